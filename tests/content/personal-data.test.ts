import { expect, test } from 'vitest';
import { writtenTexts } from '../publication/content-files.ts';

/** Where a pattern occurs in the content, by file. */
const found = (pattern: RegExp): string[] =>
  writtenTexts.flatMap(({ name, text }) => (text.match(pattern) ?? []).map((hit) => `${name}: ${hit}`));

test('this publication gives no e-mail address of a person, and nothing to be dialled', () => {
  expect(found(/[\w.+-]+@(?![\w.-]*\.example\b)[\w-]+(?:\.[\w-]+)+/g)).toEqual([]);
  expect(found(/\btel:|(?<![\w.+/-])(?:\+\d{1,3}[ .-]?\(?\d|\(\d{3}\) ?\d{3}[ .-]\d{4}\b|\d{3}[ .-]\d{3}[ .-]\d{4}\b)/g)).toEqual([]);
});
