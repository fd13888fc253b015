import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressedPages, files } from '../publication/published.ts';

const list = new URL('addresses.txt', import.meta.url);
const listed = readFileSync(list, 'utf8').split('\n').filter(Boolean);

/** What readers link to: pages, and on them whatever has an id of its own. */
const places = addressedPages.flatMap(({ path, $ }) => [
  path,
  ...$('main [id]')
    .not('[popover], input, svg *, .search-tool *')
    .get()
    .map(({ attribs }) => `${path}#${attribs.id}`),
]);

/** What programs ask for by name: feeds, data, texts. */
const named = [...files.keys()].filter(
  (path) => /\.(xml|json|md|csv|bib|ris|txt)$/.test(path) && !/^\/(_astro|pagefind)\//.test(path),
);

const published = new Set([...places, ...named]);

test('every address that was ever given out still leads to its place; new ones are written into addresses.txt', () => {
  const gone = listed.filter((address) => !published.has(address));
  expect(gone, 'Addresses are promises: readers have linked to these, which are gone and to be brought back.').toEqual(
    [],
  );
  const all = `${[...new Set([...listed, ...published])].sort().join('\n')}\n`;
  // A copy of the site that somebody tries something on promises nothing.
  if (process.env.DIST === undefined && all !== readFileSync(list, 'utf8')) writeFileSync(list, all);
});
