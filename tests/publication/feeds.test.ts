import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { formats, type Item } from './read-feeds.ts';
import { faultsInFeeds, feedFiles, feedPaths, feeds, linksIn, parse } from './feeds.ts';
import { parts } from './parts.ts';
import { differences, home, listedArticles, ownPath, pageAt, textAt, type Page, texts, unless } from './published.ts';
import { linesOf, firstDifference } from './text.ts';
import { xmlFaults } from './xml.ts';

/** How many items a feed has at least, where there are as many articles. */
const fewest = 20;

/** The paths of the topics that an article is on. */
const topicsOf = ({ $, address }: Page) =>
  $(parts.articleTopics)
    .get()
    .map(({ attribs }) => ownPath(new URL(attribs.href ?? '', address)));

/** The articles that the feed beside a page is about. */
const articlesBeside = (folder: string): Page[] =>
  listedArticles.filter((page) => folder === '/' || topicsOf(page).includes(folder));

test('there is a feed of each format for the site and for every topic, its full archives, and nothing else that is a feed', () => {
  const folders = feedPaths.flatMap((path) => {
    const archives = Math.max(0, Math.floor((articlesBeside(path).length - 1) / fewest));
    return [path, ...Array.from({ length: archives }, (_, at) => `${path}archive/${at + 1}/`)];
  });
  const wanted = folders.flatMap((path) => formats.map((format) => `${path}${format}`));
  const own = feedFiles.filter((path) => !/^\/archive\/\d+\/changes\.xml$/.test(path));
  expect(differences(own, [...wanted, '/changes.xml'])).toEqual([]);
});

test('from each feed the archives lead back through every article that it ever brought', () => {
  const faults = feedPaths.flatMap((folder) => {
    const met = new Set<string>();
    for (let path: string | undefined = `${folder}atom.xml`; path !== undefined;) {
      const $ = load(textAt(path), { xml: true });
      for (const entry of $('entry').get()) met.add($(entry).children('link[rel=alternate]').attr('href') ?? '');
      const [older] = $('feed > link[rel=prev-archive]').get();
      path = older && ownPath(new URL(older.attribs.href ?? ''));
    }
    return articlesBeside(folder).flatMap(({ address }) =>
      met.has(address.href) ? [] : [`${folder}: ${address.href} is met nowhere`],
    );
  });
  expect(faults).toEqual([]);
});

test('every file of XML is well-formed, and what is not would be noticed', () => {
  const faults = [...texts]
    .filter(([path]) => path.endsWith('.xml'))
    .flatMap(([path, xml]) => xmlFaults(xml).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
  const broken = ['<a>', '<a>&nbsp;</a>', '<a>]]></a>', '<b:a/>', '<a>\u0001</a>', '<a x="1" x="2"/>'];
  expect(broken.filter((xml) => xmlFaults(xml).length === 0)).toEqual([]);
});

test('the three formats of a feed carry the same items in the same order', () => {
  // Atom and RSS name the publication once, JSON Feed with each item.
  const told = (item: Item) =>
    JSON.stringify({
      ...item,
      authors: undefined,
      content: undefined,
      lines: linesOf(parse(item.content)),
      links: linksIn(item.content),
    });
  const faults = feedPaths.flatMap((path) => {
    const [rss, ...others] = feeds.filter(
      (feed) => feed.self === new URL(feed.path.slice(1), home).href && feed.path.replace(/[^/]*$/, '') === path,
    );
    return others.flatMap((other) => [
      ...unless(other.title === rss?.title, `${other.path} is called “${other.title}”`),
      ...firstDifference(other.items.map(told), rss?.items.map(told) ?? []).map(
        (fault) => `${other.path}: ${fault.slice(0, 600)}`,
      ),
      ...unless(other.updated === undefined || other.updated === rss?.updated, `${other.path} changed at another time`),
    ]);
  });
  expect(faults).toEqual([]);
});

test('a feed names its page, itself, its language, and the day on which something in it last changed', () => {
  const faults = faultsInFeeds(({ path, format, title, page, self, language, updated, items: some }) => {
    const about = pageAt(path.replace(/[^/]*$/, ''));
    const wanted = about?.$('html').attr('lang') ?? '';
    const newest = Math.max(...some.map((item) => item.updated));
    return [
      ...unless(title.trim() !== '', 'has no title'),
      ...unless(page === about?.address.href, `belongs to ${page}`),
      ...unless(self === new URL(path.slice(1), home).href, `calls itself ${self}`),
      ...unless(language === (format === 'rss.xml' ? wanted.toLowerCase() : wanted), `is in ${language}`),
      ...unless(updated === undefined || updated >= newest, 'changed before an item of it'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a feed carries the articles of its page, newest first: all of them, or at least the twenty newest', () => {
  const dayOf = ({ $ }: Page) => $('meta[property="article:published_time"]').attr('content') ?? '';
  const faults = faultsInFeeds(({ path, items: some }) => {
    const folder = path.replace(/[^/]*$/, '');
    const listed = articlesBeside(folder).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
    const days = some.map(({ published }) => new Date(published).toISOString().slice(0, 10));
    const shown = some.map(({ address }) => address);
    return [
      ...unless(
        some.length > 0 && some.length >= Math.min(fewest, listed.length),
        `has ${some.length} items of ${listed.length}`,
      ),
      ...firstDifference(days, listed.slice(0, days.length).map(dayOf)),
      ...shown
        .filter((address) => !listed.some((page) => page.address.href === address))
        .map((address) => `has ${address}`),
      ...unless(new Set(shown).size === shown.length, 'has an item twice'),
    ];
  });
  expect(faults).toEqual([]);
});

test('another parser reads the same', () => {
  const faults = faultsInFeeds(({ path, format, title, language, self, items: some }) => {
    if (format === 'feed.json') return [];
    const feed = parseFeed(textAt(path));
    const told = (item: {
      id: string | null;
      url: string | null;
      title: string | null;
      description: string | null;
      time: number | undefined;
      content: string | null;
    }) => {
      const html = item.content ?? '';
      // That parser drops white space between elements, and takes HTML that an article’s code shows for HTML: words are
      // compared without white space, and without code.
      return JSON.stringify({
        ...item,
        content: linesOf(load(html), 'body', 'code').join('').replace(/\s+/g, ''),
        links: linksIn(html),
      });
    };
    return [
      ...unless(
        feed.title === title && feed.language === language && feed.self === self,
        `is read as ${feed.title}, ${feed.language}, ${feed.self}`,
      ),
      ...firstDifference(
        feed.items.map(({ id, url, title: name, description, published, content }) =>
          told({ id, url, title: name, description, time: published?.getTime(), content }),
        ),
        some.map(({ id, address, title: name, description, published, content }) =>
          told({ id, url: address, title: name, description, time: published, content }),
        ),
      ).map((fault) => fault.slice(0, 400)),
    ];
  });
  expect(faults).toEqual([]);
});
