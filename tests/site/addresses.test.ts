import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressedPages } from './published.ts';

const listed = readFileSync(new URL('addresses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

/** What readers link to: headings, passages, rows of a comparison, points of a ruled list. */
const linkable = 'h1, h2, h3, h4, h5, h6, div.passage, tr, .ruled-list > li';

const published = addressedPages.flatMap(({ path, $ }) =>
  $('[id]')
    .filter(linkable)
    .map((_, element) => `${path}#${$(element).attr('id')}`)
    .get(),
);

test('the list of addresses is sorted and names each once', () => {
  expect(listed.length).toBeGreaterThan(0);
  expect(listed).toEqual([...new Set(listed)].sort());
});

test('every address that was ever given out still leads to its place, and new ones are listed', () => {
  const fresh = published.filter((address) => !listed.includes(address));
  const gone = listed.filter((address) => !published.includes(address));
  const message = [
    'Addresses are promises: readers have linked to them.',
    ...gone.map((address) => `Gone, to be brought back: ${address}`),
    ...fresh.map((address) => `New, to be added to tests/site/addresses.txt: ${address}`),
  ].join('\n');
  expect({ fresh, gone }, message).toEqual({ fresh: [], gone: [] });
});
