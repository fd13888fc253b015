import { expect, test } from 'vitest';
import { contentsId, nestHeadings } from '../../../src/articles/contents-list.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

test('headings nest under the heading before them that is higher', () => {
  const [first, second] = nestHeadings([heading(2, 'a'), heading(3, 'a-1'), heading(3, 'a-2'), heading(2, 'b')]);
  expect(first?.children.map(({ slug }) => slug)).toEqual(['a-1', 'a-2']);
  expect(second?.slug).toBe('b');
  expect(second?.children).toEqual([]);
});

test('headings of the fourth rank and lower are not in the list', () => {
  const [first] = nestHeadings([heading(3, 'a'), heading(4, 'b'), heading(6, 'c')]);
  expect(first).toEqual({ ...heading(3, 'a'), children: [] });
});

test('an article that begins low keeps its headings', () => {
  expect(nestHeadings([heading(3, 'a'), heading(2, 'b')]).map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('the heading of the footnotes is not in the list', () => {
  expect(nestHeadings([heading(2, 'a'), heading(2, 'footnote-label')]).map(({ slug }) => slug)).toEqual(['a']);
});

test('the list has an id that no heading has', () => {
  expect(contentsId([heading(2, 'a')])).toBe('contents');
  expect(contentsId([heading(2, 'a'), heading(4, 'contents')])).toBe('_contents');
});
