import { expect, test } from 'vitest';
import { feedHtml } from '../../../src/feeds/feed-html.ts';

const page = new URL('https://example.org/articles/a-piece/');

test.each([
  [
    'a link within the page points at the page, not at the feed',
    '<a href="#who">x</a>',
    '<a href="https://example.org/articles/a-piece/#who">x</a>',
  ],
  [
    'a link from the root has the site’s host',
    '<a href="/compare/">x</a>',
    '<a href="https://example.org/compare/">x</a>',
  ],
  [
    'a relative link is resolved against the page',
    '<a href="../b/">x</a>',
    '<a href="https://example.org/articles/b/">x</a>',
  ],
  ['a link to elsewhere stays', '<a href="https://example.com/">x</a>', '<a href="https://example.com/">x</a>'],
  [
    'every candidate of an image’s sources is absolute',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="A">',
    '<img src="https://example.org/a.png" srcset="https://example.org/a.png 1x, https://example.org/b.png 2x" alt="A">',
  ],
  [
    'classes, styles, data, ids and handlers stay behind',
    '<p class="a" style="b" data-c="d" id="e" onclick="f()">x</p>',
    '<p>x</p>',
  ],
  [
    'what a table needs to be one stays',
    '<th scope="col" colspan="2" role="columnheader">x</th>',
    '<th scope="col" colspan="2">x</th>',
  ],
  [
    'scripts, styles, buttons and drawings stay behind',
    '<script>a</script><style>b</style><button>c</button><svg><path/></svg>x',
    'x',
  ],
  ['what is drawn for the eye only stays behind', '<p><span aria-hidden="true">#</span>x</p>', '<p>x</p>'],
  [
    'a word that opens its explanation is plain text',
    '<p>x <button popovertarget="t">term</button><span id="t" popover data-no-feed>No.</span> y</p>',
    '<p>x term y</p>',
  ],
  [
    'a note is told from the text by its element',
    '<div class="a" role="note" aria-label="b"><p>x</p></div>',
    '<aside><p>x</p></aside>',
  ],
  [
    'what a reader can open stands open, without the words that open it',
    '<p>x</p><details class="figures"><summary>The figures</summary><p>y</p><p>z</p></details>',
    '<p>x</p><p>y</p><p>z</p>',
  ],
  [
    'a picture vanishes, and the table of its figures stays with each of them',
    '<figure><svg role="img" aria-label="A share"><path d="M0 0"/><text>49%</text></svg><figcaption>Shares.</figcaption></figure><details><summary>The figures</summary><table><caption>A share</caption><tbody><tr id="share-2018"><th scope="row">2018</th><td>49%</td></tr><tr id="share-2019"><th scope="row">2019</th><td>55%</td></tr></tbody></table></details>',
    '<figure><figcaption>Shares.</figcaption></figure><table><caption>A share</caption><tbody><tr><th scope="row">2018</th><td>49%</td></tr><tr><th scope="row">2019</th><td>55%</td></tr></tbody></table>',
  ],
  ['what leads round the page stays behind', '<p>x<a href="#a" data-no-feed>¶</a></p>', '<p>x</p>'],
])('%s', async (_, html, expected) => expect(await feedHtml(html, page)).toBe(expected));
