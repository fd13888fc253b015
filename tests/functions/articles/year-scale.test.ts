import { expect, test } from 'vitest';
import { ticksBetween, tickYears } from '../../../src/articles/year-scale.ts';

test('a scale of few years has a mark for each, one of many a mark for several, and never more than sixteen', () => {
  expect(tickYears([2013, 2025])).toBe(1);
  expect(tickYears([1890, 1912])).toBe(2);
  const spans = [0, 1, 16, 17, 40, 99, 400, 1900];
  expect(spans.filter((span) => span / tickYears([1, 1 + span]) > 16)).toEqual([]);
});

test('between two moments stands a mark for each year that has passed, after the last none', () => {
  expect(ticksBetween(2013, 2016, 1)).toEqual([2014, 2015, 2016]);
  expect(ticksBetween(2020, 2020, 1)).toEqual([]);
  expect(ticksBetween(1890, 1904, 2)).toHaveLength(7);
  expect(ticksBetween(2025, undefined, 1)).toEqual([]);
});
