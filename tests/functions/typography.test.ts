import { expect, test } from 'vitest';
import { bindShortWords } from '../../src/typography.ts';

test('an article is not left at the end of a line, nor a short form at the start of one', () => {
  expect(bindShortWords('The SOS is coming: a forecast')).toBe('The\u00a0SOS is coming: a\u00a0forecast');
  expect(bindShortWords('A Royal BBC leads')).toBe('A Royal\u00a0BBC leads');
});

test('other words may part', () => {
  expect(bindShortWords('Three titles, three jobs')).toBe('Three titles, three jobs');
});
