import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/articles/keep-together.ts';

test('an article is not left at the end of a line, nor a short form at the start of one', () => {
  expect(keepTogether('The CMTO is coming: a forecast')).toBe('The\u00a0CMTO is coming: a\u00a0forecast');
  expect(keepTogether('A Marketing CTO leads')).toBe('A\u00a0Marketing\u00a0CTO leads');
});

test('other words may part', () => {
  expect(keepTogether('Three titles, three jobs')).toBe('Three titles, three jobs');
});
