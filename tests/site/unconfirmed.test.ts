import { expect, test } from 'vitest';
import { atLeastOne, files } from './published.ts';

/** Counts of the martech map that go about with every digit and were found on no page that can be named. */
const unconfirmed = /(?<![\d.,])(1,?876|7,?040|9,?932|11,?038)(?![\d]|[.,]\d)/;

const texts = atLeastOne(
  'file of text',
  [...files]
    .filter(([, content]) => !content.includes(0))
    .map(([path, content]) => ({ path, text: content.toString('utf8') })),
);

test.each(texts)('$path has no exact figure that is not confirmed', ({ text }) => {
  expect(unconfirmed.exec(text)?.[0]).toBeUndefined();
});

test.each(['1,876', '1876', '7,040 tools', 'from 9,932 to', '11038.'])('“%s” would be noticed', (planted) => {
  expect(unconfirmed.test(planted)).toBe(true);
});

test.each(['11,876', '187.6', '1,8761', '70,404'])('“%s” is another number', (other) => {
  expect(unconfirmed.test(other)).toBe(false);
});
