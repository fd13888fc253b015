import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOfClaims } from '../../../src/catalog/claims.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

/** Sources by how many claims each has, each published a day after the one before. */
const sourcesWith = (counts: readonly number[]) =>
  counts.map((count, at) => ({ source: { id: `source-${at}`, published: day(at + 1) }, count }));

/** The pages of sources, in their order. */
const pagesOf = (counts: readonly number[]): number[] => [...pagesOfClaims(sourcesWith(counts)).values()];

describe('the pages of the list of claims', () => {
  test.each([
    [
      [45, 40],
      [1, 1],
    ],
    [
      [45, 40, 16],
      [1, 1, 2],
    ],
    [
      [45, 55, 1],
      [1, 1, 2],
    ],
    [
      [130, 5],
      [1, 2],
    ],
    [
      [5, 130, 5],
      [1, 2, 3],
    ],
    [[], []],
  ])('of sources with %j claims are %j', (counts, pages) => {
    expect(pagesOf(counts)).toEqual(pages);
  });

  test('have a hundred claims at most, or those of one source, and none is left empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 160 }), { maxLength: 40 }), (counts) => {
        const pages = Map.groupBy(pagesOf(counts).entries(), ([, page]) => page);
        expect([...pages.keys()]).toEqual(Array.from({ length: pages.size }, (_, at) => at + 1));
        const faults = [...pages.values()].filter((own) => {
          const sum = own.reduce((all, [at]) => all + (counts[at] ?? 0), 0);
          return sum > 100 && own.length > 1;
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  test('stay the same for every source when others come after it, whatever they are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 60 }),
        (counts, more) => {
          const sources = sourcesWith(counts);
          const before = pagesOfClaims(sources);
          const later = { source: { id: 'a-later-one', published: day(400) }, count: more };
          const after = pagesOfClaims([later, ...sources.toReversed()]);
          expect(sources.map(({ source }) => after.get(source))).toEqual([...before.values()]);
        },
      ),
    );
  });
});
