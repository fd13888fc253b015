import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown as a tree, made of short pieces and written in one way: https://github.com/syntax-tree/mdast. */

/** Words in a line, or what stands among them. */
export type Words = string | PhrasingContent;

/** Words as they are: whatever signs are in them mean nothing. */
export const text = (value: string): Text => ({ type: 'text', value });

const wordsOf = (words: readonly Words[]): PhrasingContent[] =>
  words.map((part) => (typeof part === 'string' ? text(part) : part));

/** A link with its words. */
export const link = (words: string, url: string): Link => ({ type: 'link', url, children: [text(words)] });

/** A paragraph of words and what stands among them. */
export const paragraph = (...words: Words[]): Paragraph => ({ type: 'paragraph', children: wordsOf(words) });

/** A heading: 1 is the title, 2 the head of a part. */
export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

/** A list without numbers, a line for each of its items. */
export const list = (items: readonly (readonly Words[])[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
});

/** A text as GitHub Flavored Markdown: https://github.github.com/gfm/. Signs that mean something there are escaped. */
export const writeMarkdown = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    { bullet: '-', rule: '-', ruleRepetition: 5, extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
