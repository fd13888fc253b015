import { expect, test } from 'vitest';
import { findBrokenLinks, placeBrokenLinks } from '../../../src/publishing/links.ts';
import { readPage } from '../../../src/publishing/page.ts';
import type { PageNames } from '../../../src/publishing/page-parts.ts';

/** What is wrong with the links of a page of a site that has two others. */
function faultsOf(body: string, base = '/'): string[] {
  const pages = new Map<string, PageNames>(
    Object.entries({
      'index.html': '<main id="content"></main>',
      'about/index.html': '<h2 id="who-we-are"></h2><h2 id="日晷"></h2>',
      'here/index.html': `<h2 id="part"></h2>${body}`,
    }).map(([file, html]) => [file, readPage(html).names]),
  );
  const files = new Set([...pages.keys(), 'rss.xml', '_astro/a b.H.png']);
  return findBrokenLinks(pages, files, base).map(({ page, link, says }) => `${page}: ${link} ${says}`);
}

test('a link may lead to a page, a part of one, a file and another site, however it is encoded', () => {
  const links = ['/', '/about/', '/about/#who-we-are', '/about/#%E6%97%A5%E6%99%B7', '#part', '../about/', '/rss.xml'];
  const others = ['https://example.org/x', 'mailto:a@example.org', '#', ''];
  const body = [...links, ...others].map((link) => `<a href="${link}">x</a>`).join('');
  expect(faultsOf(`${body}<img src="/_astro/a%20b.H.png">`)).toEqual([]);
  expect(faultsOf('<a href="/log/about/#who-we-are">x</a>', '/log/')).toEqual([]);
});

test.each([
  ['/abuot/', 'leads nowhere. Mend it, or add what it leads to. Known: /, /about/, /here/.'],
  ['/about', 'lacks the slash at its end. Write it.'],
  ['/about/#who', 'leads to no place of that page: nothing there has the id who. Known: who-we-are, 日晷.'],
  ['#100%', 'leads to no place of that page: nothing there has the id 100%. Known: part.'],
  ['/about/%zz', 'leads nowhere. Mend it, or add what it leads to. Known: /, /about/, /here/.'],
])('the link %s is told, with what is there', (link, says) =>
  expect(faultsOf(`<a href="${link}">x</a>`)).toEqual([`here/index.html: ${link} ${says}`]),
);

test('it is found however it is written, and told in letters that can be read', () => {
  const texts = new Map([['content/articles/here.md', '[x](#überschrift)\n[over two\nlines](/a/?b&c\n"title")\n']]);
  const broken = ['#%C3%BCberschrift', '/a/?b&c'].map((link) => ({
    page: 'articles/here/index.html',
    link,
    says: 'leads nowhere.',
  }));
  expect(placeBrokenLinks(broken, texts)).toEqual([
    'content/articles/here.md:1:5: the link #überschrift leads nowhere.',
    'content/articles/here.md:3:8: the link /a/?b&c leads nowhere.',
  ]);
});

test('what is broken is told by the lines of the texts that have it, or else by its page', () => {
  const texts = new Map([
    ['content/articles/here.md', 'A.\n\n[x](/gone/) [y](#none)\n'],
    ['content/pages/about.mdx', '<a href="/gone/">x</a>\n'],
  ]);
  const broken = ['/gone/', '#none', '/hidden/'].map((link) => ({
    page: 'articles/here/index.html',
    link,
    says: 'leads nowhere.',
  }));
  expect(placeBrokenLinks(broken, texts)).toEqual([
    'content/articles/here.md:3:5: the link /gone/ leads nowhere.',
    'content/pages/about.mdx:1:10: the link /gone/ leads nowhere.',
    'content/articles/here.md:3:17: the link #none leads nowhere.',
    '/articles/here/: the link /hidden/ leads nowhere.',
  ]);
});
