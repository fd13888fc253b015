import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesByDay } from '../../../src/catalog/pages-by-day.ts';

/** Things by the day of January on which each came. */
const thingsOn = (days: readonly number[], name = 'thing') =>
  days.map((day, at) => ({ id: `${name}-${at + 100}`, published: new Date(Date.UTC(2026, 0, day)) }));

/** The page of each. */
const pagesOf = (days: readonly number[], onPage: number): number[] => {
  const things = thingsOn(days);
  const pages = pagesByDay(things, onPage);
  return things.map((thing) => pages.get(thing) ?? 0);
};

const anyDays = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
const anyRoom = fc.integer({ min: 1, max: 20 });

describe('the pages of a list that grows', () => {
  test.each([
    ['nothing', [], []],
    ['one day', [1, 1], [1, 1]],
    ['a long day', [1, 1, 1, 1], [1, 1, 1, 1]],
    ['a day of more than two pages', [1, 1, 1, 1, 1], [1, 1, 2, 2, 3]],
    ['single days', [1, 2, 3, 4, 5], [1, 1, 2, 2, 3]],
    ['a day across the end of a page', [1, 2, 2, 2, 3], [1, 1, 1, 1, 2]],
    ['days in any order', [3, 2, 1], [2, 1, 1]],
  ])('are full after two, at the end of a day: %s', (_, came, pages) => {
    expect(pagesOf(came, 2)).toEqual(pages);
  });

  test('are numbered from 1 without a gap, and none has more than three times what it is full with', () => {
    fc.assert(
      fc.property(anyDays, anyRoom, (came, onPage) => {
        const filled = Map.groupBy(pagesOf(came, onPage), (page) => page);
        expect([...filled.keys()].toSorted((a, b) => a - b)).toEqual([...filled.keys()].map((_, at) => at + 1));
        expect([...filled.values()].filter(({ length }) => length > 3 * onPage)).toEqual([]);
      }),
    );
  });

  test('keep what stands on them when more comes on later days, in whatever order all are read', () => {
    fc.assert(
      fc.property(anyDays, anyDays, anyRoom, (came, later, onPage) => {
        const things = thingsOn(came);
        const before = pagesByDay(things, onPage);
        const more = thingsOn(
          later.map((day) => day + 60),
          'a-later-one',
        );
        const after = pagesByDay([...more, ...things.toReversed()], onPage);
        expect(things.map((thing) => after.get(thing))).toEqual(things.map((thing) => before.get(thing)));
      }),
    );
  });
});
