import { expect, test } from 'vitest';
import { nestHeadings } from '../../../src/articles/contents-list.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

test('headings nest under the heading before them that is higher', () => {
  const [first, second] = nestHeadings([
    heading(2, 'a'),
    heading(3, 'a-1'),
    heading(4, 'a-1-i'),
    heading(3, 'a-2'),
    heading(2, 'b'),
  ]);
  expect(first?.children.map(({ slug }) => slug)).toEqual(['a-1', 'a-2']);
  expect(first?.children[0]?.children.map(({ slug }) => slug)).toEqual(['a-1-i']);
  expect(second?.slug).toBe('b');
  expect(second?.children).toEqual([]);
});

test('an article that begins low keeps its headings', () => {
  expect(nestHeadings([heading(3, 'a'), heading(2, 'b')]).map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('the heading of the footnotes is not in the list', () => {
  expect(nestHeadings([heading(2, 'a'), heading(2, 'footnote-label')]).map(({ slug }) => slug)).toEqual(['a']);
});
