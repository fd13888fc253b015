import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, home, ownPath, pageAt, textAt, type Page } from './published.ts';
import { linesOf } from './text.ts';
import { xmlFaults } from './xml.ts';

const path = '/rss.xml';
const xml = textAt(path);
const $feed = load(xml, { xml: true });
const channel = $feed('rss > channel');

/**
 * What the page of an article marks as not for feeds, and what only works there. A word that opens its explanation is
 * a button on the page and plain text in the feed.
 */
const pageOnly = '[data-no-feed], [aria-hidden=true], [hidden], button:not([popovertarget])';

/** One item of the feed, with the page it is about. */
interface Item {
  address: string;
  page: Page;
  /** The article as HTML. */
  content: string;
  /** What an element of the item says. */
  says: (name: string) => string;
  topics: string[];
}

const items = atLeastOne(
  'item in the feed',
  channel
    .children('item')
    .get()
    .map((element): Item => {
      const item = $feed(element);
      const says = (name: string): string => item.children(name).text();
      const page = pageAt(ownPath(new URL(says('link'))) ?? '');
      if (!page) throw new Error(`The feed has an item for ${says('link')}, which is no page.`);
      const topics = item.children('category').map((_, category) => $feed(category).text());
      return { address: says('link'), page, content: says('content\\:encoded'), says, topics: topics.get() };
    }),
);

/** The text of an article as its page has it. */
function bodyOf({ $ }: Page): string {
  return $('.article-body').html() ?? '';
}

describe('the feed', () => {
  test('is well-formed XML', () => expect(xmlFaults(xml)).toEqual([]));

  test('is RSS 2.0 with a title, a description and a language', () => {
    expect($feed('rss').attr('version')).toBe('2.0');
    expect(channel.length).toBe(1);
    expect(channel.children('title').text()).not.toBe('');
    expect(channel.children('description').text()).not.toBe('');
    expect(channel.children('language').text()).toBe('en-gb');
  });

  test('names its own address and that of the site', () => {
    const self = channel.children('atom\\:link[rel=self]');
    expect(self.attr('href')).toBe(new URL(path.slice(1), home).href);
    expect(self.attr('type')).toBe('application/rss+xml');
    expect(channel.children('link').text()).toBe(home.href);
  });

  test('has one item for each article, newest first', () => {
    const addresses = items.map(({ address }) => address);
    expect([...addresses].sort()).toEqual(articles.map(({ address }) => address.href).sort());
    const days = items.map(({ says }) => Date.parse(says('pubDate')));
    expect(days).not.toContain(NaN);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });
});

describe.each(items)('the item for $page.path', ({ address, page, content, says, topics }) => {
  const $ = load(content);

  test('is known by the address of its page', () => {
    expect(address).toBe(page.address.href);
    expect(says('guid')).toBe(address);
    const guid = channel.find('guid').filter((_, element) => $feed(element).text() === address);
    // Without the attribute a guid is a permanent link too.
    expect(guid.attr('isPermaLink') ?? 'true').toBe('true');
  });

  test('has the title, the description, the day and the topics of its page', () => {
    // On the page some words of the title are kept on one line.
    expect(says('title')).toBe(page.$('h1').text().trim().replaceAll('\u00a0', ' '));
    expect(says('description')).toBe(page.$('meta[name=description]').attr('content'));
    const day = page.$('.article-head time').first().attr('datetime');
    expect(new Date(says('pubDate')).toISOString().slice(0, 10)).toBe(day);
    const shown = page.$('.article-head .kicker a').map((_, topic) => page.$(topic).text().trim());
    expect(topics).toEqual(shown.get());
    expect(topics).not.toEqual([]);
    expect(topics).not.toContain('');
  });

  test('says word for word what its page says', () => {
    const words = linesOf(content);
    expect(words.length).toBeGreaterThan(10);
    expect(words).toEqual(linesOf(bodyOf(page), pageOnly));
  });

  test('has nothing that only works on a page', () => {
    expect($('script, style, svg, button, link, template, noscript, iframe, form, input').length).toBe(0);
    const names = $('body *')
      .get()
      .flatMap((element) => Object.keys(element.attribs));
    expect(names.filter((name) => /^(class|style|id|role|tabindex|hidden|data-.*|aria-.*|on.*)$/.test(name))).toEqual(
      [],
    );
  });

  test('has whole addresses only', () => {
    const single = $('[href], [src], [poster], [cite]').map((_, element) => {
      const { href, src, poster, cite } = $(element).attr() ?? {};
      return href ?? src ?? poster ?? cite;
    });
    const several = $('[srcset]').map((_, element) => $(element).attr('srcset')?.split(/,\s+/));
    const named = [...single.get(), ...several.get()];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((link) => !/^https?:\/\/[^/]/.test(link.trim()))).toEqual([]);
  });

  test('links to where its page links, and anchors to places on the page', () => {
    const hrefs = (from: ReturnType<typeof load>): string[] =>
      from('a[href]')
        .get()
        .map((link) => new URL(from(link).attr('href') ?? '', page.address).href);
    const $page = load(bodyOf(page));
    $page(pageOnly).remove();
    const links = hrefs($);
    expect(links.filter((link) => link.startsWith(home.href)).length).toBeGreaterThan(0);
    expect(links).toEqual(hrefs($page));
    const astray = links.filter((link) => {
      const target = new URL(link);
      const own = ownPath(target);
      return own !== undefined && target.hash !== '' && !pageAt(own)?.ids.has(target.hash.slice(1));
    });
    expect(astray).toEqual([]);
  });

  test('brings the comparison as a table that can be read out', () => {
    const tables = $('table').get();
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.length).toBe(page.$('.article-body table').length);
    for (const table of tables) {
      expect($(table).children('caption').text().trim()).not.toBe('');
      const columns = $(table).find('thead th').get();
      const rows = $(table).find('tbody tr').get();
      expect(columns.length).toBeGreaterThan(1);
      expect(rows.length).toBeGreaterThan(0);
      for (const column of columns) expect($(column).attr('scope')).toBe('col');
      for (const row of rows) {
        expect($(row).children('th').attr('scope')).toBe('row');
        expect($(row).children().length).toBe(columns.length);
      }
    }
  });
});
