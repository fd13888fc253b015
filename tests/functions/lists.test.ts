import { expect, test } from 'vitest';
import { joinNames, joinParts } from '../../src/lists.ts';

test.each<[string[], string]>([
  [[], ''],
  [['one'], 'one'],
  [['one', 'two'], 'one and two'],
  [['one', 'two', 'three'], 'one, two and three'],
  [['R&D', '“a, b”', '林'], 'R&D, “a, b” and 林'],
])('the names %j are listed as “%s”', (names, listed) => expect(joinNames(names)).toBe(listed));

test('things are listed with the words between them, each thing where its name would stand', () => {
  const things = ['a', 'b', 'c'].map((id) => ({ id }));
  const [a, b, c] = things;
  expect(joinParts(things)).toEqual([a, ', ', b, ' and ', c]);
  expect(joinParts([a, a])).toEqual([a, ' and ', a]);
  expect(joinParts([])).toEqual([]);
});

test('thirty things keep their order', () => {
  const numbers = Array.from({ length: 30 }, (_, at) => at);
  expect(joinParts(numbers).filter((part) => typeof part === 'number')).toEqual(numbers);
});
