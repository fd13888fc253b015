import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
const canary = 'quokka';

/** An article that carries all claims of Temple’s, with a word that stands nowhere else. */
function article(title: string, frontMatter: string): string {
  const claims = Array.from({ length: 50 }, (_, at) => `B${at + 1}`).join(' ');
  return `---
title: ${title} and some more words
description: A description that is long enough to say what the reader of this piece will learn.
topics: [choosing-technology]
retells: temple
${frontMatter}
---

<Passage id="all-of-it" claims="${claims}">

A word about ${canary} ${title}.

</Passage>
`;
}

beforeAll(() => {
  copy.write('content/articles/a-draft.mdx', article(`${canary} in draft`, 'published: 2026-11-21\ndraft: true'));
  copy.write('content/articles/to-come.mdx', article(`${canary} to come`, 'published: 2999-01-01'));
  for (let at = 1; at <= 20; at += 1)
    copy.write(
      `content/articles/piece-${at}.mdx`,
      article(`Number ${at}`, 'published: 2026-11-20').replaceAll(canary, 'wombat'),
    );
  copy.change(
    'content/articles/the-cmto-is-coming.mdx',
    'published: 2026-11-21',
    'published: 2026-11-21\nupdated: 2026-11-21',
  );
  const { code, output } = copy.build({ SITE: 'https://example.org/cto/' });
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

const pages = () => copy.published().filter((file) => file.endsWith('.html'));

describe('a draft and an article dated in the future', () => {
  test('are in no file of the built site', () => {
    expect(copy.published().length).toBeGreaterThan(20);
    const telling = copy
      .published()
      .filter((file) => /\.(html|xml|txt|md|json|js|css)$/.test(file) && copy.read(`dist/${file}`).includes(canary));
    expect(telling).toEqual([]);
    expect(copy.published().filter((file) => /a-draft|to-come/.test(file))).toEqual([]);
  });

  test('while an article that is published is', () => {
    expect(copy.read('dist/articles/piece-1/index.html')).toContain('wombat');
  });
});

describe('a site that lives under a path', () => {
  test('links to itself under that path only', () => {
    const stray = pages().flatMap((file) =>
      [...copy.read(`dist/${file}`).matchAll(/(?:href|src)="(\/[^"]*)"/g)]
        .map(([, path]) => path ?? '')
        .filter((path) => !path.startsWith('/cto/')),
    );
    expect(stray).toEqual([]);
  });

  test('says its whole address in canonical links, feed, sitemap and robots.txt', () => {
    expect(copy.read('dist/compare/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/cto/compare/">',
    );
    expect(copy.read('dist/rss.xml')).toContain('<link>https://example.org/cto/articles/the-cmto-is-coming/</link>');
    expect(copy.read('dist/rss.xml').includes('href=&quot;https://example.org/cto/compare/&quot;')).toBe(true);
    expect(copy.read('dist/atom.xml')).toContain('<id>https://example.org/cto/articles/the-cmto-is-coming/</id>');
    expect(copy.read('dist/atom.xml')).toMatch(
      /<\?xml-stylesheet type="text\/css" href="\/cto\/_astro\/feed\.[^"]+\.css"\?>/,
    );
    expect(copy.read('dist/sitemap-0.xml')).toContain('<loc>https://example.org/cto/</loc>');
    expect(copy.read('dist/robots.txt')).toContain('Sitemap: https://example.org/cto/sitemap-index.xml');
  });
});

describe('twenty-two articles', () => {
  test('stand twenty to a page, the newest first', () => {
    const titles = (file: string) =>
      [...copy.read(file).matchAll(/<h2>\s*<a href="\/cto\/articles\/([^/"]+)/g)].map(([, slug]) => slug);
    expect(titles('dist/articles/index.html')).toHaveLength(20);
    expect(titles('dist/articles/2/index.html')).toHaveLength(2);
    expect(titles('dist/articles/index.html').slice(0, 2)).toEqual(['cto-cmto-or-marketing-cto', 'the-cmto-is-coming']);
  });

  test('lead from page to page and back', () => {
    expect(copy.read('dist/articles/index.html')).toMatch(/href="\/cto\/articles\/2\/" rel="next"/);
    expect(copy.read('dist/articles/2/index.html')).toMatch(/href="\/cto\/articles\/" rel="prev"/);
  });
});
