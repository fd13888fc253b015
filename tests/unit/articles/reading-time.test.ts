import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/articles/reading-time.ts';

test('words are what a reader meets: no front matter, no tags, no link addresses', () => {
  const markdown =
    '---\ntitle: Not counted\n---\n\n## Two words\n\n<Passage id="x" claims="A1">\nSee [the table](/compare/).\n</Passage>\n';
  expect(countWords(markdown)).toBe(5);
});

test('a word with an apostrophe is one word', () => {
  expect(countWords('The author’s view')).toBe(3);
});

test('minutes are rounded up and never none', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(238))).toBe(1);
  expect(readingMinutes('word '.repeat(239))).toBe(2);
});
