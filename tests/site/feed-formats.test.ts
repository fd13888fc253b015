import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, files, home, ownPath, pageAt, pages, textAt } from './published.ts';
import { linesOf } from './text.ts';
import { xmlFaults } from './xml.ts';

/** An item as any of the formats gives it. */
interface Item {
  id: string;
  address: string;
  title: string;
  description: string;
  published: number;
  updated: number;
  topics: string[];
  /** Its text, line by line, and where it links to. */
  lines: string[];
  links: string[];
}

/** What a feed says of itself, and its items. */
interface Read {
  title: string;
  page: string;
  self: string;
  updated: number | undefined;
  items: Item[];
}

const hrefsIn = (html: string): string[] => {
  const $ = load(html);
  return $('a')
    .map((_, link) => $(link).attr('href'))
    .get();
};

function readRss(path: string): Read {
  const $ = load(textAt(path), { xml: true });
  const channel = $('rss > channel');
  const items = channel.children('item').map((_, element): Item => {
    const says = (name: string) => $(element).children(name).text();
    const topics = $(element)
      .children('category')
      .map((_, category) => $(category).text());
    return {
      id: says('guid'),
      address: says('link'),
      title: says('title'),
      description: says('description'),
      published: Date.parse(says('pubDate')),
      updated: Date.parse(says('atom\\:updated')),
      topics: topics.get(),
      lines: linesOf(says('content\\:encoded')),
      links: hrefsIn(says('content\\:encoded')),
    };
  });
  return {
    title: channel.children('title').text(),
    page: channel.children('link').text(),
    self: channel.children('atom\\:link').attr('href') ?? '',
    updated: Date.parse(channel.children('lastBuildDate').text()),
    items: items.get(),
  };
}

function readAtom(path: string): Read {
  const $ = load(textAt(path), { xml: true });
  const feed = $('feed');
  const items = feed.children('entry').map((_, element): Item => {
    const says = (name: string) => $(element).children(name).text();
    const topics = $(element)
      .children('category')
      .map((_, category) => $(category).attr('term'));
    const content = $(element).children('content').children('div');
    return {
      id: says('id'),
      address: $(element).children('link[rel=alternate]').attr('href') ?? '',
      title: says('title'),
      description: says('summary'),
      published: Date.parse(says('published')),
      updated: Date.parse(says('updated')),
      topics: topics.get(),
      lines: linesOf(content.html() ?? ''),
      links: hrefsIn(content.html() ?? ''),
    };
  });
  return {
    title: feed.children('title').text(),
    page: feed.children('link[rel=alternate]').attr('href') ?? '',
    self: feed.children('link[rel=self]').attr('href') ?? '',
    updated: Date.parse(feed.children('updated').text()),
    items: items.get(),
  };
}

function readJson(path: string): Read {
  const { title, home_page_url: page, feed_url: self, items } = JSON.parse(textAt(path));
  return {
    title,
    page,
    self,
    updated: undefined,
    items: items.map((item: Record<string, string> & { tags: string[] }): Item => ({
      id: item['id'] ?? '',
      address: item['url'] ?? '',
      title: item['title'] ?? '',
      description: item['summary'] ?? '',
      published: Date.parse(item['date_published'] ?? ''),
      updated: Date.parse(item['date_modified'] ?? ''),
      topics: item.tags,
      lines: linesOf(item['content_html'] ?? ''),
      links: hrefsIn(item['content_html'] ?? ''),
    })),
  };
}

const topicPages = atLeastOne(
  'topic',
  pages.filter(({ path }) => path.startsWith('/topics/')),
);
const feedPages = [...pages.filter(({ path }) => path === '/'), ...topicPages].map(({ path }) => path);
const xmlFeeds = [...feedPages.flatMap((path) => [`${path}rss.xml`, `${path}atom.xml`]), '/changes.xml'];

test('there is a feed of each format for the site and for every topic, and nothing else that is a feed', () => {
  const expected = feedPages.flatMap((path) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => path + file));
  const published = [...files.keys()].filter((path) => /\/(rss|atom|changes)\.xml$|\/feed\.json$/.test(path));
  expect(published.toSorted()).toEqual([...expected, '/changes.xml'].toSorted());
});

test.each([...files.keys()].filter((path) => path.endsWith('.xml')))('%s is well-formed XML', (path) => {
  expect(xmlFaults(textAt(path))).toEqual([]);
});

test('what is not well-formed would be noticed', () => {
  for (const xml of ['<a>', '<a>&nbsp;</a>', '<a>]]></a>', '<b:a/>', '<a>\u0001</a>', '<a x="1" x="2"/>'])
    expect(xmlFaults(xml), xml).not.toEqual([]);
});

describe.each(feedPages)('the feeds of %s', (path) => {
  const rss = readRss(`${path}rss.xml`);
  const atom = readAtom(`${path}atom.xml`);
  const json = readJson(`${path}feed.json`);

  test('carry the same items in all three formats, word for word and link for link', () => {
    expect(rss.items.length).toBeGreaterThan(0);
    expect(atom.items).toEqual(rss.items);
    expect(json.items).toEqual(rss.items);
    expect([atom.title, json.title]).toEqual([rss.title, rss.title]);
    expect(atom.updated).toBe(rss.updated);
  });

  test('carry the articles that the page lists, and all of them', () => {
    const listed =
      path === '/'
        ? articles
        : articles.filter(({ $, address }) => {
            const topics = $('.article-head .kicker a').map((_, topic) =>
              ownPath(new URL($(topic).attr('href') ?? '', address)),
            );
            return topics.get().includes(path);
          });
    expect(rss.items.map(({ id }) => id).toSorted()).toEqual(listed.map(({ address }) => address.href).toSorted());
  });

  test('name their page and their own address', () => {
    const page = pageAt(path)?.address.href;
    expect([rss.page, atom.page, json.page]).toEqual([page, page, page]);
    expect([rss.self, atom.self, json.self]).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => new URL(file, page).href),
    );
  });

  test.each(['rss.xml', 'atom.xml'])('%s says the same to another parser', (file) => {
    const feed = parseFeed(textAt(path + file));
    expect(feed.title).toBe(rss.title);
    expect(feed.language).toBe(file === 'rss.xml' ? 'en-gb' : 'en-GB');
    expect(feed.self).toBe(new URL(file, pageAt(path)?.address).href);
    const items = feed.items.map(({ id, url, title, description, published, content }) => ({
      id,
      address: url,
      title,
      description,
      published: published?.getTime(),
      links: hrefsIn(content ?? ''),
    }));
    expect(items).toEqual(
      rss.items.map(({ id, address, title, description, published, links }) => ({
        id,
        address,
        title,
        description,
        published,
        links,
      })),
    );
    // That parser drops white space between elements, so words are compared without any.
    const bare = (lines: readonly string[]) => lines.join('').replace(/\s+/g, '');
    expect(feed.items.map(({ content }) => bare(linesOf(content ?? '')))).toEqual(
      rss.items.map(({ lines }) => bare(lines)),
    );
  });
});

describe.each(xmlFeeds.filter((path) => !path.endsWith('rss.xml')))('%s', (path) => {
  const $ = load(textAt(path), { xml: true });

  test('has what RFC 4287 asks of a feed and of an entry', () => {
    const once = (element: ReturnType<typeof $>, name: string) => {
      expect(element.children(name).length, name).toBe(1);
      expect(element.children(name).text(), name).not.toBe('');
    };
    const feed = $('feed');
    for (const name of ['id', 'title', 'updated', 'author']) once(feed, name);
    expect(feed.children('author').children('name').text()).not.toBe('');
    for (const entry of feed.children('entry').get()) {
      for (const name of ['id', 'title', 'updated']) once($(entry), name);
      expect($(entry).children('content').attr('type')).toBe('xhtml');
      expect($(entry).children('content').children().length).toBe(1);
      expect($(entry).find('content > div').attr('xmlns')).toBe('http://www.w3.org/1999/xhtml');
    }
    const ids = feed
      .find('id')
      .map((_, id) => $(id).text())
      .get();
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(URL.canParse(id), id).toBe(true);
  });

  test('names a style sheet of this site, which loads nothing but its typeface', () => {
    const [, href = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(textAt(path)) ?? [];
    const sheet = ownPath(new URL(href, new URL(path.slice(1), home))) ?? '';
    const loaded = [...textAt(sheet).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
    expect(loaded).toHaveLength(1);
    expect([...files.keys()]).toContain(ownPath(new URL(loaded[0] ?? '', new URL(sheet.slice(1), home))));
    expect(textAt(sheet)).not.toContain('@import');
  });

  test('explains itself to a person, with a link to how feeds work', () => {
    const links = $('subtitle a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect($('subtitle').text()).toContain('This is a feed.');
    expect(links).toContain(new URL('subscribe/', home).href);
  });
});

test('the JSON feeds say their version and language, and who writes', () => {
  for (const path of feedPages) {
    const feed = JSON.parse(textAt(`${path}feed.json`));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.language).toBe('en-GB');
    expect(feed.authors).toEqual([{ name: expect.stringMatching(/./), url: home.href }]);
  }
});

describe('_headers', () => {
  /** The rules as hosts read them: a path, in which `:name` stands for one step, and what is sent with it. */
  const rules = textAt('/_headers')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const pattern = path
        .split(/(:\w+|\*)/)
        .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : RegExp.escape(part)))
        .join('');
      const type = lines.join('\n').match(/^ +Content-Type: (.+)$/m)?.[1];
      return { fits: new RegExp(`^${pattern}$`), type };
    });
  const typesOf = (path: string) => rules.filter(({ fits }) => fits.test(path)).flatMap(({ type }) => type ?? []);

  test.each(xmlFeeds)('has %s sent as XML, which browsers show', (path) =>
    expect(typesOf(path)).toEqual(['application/xml; charset=utf-8']),
  );

  test.each(feedPages)('has the JSON Feed of %s sent as one', (path) =>
    expect(typesOf(`${path}feed.json`)).toEqual(['application/feed+json']),
  );

  test('has the articles in Markdown sent as that', () => {
    for (const { path } of articles)
      expect(typesOf(path.replace(/\/$/, '.md'))).toEqual(['text/markdown; charset=utf-8']);
  });
});
