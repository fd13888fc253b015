import { expect, test } from 'vitest';
import { elementAt, targetsIn } from './addresses.ts';
import { claims, forecasts } from './content.ts';
import { claimAddresses, claimEntries, claimPages, faultsAmong } from './entries.ts';
import { groundsIn, numbersIn, parts, passagesOf, carriedBy } from './parts.ts';
import { articles, differences, faultsOn, lineOf, pageAt, unless, repeated } from './published.ts';

const passages = articles.flatMap((page) => passagesOf(page).map((passage) => ({ page, ...passage })));

/** Whether a passage of some article carries a claim; else it is left out. */
const isTold = (claim: string): boolean => passages.some((passage) => passage.claims.includes(claim));

/** The forecasts that judge a claim. */
const judging = (claim: string): string[] =>
  [...forecasts].filter(([, { claims: own, covers }]) => own.includes(claim) || claim in covers).map(([id]) => id);

test('the lists of claims have every claim once, those of a source in order on one page, and no other', () => {
  const ofSources = Map.groupBy(claimEntries, ({ id }) => claims.get(id)?.source);
  const wanted = Map.groupBy(claims.keys(), (id) => claims.get(id)?.source);
  const faults = [...ofSources].flatMap(([source, entries]) => [
    ...unless(
      entries.map(({ id }) => id).join() === wanted.get(source)?.join(),
      `${source}: ${entries.map(({ id }) => id).join()}`,
    ),
    ...unless(new Set(entries.map(({ page }) => page)).size === 1, `${source}: stands on several pages`),
  ]);
  expect([...differences([...ofSources.keys()].map(String), [...wanted.keys()].map(String)), ...faults]).toEqual([]);
});

test('the list of all claims leads to every page of a source whose claims stand apart, and these back', () => {
  const list = pageAt('/claims/');
  const apart = claimPages.filter((page) => page !== list);
  const links = list ? targetsIn(list, list.$('main').get()) : [];
  const faults = [
    ...apart.flatMap(({ path }) =>
      unless(links.includes(path) || apart.length > 100, `${path} is led to from nowhere`),
    ),
    ...faultsOn(apart, (page) =>
      unless(targetsIn(page, page.$(parts.trail).get()).includes('/claims/'), 'has no way back'),
    ),
  ];
  expect(faults).toEqual([]);
});

test('the list says of each claim what it says and of what kind it is: one word for a kind, one kind for a word', () => {
  const words = new Map<string, Set<string>>();
  const faults = faultsAmong(claimEntries, ({ page: { $ }, element: entry, id }) => {
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
  const faults = faultsOn(claimPages, ({ $ }) => {
    const lists = $('main ol.claims').get();
    const jumps = $('nav[aria-label="Sources of the claims"] a').get();
    return [
      ...lists.flatMap((ol) => {
        const own = $(ol)
          .children()
          .get()
          .map(({ attribs }) => claims.get(attribs.id ?? '')?.source);
        const name = ol.attribs['aria-labelledby'];
        const heading = $(`[id="${name}"]`);
        return [
          ...unless(new Set(own).size === 1, `${name}: holds claims of ${[...new Set(own)].join()}`),
          ...unless(heading.is('h2') && lineOf(heading.text()) !== '', `${name}: is no heading`),
        ];
      }),
      ...differences(
        jumps.map(({ attribs: { href = '' } }) => href),
        lists.length > 1 ? lists.map(({ attribs }) => `#${attribs['aria-labelledby']}`) : [],
        'to jump to: ',
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('the list offers to choose among the works and among the kinds that there are, without a script', () => {
  const faults = faultsOn(claimPages, (page) => {
    const own = claimEntries.flatMap((entry) => (entry.page === page ? (claims.get(entry.id) ?? []) : []));
    const choices = {
      kind: [...new Set(own.map(({ kind }) => kind))],
      article: [...new Set(own.map(({ source }) => source))],
    };
    return [
      ...Object.entries(choices).flatMap(([name, wanted]) => {
        const offered = page
          .$(`input[type=radio][name=${name}]`)
          .get()
          .flatMap(({ attribs }) => attribs.value || []);
        // One alone is no choice.
        return offered.length === 0 && wanted.length < 2 ? [] : differences(offered, wanted, `${name}: `);
      }),
      ...unless(page.$('main :is(input:not([type=radio]), form)').length === 0, 'has other controls'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a claim’s entry leads to a passage that carries it, and is open about one that is left out', () => {
  const faults = faultsAmong(claimEntries, ({ page, element: entry, id }) => {
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
  const faults = faultsAmong(claimEntries, ({ page, element: entry, id }) =>
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
      const entry = claimEntries.find(({ id }) => id === claim);
      return entry && targetsIn(entry.page, [entry.element]).includes(target)
        ? []
        : [`${claimAddresses.get(claim)}: does not lead to ${target}`];
    });
  });
  expect(faults).toEqual([]);
});

test('a claim’s entry leads to the forecasts that judge it, and to no other', () => {
  const faults = faultsAmong(claimEntries, ({ page, element: entry, id }) => {
    const led = targetsIn(page, [entry]).filter((target) => target.startsWith('/forecasts/'));
    return differences(
      led,
      judging(id).map((forecast) => `/forecasts/#${forecast}`),
    );
  });
  expect(faults).toEqual([]);
});
