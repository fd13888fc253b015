import { toHtml } from 'hast-util-to-html';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { addUnderText, parseArticle } from '../../../src/articles/article-tree.ts';

test('an article taken apart is its text, as it was and as a tree, and the scripts that it asks for, each once', () => {
  const script = '<script type="module" src="/src/a.astro?script"></script>';
  const { html, tree, scripts } = parseArticle(`<p>One.</p>${script}<p>Two &amp; three.</p>${script}`);
  expect(html).toBe('<p>One.</p><p>Two &amp; three.</p>');
  expect(toHtml(tree)).toBe('<p>One.</p><p>Two &#x26; three.</p>');
  expect(scripts).toEqual(['/src/a.astro?script']);
});

test('what is added to a text stands under it, and above its footnotes', () => {
  const aside = '<aside>Put right.</aside>';
  expect(addUnderText('<p>One.</p>', aside)).toBe(`<p>One.</p>${aside}`);
  const { html } = markdownToHtml('One.[^n]\n\n[^n]: A note.\n');
  const [text, notes] = addUnderText(html, aside).split(aside);
  expect(text).toContain('One.');
  expect(text).not.toContain('A note.');
  expect(notes).toMatch(/^<section[^]*A note\./);
});
