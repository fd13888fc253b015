import { expect, test } from 'vitest';
import { elementAt, targetsIn } from './addresses.ts';
import { claims, forecasts } from './content.ts';
import { groundsIn, numbersIn, parts, passagesOf, carriedBy } from './parts.ts';
import { articles, differences, faultsAt, lineOf, pageAt, unless, repeated } from './published.ts';

const list = pageAt('/claims/');
const entries = list?.$(parts.claim).get() ?? [];

const passages = articles.flatMap((page) => passagesOf(page).map((passage) => ({ page, ...passage })));

/** Whether a passage of some article carries a claim; else it is left out. */
const isTold = (claim: string): boolean => passages.some((passage) => passage.claims.includes(claim));

/** The forecasts that judge a claim. */
const judging = (claim: string): string[] =>
  [...forecasts].filter(([, { claims: own, covers }]) => own.includes(claim) || claim in covers).map(([id]) => id);

test('the list of claims has every claim once, in order, and no other', () => {
  expect(entries.map(({ attribs }) => attribs.id)).toEqual([...claims.keys()]);
});

test('the list says of each claim what it says and of what kind it is: one word for a kind, one kind for a word', () => {
  const words = new Map<string, Set<string>>();
  const faults = faultsAt(list, entries, ({ $ }, entry, id) => {
    const claim = claims.get(id);
    const number = lineOf($(entry).find(parts.claimNumber).text());
    const [, word = '', step] = /^(.*?)(?:, step (\d+))?$/.exec(lineOf($(entry).find(parts.claimKind).text())) ?? [];
    words.set(word, (words.get(word) ?? new Set()).add(claim?.kind ?? ''));
    return [
      ...unless(
        lineOf($(entry).find('p').not(parts.claimNumber).first().text()) === lineOf(claim?.says ?? ''),
        'says something else',
      ),
      ...unless(number === id, `is numbered ${number}`),
      ...unless(
        entry.attribs['data-kind'] === claim?.kind && word !== '',
        `is called “${word}”, ${entry.attribs['data-kind']}`,
      ),
      ...unless(step === claim?.step?.toString(), `is step ${step}`),
    ];
  });
  const kinds = [...words].map(([, given]) => [...given].join(' and '));
  expect(faults).toEqual([]);
  expect([...[...words].filter(([, given]) => given.size > 1).map(([word]) => word), ...repeated(kinds)]).toEqual([]);
});

test('the claims of each work stand under a heading of their own, and each heading can be jumped to', () => {
  const lists = list?.$('main ol').get() ?? [];
  const faults = lists.flatMap((ol) => {
    const own = (list?.$(ol).children().get() ?? []).map(({ attribs }) => claims.get(attribs.id ?? '')?.source);
    const heading = list?.$(`[id="${ol.attribs['aria-labelledby']}"]`);
    return [
      ...unless(
        new Set(own).size === 1,
        `${ol.attribs['aria-labelledby']}: holds claims of ${[...new Set(own)].join()}`,
      ),
      ...unless(heading?.is('h2') && lineOf(heading.text()) !== '', `${ol.attribs['aria-labelledby']}: is no heading`),
    ];
  });
  const jumps = list?.$('nav[aria-label="Sources of the claims"] a').get() ?? [];
  expect(faults).toEqual([]);
  expect(lists.length).toBe(new Set([...claims.values()].map(({ source }) => source)).size);
  expect(jumps.map(({ attribs }) => attribs.href)).toEqual(
    lists.length > 1 ? lists.map(({ attribs }) => `#${attribs['aria-labelledby']}`) : [],
  );
});

test('the list offers to choose among the works and among the kinds that there are, without a script', () => {
  const offered = (name: string) =>
    list
      ?.$(`input[type=radio][name=${name}]`)
      .get()
      .flatMap(({ attribs }) => attribs.value || []) ?? [];
  const kinds = [...new Set([...claims.values()].map(({ kind }) => kind))];
  const works = [...new Set([...claims.values()].map(({ source }) => source))];
  // One alone is no choice.
  expect(
    offered('kind').length === 0 && kinds.length < 2 ? [] : differences(offered('kind'), kinds, '/claims/, kind: '),
  ).toEqual([]);
  expect(
    offered('article').length === 0 && works.length < 2
      ? []
      : differences(offered('article'), works, '/claims/, work: '),
  ).toEqual([]);
  expect(list?.$('main :is(input:not([type=radio]), form)').length ?? 0).toBe(0);
});

test('a claim’s entry leads to a passage that carries it, and is open about one that is left out', () => {
  const faults = faultsAt(list, entries, (page, entry, id) => {
    const told = targetsIn(page, [entry]).filter((target) => target.startsWith('/articles/'));
    const astray = told.filter((target) => {
      const at = elementAt(target);
      const notes = at ? numbersIn(at.page.$(at.element).find(parts.editorNote).text()) : [];
      return !at || ![...carriedBy(at.page, at.element), ...notes].includes(id);
    });
    const leads = told.some((target) =>
      passages.some(
        ({ page: article, id: passage, claims: carried }) =>
          target === `${article.path}#${passage}` && carried.includes(id),
      ),
    );
    return [
      ...astray.map((target) => `is not told at ${target}`),
      ...unless(leads === isTold(id), 'leads to no passage'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a claim’s entry leads to the findings and statements that rest on it, and to nothing that does not', () => {
  const faults = faultsAt(list, entries, (page, entry, id) =>
    targetsIn(page, [entry])
      .filter((target) => !/^\/(articles|forecasts|claims)\//.test(target))
      .filter((target) => {
        const at = elementAt(target);
        return !at || !groundsIn(at.page, at.element).includes(id);
      })
      .map((target) => `nothing rests on it at ${target}`),
  );
  expect(faults).toEqual([]);
});

test('every finding of the whole comparison is named by the claims that it rests on', () => {
  const comparison = pageAt('/compare/');
  const rows = comparison?.$(`${parts.comparison} tbody tr[id]`).get() ?? [];
  const faults = rows.flatMap((row) => {
    const target = `/compare/#${row.attribs.id}`;
    const grounds = comparison ? [...new Set(groundsIn(comparison, row))] : [];
    return grounds.flatMap((claim) => {
      const entry = list?.$(`[id="${claim}"]`).get() ?? [];
      return list && targetsIn(list, entry).includes(target) ? [] : [`/claims/#${claim}: does not lead to ${target}`];
    });
  });
  expect(faults).toEqual([]);
});

test('a claim’s entry leads to the forecasts that judge it, and to no other', () => {
  const faults = faultsAt(list, entries, (page, entry, id) => {
    const led = targetsIn(page, [entry]).filter((target) => target.startsWith('/forecasts/'));
    return differences(
      led,
      judging(id).map((forecast) => `/forecasts/#${forecast}`),
    );
  });
  expect(faults).toEqual([]);
});
