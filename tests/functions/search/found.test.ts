import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/search/engine.ts';
import { findGroups, markedTexts } from '../../../src/search/found.ts';

/** A result of that title and score. */
const result = (title: string, score: number): Result => ({
  score,
  data: () => Promise.resolve({ url: `/${title}/`, excerpt: '', meta: { title } }),
});

/** An engine that finds the same whatever is asked. */
const finding = (found: Record<string, Result[]>) => ({
  search: (_: string, { filters }: { filters: { kind: string[] } }) =>
    Promise.resolve({ results: found[filters.kind[0] ?? ''] ?? [] }),
});

const order = async (found: Record<string, Result[]>, query: string) =>
  (await findGroups(finding(found), query)).map(({ kind, first }) => [kind, ...first.map(({ meta }) => meta.title)]);

describe('what is found', () => {
  test('stands by kind, the kind with the best result first, and sources last', async () =>
    expect(await order({ source: [result('s', 9)], page: [result('p', 2)], forecast: [result('f', 3)] }, 'x')).toEqual([
      ['forecast', 'f'],
      ['page', 'p'],
      ['source', 's'],
    ]));

  test('begins with what bears the very name, whatever else has more of it, with or without accents and capitals', async () =>
    expect(
      await order({ article: [result('All of it', 9)], term: [result('Café au lait', 5), result('Café', 1)] }, 'cafe'),
    ).toEqual([
      ['term', 'Café', 'Café au lait'],
      ['article', 'All of it'],
    ]));

  test('names a role before a term of the same name', async () =>
    expect(await order({ term: [result('Bell', 9)], role: [result('Bell', 1)] }, ' bell ')).toEqual([
      ['role', 'Bell'],
      ['term', 'Bell'],
    ]));

  test('is nothing where there is none', async () => expect(await order({}, 'x')).toEqual([]));
});

test('an excerpt comes apart into its words, those that were searched for marked, and none of it is HTML', () =>
  expect(markedTexts('a &lt;b&gt; <mark>c</mark> d')).toEqual([
    { text: 'a <b> ', isMarked: false },
    { text: 'c', isMarked: true },
    { text: ' d', isMarked: false },
  ]));
