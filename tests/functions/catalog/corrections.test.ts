import { describe, expect, test } from 'vitest';
import { resolveCorrections } from '../../../src/catalog/corrections.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { Resolver } from '../../../src/catalog/resolver.ts';

const day = (date: string): Date => new Date(date);

/** A correction’s file. */
function correctionOf(id: string, corrected: string, place = 'articles/a-piece'): Entries['corrections'][number] {
  return { id, data: { changed: day(corrected), in: place, was: 'It was so.', is: 'It is so.', why: 'A slip.' } };
}

/** The record of these corrections, of things that last changed on the second of December, and what is wrong. */
function resolve(...files: Entries['corrections']) {
  const resolver = new Resolver(new Map());
  const updated = day('2026-12-02');
  const things = {
    articles: [{ id: 'a-piece', updated }],
    roles: [{ id: 'pilot', updated }],
    pairs: [{ id: 'mate-vs-pilot', updated }],
    forecasts: [{ id: 'rain', updated }],
  };
  return { corrections: resolveCorrections(files, things, resolver), problems: resolver.problems };
}

test('corrections come newest first, those of one day by their names', () => {
  const { corrections, problems } = resolve(
    correctionOf('b', '2026-12-01'),
    correctionOf('c', '2026-12-02'),
    correctionOf('a', '2026-12-01'),
  );
  expect(problems).toEqual([]);
  expect(corrections.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['articles/a-piece', { folder: 'articles', id: 'a-piece' }],
  ['roles/pilot', { folder: 'roles', id: 'pilot' }],
  ['pairs/mate-vs-pilot', { folder: 'pairs', id: 'mate-vs-pilot' }],
  ['forecasts/rain', { folder: 'forecasts', id: 'rain' }],
])('a correction in %s knows where it belongs and what it says', (place, found) => {
  expect(resolve(correctionOf('a', '2026-12-01', place)).corrections).toEqual([
    { id: 'a', changed: day('2026-12-01'), in: found, was: 'It was so.', is: 'It is so.', why: 'A slip.' },
  ]);
});

describe('the build stops', () => {
  test('where something was corrected that is not there', () => {
    expect(resolve(correctionOf('a', '2026-12-01', 'roles/cook'))).toEqual({
      corrections: [],
      problems: [
        'content/corrections/a.yaml: in names "roles/cook", which is not in content. Known: articles/a-piece, roles/pilot, pairs/mate-vs-pilot, forecasts/rain.',
      ],
    });
  });

  test('where the corrected file does not say that it changed', () => {
    expect(resolve(correctionOf('a', '2026-12-03')).problems).toEqual([
      'content/corrections/a.yaml tells of a change on 2026-12-03, but content/articles/a-piece says it last changed earlier. Write updated: 2026-12-03 there.',
    ]);
  });

  test('and goes on where the file changed on that day or later', () => {
    expect(resolve(correctionOf('a', '2026-12-02'), correctionOf('b', '2026-12-01')).problems).toEqual([]);
  });
});
