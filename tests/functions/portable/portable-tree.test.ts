import { load } from 'cheerio';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { makePortable } from '../../../src/portable/portable-tree.ts';

const page = new URL('https://example.org/articles/a-piece/');

/** Some HTML of a page as it leaves it. */
const portable = (html: string): string => toHtml(makePortable(fromHtml(html, { fragment: true }), page));

describe('an address', () => {
  test.each([
    ['within the page points at the page', '#who', 'https://example.org/articles/a-piece/#who'],
    ['from the root has the site’s host', '/compare/', 'https://example.org/compare/'],
    ['that is relative is resolved against the page', '../b/', 'https://example.org/articles/b/'],
    ['elsewhere stays', 'https://example.com/?a=1&b=2', 'https://example.com/?a=1&b=2'],
    ['to write to stays', 'mailto:a@example.com', 'mailto:a@example.com'],
    ['to call stays', 'tel:+46123', 'tel:+46123'],
  ])('%s', (_, href, whole) => {
    expect(load(portable(`<a href="${href.replaceAll('&', '&amp;')}">x</a>`))('a').attr('href')).toBe(whole);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    ' java\nscript:x',
    'data:text/html,x',
    'file:///x',
    'http://[oops]',
  ])('%j leads nowhere: its words are text', (href) => {
    expect(portable(`<p>a <a href="${href}">word</a></p>`)).toBe('<p>a word</p>');
    expect(portable(`<q cite="${href}">word</q>`)).toBe('<q>word</q>');
    expect(portable(`<img src="${href}" alt="A">`)).toBe('<img alt="A">');
  });

  test('is whole in every candidate of an image, whether it has a comma in it or a scheme that leads nowhere', () => {
    expect(portable('<img src="/a.png" srcset="/a.png 1x, /b,c.png 2x" alt="A">')).toBe(
      '<img src="https://example.org/a.png" srcset="https://example.org/a.png 1x, https://example.org/b,c.png 2x" alt="A">',
    );
    expect(portable('<img src="/a.png" srcset="data:x 1x" alt="A">')).toBe(
      '<img src="https://example.org/a.png" alt="A">',
    );
  });

  test('is whole in a film, its poster and its tracks', () => {
    expect(portable('<video controls poster="/p.png"><source src="/a.mp4"><track src="/a.vtt"></video>')).toBe(
      '<video controls poster="https://example.org/p.png"><source src="https://example.org/a.mp4"><track src="https://example.org/a.vtt"></video>',
    );
  });
});

test.each([
  [
    'classes, styles, data, ids and handlers stay behind',
    '<p class="a" style="b" data-c="d" id="e" onclick="f()" role="g" aria-label="h" tabindex="0">x</p>',
    '<p>x</p>',
  ],
  [
    'what a table needs to be one stays',
    '<table><tr><th scope="col" colspan="2" role="columnheader">x</th></tr></table>',
    '<table><tbody><tr><th scope="col" colspan="2">x</th></tr></tbody></table>',
  ],
  ['language and direction stay', '<p lang="ar" dir="rtl">مرحبا</p>', '<p lang="ar" dir="rtl">مرحبا</p>'],
  [
    'scripts, styles, drawings and what is pressed or filled in stay behind',
    '<script>a</script><style>b</style><button>c</button><svg><text>d</text></svg><select><option>e</option></select><textarea>f</textarea><input value="g"><noscript>h</noscript><iframe>i</iframe>x',
    'x',
  ],
  ['what is drawn for the eye only stays behind', '<p><span aria-hidden="true">#</span>x</p>', '<p>x</p>'],
  ['what is hidden stays behind', '<p hidden>a</p><p hidden="until-found">b</p><p>x</p>', '<p>x</p>'],
  ['what leads round the page stays behind', '<p>x<a href="#a" data-no-feed>¶</a></p>', '<p>x</p>'],
  [
    'a word that leads to its explanation is a link, and the explanation stays behind',
    '<p>x <a data-card="t" href="/glossary/#t">term</a> y</p><div id="t" popover>No.</div>',
    '<p>x <a href="https://example.org/glossary/#t">term</a> y</p>',
  ],
  [
    'a note is told from the text by its element',
    '<div class="a" role="note" aria-label="b"><p>x</p></div>',
    '<aside><p>x</p></aside>',
  ],
  [
    'what a reader can open stands open, under the words that open it',
    '<details class="figures"><summary>The <b>figures</b></summary><p>y</p></details><details><summary><h3>Why</h3></summary>z</details>',
    '<p>The <b>figures</b></p><p>y</p><div><h3>Why</h3></div>z',
  ],
  [
    'a drawing with a caption vanishes, and the table of its figures stays',
    '<figure><svg role="img" aria-label="A share"><text>49%</text></svg><figcaption>Shares.</figcaption></figure><details><summary>The figures</summary><table><caption>A share</caption><tbody><tr id="share-2018"><th scope="row">2018</th><td>49%</td></tr></tbody></table></details>',
    '<figure><figcaption>Shares.</figcaption></figure><p>The figures</p><table><caption>A share</caption><tbody><tr><th scope="row">2018</th><td>49%</td></tr></tbody></table>',
  ],
  ['a drawing by itself is put in words', '<p><svg role="img" aria-label="Half full"></svg></p>', '<p>Half full</p>'],
  ['an unknown element leaves its words', '<o:p>a <blink>b</blink></o:p>', 'a b'],
  [
    'a cell outside of a table leaves its words',
    '<div><template></template></div><p>x</p><td>y</td>',
    '<div></div><p>x</p>y',
  ],
])('%s', (_, html, expected) => expect(portable(html)).toBe(expected));

describe('what Markdown has', () => {
  const shown = (markdown: string) => load(portable(markdownToHtml(markdown).html), null, false);

  test('a table is aligned without a style', () => {
    const $ = shown('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n');
    const aligned = (cells: string) =>
      $(cells)
        .get()
        .map((cell) => $(cell).attr('align'));
    expect(aligned('th')).toEqual(['left', 'center', 'right', undefined]);
    expect(aligned('td')).toEqual(['left', 'center', 'right', undefined]);
  });

  test('a list of tasks says which are done', () => {
    const $ = shown('- [ ] a\n- [x] b\n');
    expect(
      $('input')
        .get()
        .map(({ attribs }) => attribs),
    ).toEqual([
      { type: 'checkbox', disabled: '' },
      { type: 'checkbox', disabled: '', checked: '' },
    ]);
  });

  test('code says its language', () => {
    expect(shown('```js\nlet a;\n```\n')('code').attr('class')).toBe('language-js');
  });

  test('a footnote’s number leads to the note on the page, and the note back', () => {
    const $ = shown('A note.[^n]\n\n[^n]: The note.\n');
    const links = $('a')
      .get()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual([expect.stringMatching(/^https:.*#.*fn-n$/), expect.stringMatching(/^https:.*#.*fnref-n$/)]);
    expect($.text()).toContain('The note.');
    expect($('[id]')).toHaveLength(0);
  });
});
