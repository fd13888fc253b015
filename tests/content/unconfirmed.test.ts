import { expect, test } from 'vitest';
import { texts } from '../publication/published.ts';

/** Counts of the martech map that go about with every digit and were found on no page that can be named. */
const unconfirmed = /(?<![\d.,])(1,?876|7,?040|9,?932|11,?038)(?![\d]|[.,]\d)/;

test('no file has an exact figure that is not confirmed', () => {
  const faults = [...texts].flatMap(([path, text]) => {
    const found = unconfirmed.exec(text);
    return found ? [`${path}: …${text.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
  });
  expect(faults).toEqual([]);
});

test('such a figure would be noticed, and others are other numbers', () => {
  const such = ['1,876', '1876', '7,040 tools', 'from 9,932 to', '11038.'];
  const others = ['11,876', '187.6', '1,8761', '70,404'];
  expect(such.filter((text) => !unconfirmed.test(text))).toEqual([]);
  expect(others.filter((text) => unconfirmed.test(text))).toEqual([]);
});
