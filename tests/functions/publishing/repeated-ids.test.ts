import { expect, test } from 'vitest';
import { readPage } from '../../../src/publishing/page.ts';
import { placeRepeatedIds } from '../../../src/publishing/repeated-ids.ts';

test('an id that stands on a page twice is told by the lines that give it, or else by the page', () => {
  const html = '<h2 id="term-rod"></h2><p id="term-rod"></p><i id="x"></i><i id="x"></i><b id="once"></b>';
  const pages = new Map([['articles/here/index.html', readPage(html).names]]);
  const texts = new Map([
    ['content/articles/here.mdx', 'a\n\n## Term *rod* ##\n'],
    ['content/articles/there.mdx', '## Term rod\n'],
  ]);
  const remedy = 'stands on the page twice. Change the words of the heading, or the id.';
  expect(placeRepeatedIds(pages, texts)).toEqual([
    `content/articles/here.mdx:3: the id term-rod ${remedy}`,
    `/articles/here/: the id x ${remedy}`,
  ]);
});
