import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { countWords, minutesToRead } from '../../../src/articles/reading-time.ts';

const wordsIn = (html: string): number => countWords(fromHtml(html, { fragment: true }));

test('words are those of the running text, whatever elements they stand in', () => {
  expect(wordsIn('<h2>Two words</h2><p>See <a href="/compare/">the table</a>, or <b>don</b>’t.</p>')).toBe(7);
  expect(wordsIn('<ul><li>one</li><li>two</li></ul><p>three</p>')).toBe(3);
});

test('what stands beside the text does not count: tables, and notes', () => {
  expect(
    wordsIn(
      '<p>One.</p><table><caption>Not</caption><tr><td>counted</td></tr></table><div><aside>Nor this.</aside>Two.</div>',
    ),
  ).toBe(2);
});

test('a word with an apostrophe is one word', () => {
  expect(wordsIn('<p>The author’s view</p>')).toBe(3);
});

test('minutes are rounded up and never none', () => {
  expect(minutesToRead(0)).toBe(1);
  expect(minutesToRead(238)).toBe(1);
  expect(minutesToRead(239)).toBe(2);
});
