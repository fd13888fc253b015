import { expect, test } from 'vitest';
import { atLeastOne, ownPath, pageAt, pages, type Page } from './published.ts';
import { sourceAddresses } from './sources.ts';

/** The articles, with the claims of the source that each re-tells. */
const retellings = [
  { path: '/articles/the-cmto-is-coming/', letter: 'A', count: 49 },
  { path: '/articles/cto-cmto-or-marketing-cto/', letter: 'B', count: 50 },
];

const allClaims = new Set(
  retellings.flatMap(({ letter, count }) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)),
);

/** The numbers of claims in a text: `A6`, `B19`. */
function claimsIn(text: string): string[] {
  return text.match(/\b[A-Z]\d+\b/g) ?? [];
}

/** The claims that each passage of a page says it carries, by the passage’s id. */
function passagesOf({ $ }: Page): ReadonlyMap<string, string[]> {
  return new Map(
    $('div.passage[id]')
      .get()
      .map((passage) => {
        const label = $(passage).children('a[aria-label]').attr('aria-label') ?? '';
        return [$(passage).attr('id') ?? '', claimsIn(/^Link to this passage: claims? (.*)$/.exec(label)?.[1] ?? '')];
      }),
  );
}

test.each(retellings)(
  '$path tells all $count claims $letter of its source, and no other',
  ({ path, letter, count }) => {
    const page = pageAt(path);
    if (!page) throw new Error(`dist${path} is missing.`);
    const told = [...new Set([...passagesOf(page).values()].flat())].sort();
    const expected = [...allClaims].filter((claim) => claim.startsWith(letter)).sort();
    expect(expected).toHaveLength(count);
    expect(told).toEqual(expected);
  },
);

const passages = pages.flatMap((page) => [...passagesOf(page)].map(([id, claims]) => ({ page, id, claims })));

test('every passage names the claims it carries and links to itself', () => {
  expect(passages.length).toBeGreaterThan(0);
  for (const { page, id, claims } of passages) {
    expect(claims, `${page.path}#${id}`).not.toEqual([]);
    expect(page.$(`[id="${id}"] > .passage-link`).attr('href'), `${page.path}#${id}`).toBe(`#${id}`);
  }
});

const pagesWithGrounds = atLeastOne(
  'page that names the claims a statement rests on',
  pages.filter(({ $ }) => $('span.grounds').length > 0),
);

test.each(pagesWithGrounds)('$path: every claim a statement rests on leads to the passage that tells it', (page) => {
  const { $, address } = page;
  const faults = $('span.grounds')
    .get()
    .flatMap((grounds) => {
      const shown = claimsIn($(grounds).text());
      const linked = $(grounds).find('a').get();
      const led = linked.flatMap((link) => claimsIn($(link).text()));
      const unlinked = shown.filter((claim) => !led.includes(claim)).map((claim) => `${claim} is no link`);
      const astray = linked.flatMap((link) => {
        const target = new URL($(link).attr('href') ?? '', address);
        const told = pageAt(ownPath(target) ?? '');
        const carried = (told && passagesOf(told).get(target.hash.slice(1))) ?? [];
        return claimsIn($(link).text())
          .filter((claim) => !carried.includes(claim))
          .map((claim) => `${claim} is not told at ${target.pathname}${target.hash}`);
      });
      return shown.length === 0 ? [`no claim in “${$(grounds).parent().text().trim()}”`] : [...unlinked, ...astray];
    });
  expect(faults).toEqual([]);
});

const pagesWithTables = atLeastOne(
  'page with a comparison',
  pages.filter(({ $ }) => $('.comparison').length > 0),
);

test.each(pagesWithTables)('$path: every cell rests on a claim or reads “Not stated”', ({ $ }) => {
  const cells = $('.comparison td').get();
  expect(cells.length).toBeGreaterThan(0);
  const groundless = cells
    .filter((cell) => claimsIn($(cell).find('.grounds a').text()).length === 0)
    .map((cell) => $(cell).clone().find('[aria-hidden=true]').remove().end().text().trim())
    .filter((text) => text !== 'Not stated');
  expect(groundless).toEqual([]);
  const both = cells.filter(
    (cell) =>
      $(cell).find('.grounds').length > 0 &&
      $(cell).clone().find('[aria-hidden=true], .grounds').remove().end().text().trim() === 'Not stated',
  );
  expect(both).toHaveLength(0);
});

const notes = atLeastOne(
  'editor’s note',
  pages.flatMap(({ path, $ }) =>
    $('.editor-note')
      .get()
      .map((note) => ({ path, $, note })),
  ),
);

test('every editor’s note says which claims it is about and links the sources it rests on', () => {
  for (const { path, $, note } of notes) {
    const where = `${path}: ${$(note).text().replace(/\s+/g, ' ')}`;
    const about = claimsIn($(note).find('.editor-note-head').text());
    expect(about, where).not.toEqual([]);
    for (const claim of about) expect(allClaims, where).toContain(claim);
    expect(claimsIn($(note).attr('aria-label') ?? ''), where).toEqual(about);
    const links = $(note).find('.editor-note-sources a').get();
    expect(links.length, where).toBeGreaterThan(0);
    for (const link of links) expect(sourceAddresses, where).toContain($(link).attr('href'));
  }
});
