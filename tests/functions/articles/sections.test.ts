import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/articles/sections.ts';

const sections = (html: string) =>
  sectionsOf(fromHtml(html, { fragment: true })).map(({ heading, text }) => [heading?.id, heading?.title, text]);

test('a text is taken apart at its headings, however deep they stand in it', () => {
  expect(
    sections(
      '<p>Before.</p><h2 id="a">The <em>first</em></h2><p>One.</p><section><h2 id="b">Second</h2><div><p>Two.</p><h3 id="c">Third</h3><ul><li>x</li><li>y</li></ul></div></section>',
    ),
  ).toEqual([
    [undefined, undefined, 'Before.'],
    ['a', 'The first', 'One.'],
    ['b', 'Second', 'Two.'],
    ['c', 'Third', 'x y'],
  ]);
});

test('words of blocks are not glued, and words with marks in them stay whole', () =>
  expect(sections('<p>One</p><p>t<b>w</b>o<br>three</p><table><tr><td>a</td><td>b</td></tr></table>')).toEqual([
    [undefined, undefined, 'One two three a b'],
  ]));

test('what is for a reader of the page only is no part of the words', () =>
  expect(
    sections(
      '<p>Seen<a aria-hidden="true">¶</a> <button>Copy</button><svg><title>drawn</title></svg></p><script>run()</script><div hidden>no</div><nav data-no-feed>no</nav>',
    ),
  ).toEqual([[undefined, undefined, 'Seen']]));

test('a section without words, and the heading of the footnotes, are left out', () =>
  expect(
    sections('<h2 id="a">Empty</h2><h2 id="b">Full</h2><p>x</p><h2 id="footnote-label">Notes</h2><p>y</p>'),
  ).toEqual([['b', 'Full', 'x Notes y']]));
