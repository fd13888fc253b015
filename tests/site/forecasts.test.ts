import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, pageAt, pages } from './published.ts';
import { claims, forecasts } from './record.ts';

const page = pageAt('/forecasts/');
if (!page) throw new Error('dist/forecasts/ is missing.');
const { $ } = page;

/** A text on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How each outcome reads. */
const words: Record<string, string> = {
  held: 'Held',
  partly: 'Partly',
  'did not hold': 'Did not hold',
  'cannot be judged': 'Cannot be judged',
  'broadly adopted': 'Broadly adopted',
  'nothing to score': 'Nothing to score',
};
const verdicts = Object.values(words).slice(0, 4);

const inOrder = atLeastOne(
  'forecast',
  [...forecasts].map(([id, data]) => ({ id, ...data })).sort((a, b) => a.order - b.order),
);

/** Each verdict with the side it is about: “Did not hold for the title”. */
function sidesOf(given: (typeof inOrder)[number]['verdicts']): string[] {
  return given.map(({ verdict, side }) => `${words[verdict]}${side ? ` for ${side}` : ''}`);
}

/** The verdict on a forecast as a sentence has it: “Did not hold for the title; partly for the function”. */
function verdictOf({ verdicts: given, qualified }: (typeof inOrder)[number]): string {
  const [first = '', ...others] = sidesOf(given);
  const sides = [first, ...others.map((other) => other.charAt(0).toLowerCase() + other.slice(1))];
  return `${sides.join('; ')}${qualified ? ` (${qualified})` : ''}`;
}

describe('the page of the forecasts', () => {
  test('has a row for each, in order, with an address of its own', () => {
    const rows = $('section.forecast').map((_, row) => $(row).attr('id'));
    expect(rows.get()).toEqual(inOrder.map(({ id }) => id));
    for (const { id, name } of inOrder) {
      const link = $(`section.forecast[id="${id}"] h3 a`);
      expect(plain(link.text())).toBe(name);
      expect(link.attr('href')).toBe(`#${id}`);
    }
  });

  test('judges eight forecasts, and sets beside them advice that was followed and a work that foretells nothing', () => {
    const judged = inOrder.filter(({ verdicts: given }) =>
      given.every(({ verdict }) => verdicts.includes(words[verdict] ?? '')),
    );
    expect(judged).toHaveLength(8);
    const section = (name: string) =>
      $(`section[aria-labelledby=${name}] > .forecast`)
        .map((_, row) => $(row).attr('id'))
        .get();
    expect(section('one-by-one')).toEqual(judged.map(({ id }) => id));
    expect(section('beside')).toEqual(['embed-technologists', 'nothing-to-score']);
  });

  test.each(inOrder)('$id shows its verdict in words, side by side with what qualifies it', (forecast) => {
    const line = $(`section.forecast[id="${forecast.id}"] .verdict-line`);
    const shown = line.find('.verdict').map((_, verdict) => plain($(verdict).text()));
    expect(shown.get()).toEqual(sidesOf(forecast.verdicts));
    expect(plain(line.find('.verdict-qualified').text())).toBe(forecast.qualified ?? '');
  });
});

describe('the picture of the verdicts', () => {
  const summary = $('.verdict-summary');

  test('counts two that held, three partly, two that did not hold and two that cannot be judged', () => {
    const counts = summary
      .children()
      .get()
      .map((group) => [plain($(group).children('dt').text()), $(group).children('dd').length]);
    expect(counts).toEqual([
      ['Held', 2],
      ['Partly', 3],
      ['Did not hold', 2],
      ['Cannot be judged', 2],
    ]);
  });

  test('names every forecast under each of its verdicts, by its side where it has two', () => {
    for (const group of summary.children().get()) {
      const word = plain($(group).children('dt').text());
      const shown = $(group)
        .children('dd')
        .get()
        .map((entry) => [$(entry).find('a').attr('href'), plain($(entry).find('a').text()), plain($(entry).text())]);
      const wanted = inOrder.flatMap(({ id, short, verdicts: given }) =>
        given
          .filter(({ verdict }) => words[verdict] === word)
          .map(({ side }) => [`/forecasts/#${id}`, short, side ?? '']),
      );
      expect(shown.map(([href, name]) => [href, name])).toEqual(wanted.map(([href, name]) => [href, name]));
      for (const [at, [, , side = '']] of wanted.entries()) expect(shown[at]?.[2]).toContain(side);
    }
  });

  test('is the same on the home page', () => {
    const home = pageAt('/');
    const other = home?.$('.verdict-summary');
    expect(other).toHaveLength(1);
    expect(other?.html()).toBe(summary.html());
    expect(summary).toHaveLength(1);
  });
});

describe('a sign of a verdict', () => {
  const signs = atLeastOne(
    'sign of a verdict',
    pages.flatMap(({ path, $: of }) =>
      of('.verdict-sign')
        .get()
        .map((sign) => {
          const group = of(sign).closest('.verdict-summary > div');
          // In the summary the word stands over the group, elsewhere it comes right after the sign.
          const parent = of(sign).parent();
          const following = parent.contents().slice(parent.contents().index(sign) + 1);
          const beside = group.length > 0 ? group.children('dt').text() : following.text();
          return {
            where: `${path}: ${plain(parent.text())}`,
            beside: plain(beside),
            drawing: of(sign).html() ?? '',
            hidden: of(sign).attr('aria-hidden'),
          };
        }),
    ),
  );
  const wordOf = (beside: string): string | undefined =>
    Object.values(words).find((word) => new RegExp(`^${word}\\b`, 'i').test(beside));

  test('never stands alone: its word stands beside it', () => {
    for (const { where, beside, hidden } of signs) {
      expect(wordOf(beside), where).toBeDefined();
      expect(hidden, where).toBe('true');
    }
  });

  test('has the same shape for the same word everywhere, and another for another', () => {
    const shapes = new Map<string, Set<string>>();
    for (const { beside, drawing } of signs) {
      const word = wordOf(beside) ?? '';
      shapes.set(word, (shapes.get(word) ?? new Set()).add(drawing));
    }
    expect([...shapes.keys()].toSorted()).toEqual(Object.values(words).toSorted());
    for (const [word, drawings] of shapes) expect(drawings.size, word).toBe(1);
    expect(new Set([...shapes.values()].flatMap((drawings) => [...drawings])).size).toBe(shapes.size);
  });
});

test('every claim that is a forecast is judged', () => {
  const judged = inOrder.flatMap(({ claims: own, covers }) => [...own, ...Object.keys(covers)]);
  const foretold = [...claims].filter(([, { kind }]) => kind === 'forecast').map(([id]) => id);
  expect(foretold.length).toBeGreaterThan(7);
  expect(foretold.filter((id) => !judged.includes(id))).toEqual([]);
});

describe.each(articles)('$path', ({ $: of }) => {
  const passages = atLeastOne('passage', of('.passage').get());

  test('a passage that tells what was judged has a note with the verdict, which leads to the reasons; others have none', () => {
    for (const passage of passages) {
      const told: string[] =
        of(passage)
          .children('.passage-link')
          .attr('aria-label')
          ?.match(/\b[AB]\d+\b/g) ?? [];
      const wanted = inOrder
        .filter(({ claims: own, covers }) => [...own, ...Object.keys(covers)].some((claim) => told.includes(claim)))
        .map((forecast) => ({ says: `${verdictOf(forecast)}: ${forecast.short}`, href: `/forecasts/#${forecast.id}` }));
      const lines = of(passage)
        .find('.verdict-note p:has(a)')
        .get()
        .map((line) => ({ says: plain(of(line).text()), href: of(line).find('a').attr('href') ?? '' }));
      expect(lines, of(passage).attr('id') ?? '').toEqual(wanted);
      expect(of(passage).find('.verdict-note').length).toBe(wanted.length > 0 ? 1 : 0);
    }
  });

  test('no note on a verdict stands outside of a passage', () => {
    expect(of('.verdict-note').length).toBe(of('.passage > .verdict-note').length);
  });
});

test('Boucher’s article has notes on its forecasts', () => {
  const notes = articles.flatMap(({ $: of }) => of('.verdict-note').get());
  expect(notes.length).toBeGreaterThan(7);
});
