import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, files, home, ownPath, pageAt, pages, textAt, type Page } from './published.ts';
import { linesOf } from './text.ts';

/** What the page of an article marks as not for feeds, and what only works there. */
const pageOnly = '[data-no-feed], [aria-hidden=true], [hidden], button:not([popovertarget])';

/** The words of some lines, wherever the lines end. */
const wordsOf = (lines: readonly string[]): string[] => lines.join(' ').split(/\s+/);

describe.each(articles)('$path as Markdown', ({ path, $, address }) => {
  const markdown = textAt(path.replace(/\/$/, '.md'));
  const $shown = load(markdownToHtml(markdown).html);

  test('has the title and the description of the page, and credits the work retold', () => {
    expect($shown('h1').text()).toBe($('h1').text().trim().replaceAll('\u00a0', ' '));
    expect($shown('blockquote').first().text().trim()).toBe($('meta[name=description]').attr('content'));
    const original = $('.article-head a')
      .map((_, link) => $(link).attr('href'))
      .get();
    const credited = $shown('ul')
      .first()
      .find('a')
      .map((_, link) => $shown(link).attr('href'))
      .get();
    expect(credited).toContain(address.href);
    expect(credited.filter((link) => original.includes(link)).length).toBeGreaterThan(0);
  });

  test('says word for word what the page says', () => {
    const body = $shown('hr').first().nextAll();
    const said = wordsOf(
      linesOf(
        body
          .map((_, element) => $shown.html(element))
          .get()
          .join('\n'),
      ),
    );
    expect(said.length).toBeGreaterThan(300);
    expect(said).toEqual(wordsOf(linesOf($('.article-body').html() ?? '', pageOnly)));
  });

  test('has the tables and lists of the page, and no HTML', () => {
    for (const name of ['table', 'tr', 'ol'])
      expect($shown(name).length, name).toBe($('.article-body').find(name).length);
    expect(markdown).not.toMatch(/<(?!https?:)\/?[a-z]/);
  });

  test('has whole addresses only', () => {
    const links = $shown('a')
      .map((_, link) => $shown(link).attr('href'))
      .get();
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
  });
});

describe('llms.txt', () => {
  const $ = load(markdownToHtml(textAt('/llms.txt')).html);
  const links = atLeastOne(
    'link in llms.txt',
    $('a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  );

  test('has the form that llmstxt.org asks for: a title, a summary, then sections of links', () => {
    const blocks = $('body')
      .children()
      .map((_, element) => element.tagName)
      .get();
    expect(blocks.slice(0, 2)).toEqual(['h1', 'blockquote']);
    expect(blocks.join(' ')).toMatch(/^h1 blockquote( p)*( h2 ul)+$/);
    expect(
      $('li')
        .get()
        .every((item) => $(item).children('a').length === 1),
    ).toBe(true);
  });

  test('leads into the site only to what is there, and to every article and role', () => {
    const own = links.flatMap((link) => ownPath(new URL(link)) ?? []);
    expect(own.filter((path) => !pageAt(path) && !files.has(path))).toEqual([]);
    const roles = pages.filter(({ path }) => /^\/roles\/[^/]+\/$/.test(path)).map(({ path }) => path);
    const texts = articles.map(({ path }) => path.replace(/\/$/, '.md'));
    expect(own).toEqual(expect.arrayContaining([...atLeastOne('role', roles), ...texts]));
  });
});

describe('security.txt', () => {
  const text = textAt('/.well-known/security.txt');
  const valuesOf = (field: string) =>
    [...text.matchAll(new RegExp(`^${field}: (.+)$`, 'gm'))].map(([, value]) => value ?? '');

  test('has the fields that RFC 9116 asks for, each once', () => {
    expect(valuesOf('Contact')).toHaveLength(1);
    expect(valuesOf('Expires')).toHaveLength(1);
    expect(valuesOf('Canonical')).toEqual([new URL('.well-known/security.txt', home).href]);
  });

  test('names as contact a place on a page that is there', () => {
    const contact = new URL(valuesOf('Contact')[0] ?? '');
    expect(contact.protocol).toBe('https:');
    expect(pageAt(ownPath(contact) ?? '')?.ids.has(contact.hash.slice(1))).toBe(true);
  });

  test('expires a year after the content last changed', () => {
    /** The latest day on which one of some pages changed, a year on. */
    const yearAfter = (some: readonly Page[]): Date => {
      const days = some.flatMap(({ $ }) => $('footer time[data-last-change]').attr('datetime') ?? []);
      const day = new Date(atLeastOne('day', days).toSorted().at(-1) ?? '');
      day.setUTCFullYear(day.getUTCFullYear() + 1);
      return day;
    };
    // The pages that are no content, like the one about the site, may have changed later.
    const expires = new Date(valuesOf('Expires')[0] ?? '');
    expect(expires.getTime()).toBeGreaterThanOrEqual(yearAfter(articles).getTime());
    expect(expires.getTime()).toBeLessThanOrEqual(yearAfter(pages).getTime());
  });
});

test('humans.txt credits the authors retold and names nobody else', () => {
  const text = textAt('/humans.txt');
  const sources = articles.map(({ $ }) => $('.article-head a[href^=http]').last().attr('href') ?? '');
  for (const source of sources) expect(text).toContain(source);
  expect(text).not.toMatch(/@|\bTeam\b/i);
});
