import { load } from 'cheerio';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { makePortable } from '../../../src/portable/portable-tree.ts';

const page = new URL('https://example.org/articles/a-piece/');

/** Pieces of HTML that are wrong, rare or hostile. */
const pieces = [
  ...[
    '<o:p>',
    '</o:p>',
    '<a"b<c=d\'e>',
    '<p a"b<c="1" x:y="2" xmlns="urn:x">',
    '<math><mi>x</mi>',
    '<td>cell',
    '</table>',
  ],
  ...[
    '<table><tr><td colspan="2">in <caption>c',
    '<br>',
    '</div></div>',
    '<div>',
    '<!doctype html>',
    '<?php echo 1 ?>',
  ],
  ...[
    '<a href="https://example.org/?a=1&b=2">',
    '<a href="javascript:alert(1)">',
    '<a href="#x">',
    '<input disabled checked>',
  ],
  ...['<script>if (a < b && c) {}</script>', '<style>a > b {}</style>', '<svg><foo:bar xlink:href="#x"/></svg>'],
  ...['<img src="a.png" alt="a < b & c" onerror=x>', '<textarea></p>', '<details><summary>more', '<p role="note">'],
  ...['word ', '&lt;b&gt;', '漢字 ', '</p>', '<ul><li>', '<h2 id="x">'],
];

/** The words of some HTML but for those of elements without, as a browser’s parser finds them. */
function wordsOf(html: string): string {
  const $ = load(html, null, false);
  $('script, style, template, noscript, svg, button, select, textarea, input').remove();
  return $.root().text();
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : node.type === 'text' ? node.value : '';

/** What a tree has that is not for everybody: other kinds of nodes, names that XML has not, attributes of the page. */
function foreignIn(node: Nodes): string[] {
  const own = () => {
    if (node.type !== 'element') return ['root', 'text'].includes(node.type) ? [] : [node.type];
    const properties = Object.keys(node.properties);
    return [
      ...[node.tagName].filter((name) => !/^[a-z][a-z0-9]*$/.test(name)),
      ...properties.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name)),
      ...properties.filter((name) => /^(data|aria|on)[A-Z]|^(id|style)$/.test(name)),
    ];
  };
  return [...own(), ...('children' in node ? node.children.flatMap(foreignIn) : [])];
}

test('whatever the HTML, its words stay, in elements and attributes that XML knows and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' }))), (parts) => {
      const html = parts.join('');
      const tree = makePortable(fromHtml(html, { fragment: true }), page);
      expect(textOf(tree)).toBe(wordsOf(html));
      expect(foreignIn(tree)).toEqual([]);
    }),
  );
});
