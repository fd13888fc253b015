import { expect, test } from 'vitest';
import { bindLastWord, bindShortWords } from '../../src/typography.ts';

test('an article is not left at the end of a line, nor a short form at the start of one', () => {
  expect(bindShortWords('The SOS is coming: a forecast')).toBe('The\u00a0SOS is coming: a\u00a0forecast');
  expect(bindShortWords('A Royal BBC leads')).toBe('A Royal\u00a0BBC leads');
});

test('other words may part', () => {
  expect(bindShortWords('Three titles, three jobs')).toBe('Three titles, three jobs');
});

test('a short last word stands with the word before it, in a lead that has more than three', () => {
  expect(bindLastWord('Each opens its entry in place.')).toBe('Each opens its entry in\u00a0place.');
  expect(bindLastWord('Who chooses a technology?')).toBe('Who chooses a technology?');
  expect(bindLastWord('In two words')).toBe('In two words');
});
