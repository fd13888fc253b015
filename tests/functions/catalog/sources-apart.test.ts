import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesApart } from '../../../src/catalog/claims.ts';

/** Sources with so many claims each, each published a day after the one before. */
const sourcesWith = (counts: readonly number[]) =>
  new Map(counts.map((count, at) => [{ id: `source-${at}`, published: new Date(Date.UTC(2026, 0, at + 1)) }, count]));

const apartOf = (counts: readonly number[]): string[] => [...sourcesApart(sourcesWith(counts))].map(({ id }) => id);

describe('the claims of a source have a page of their own', () => {
  test.each([
    [[], []],
    [[45, 40], []],
    [[45, 34, 60], []],
    [[45, 35, 1], ['source-2']],
    [
      [130, 5, 5],
      ['source-1', 'source-2'],
    ],
  ])('once eighty stand before them: of %j %j', (counts, apart) => {
    expect(apartOf(counts)).toEqual(apart);
  });

  test('and nowhere else when another source comes, whatever it is called', () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), count, (counts, more) => {
        const sources = sourcesWith(counts);
        const later = { id: 'a-later-one', published: new Date(Date.UTC(2027, 0, 1)) };
        const after = sourcesApart(new Map([[later, more], ...[...sources].toReversed()]));
        after.delete(later);
        expect(after).toEqual(sourcesApart(sources));
      }),
    );
  });
});
