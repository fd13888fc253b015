/** The feeds of articles, read alike whatever their format. */
import { load, type CheerioAPI } from 'cheerio';
import { formats, readers, type Feed, type Item } from './read-feeds.ts';
import { ownPath, pageAt, pages, texts, type Page } from './published.ts';

/** The paths beside which feeds stand: the home page, and the page of each topic. */
export const feedPaths = pages.flatMap(({ path }) => (path === '/' || /^\/topics\/[^/]+\/$/.test(path) ? [path] : []));

/** The feeds of articles, each as it is where all are there. */
export const feeds: readonly Feed[] = feedPaths.flatMap((folder) =>
  formats.flatMap((format) => {
    const path = `${folder}${format}`;
    const file = texts.get(path);
    return file === undefined ? [] : [{ format, path, ...readers[format](file) }];
  }),
);

/** Every published file that is a feed, told by what is in it rather than by its name. */
export const feedFiles: readonly string[] = [...texts].flatMap(([path, file]) =>
  (path.endsWith('.xml') && /^\s*(<\?[^>]*\?>\s*)*<(rss|feed)\b/.test(file)) ||
  (path.endsWith('.json') && /"version":\s*"https:\/\/jsonfeed\.org\//.test(file))
    ? [path]
    : [],
);

/** Whether a feed is an archive: older items of one that readers subscribe to. */
export const isArchive = (path: string): boolean => /\/archive\/\d+\/[^/]+$/.test(path);

/** What the head of a page says of the feeds that it leads to. */
export interface FeedLink {
  type: string;
  title: string;
  path: string;
}

/** The feeds that the head of a page leads feed readers to, in order. */
export function feedLinksOf({ $, address }: Page): FeedLink[] {
  return $('head > link[rel=alternate]')
    .get()
    .map(({ attribs: { type = '', title = '', href = '' } }) => ({
      type,
      title,
      path: ownPath(new URL(href, address)) ?? href,
    }));
}

/** The formats that the site has, in its order: those that are read here, and whatever others its head leads to. */
export const offeredFormats: readonly Pick<FeedLink, 'type' | 'path'>[] = pages
  .filter(({ path }) => path === '/')
  .flatMap(feedLinksOf);

/** The feeds in formats that are not read here. */
export const otherFeeds: readonly string[] = feedPaths.flatMap((folder) =>
  offeredFormats
    .map(({ path }) => path.slice(1))
    .filter((file) => !formats.some((format) => format === file))
    .map((file) => `${folder}${file}`),
);

/** Every item of every feed, with the page that it is about. */
const items = feeds.flatMap((feed) => feed.items.map((item) => ({ feed, item, page: pageOf(item) })));

export function pageOf({ address }: Item): Page | undefined {
  return URL.canParse(address) ? pageAt(ownPath(new URL(address)) ?? '') : undefined;
}

/** What a rule finds wrong with the items of the feeds, each fault after the feed and the address. */
export function faultsInItems(rule: (item: Item, page: Page, feed: Feed) => readonly string[]): string[] {
  return items.flatMap(({ feed, item, page }) =>
    (page ? rule(item, page, feed) : ['is about no page']).map((fault) => `${feed.path}, ${item.address}: ${fault}`),
  );
}

/** What a rule finds wrong with the feeds, each fault after the path of the feed. */
export function faultsInFeeds(rule: (feed: Feed) => readonly string[]): string[] {
  return feeds.flatMap((feed) => rule(feed).map((fault) => `${feed.path}: ${fault}`));
}

const parsed = new Map<string, CheerioAPI>();

/** Some HTML, parsed once however many feeds have it. */
export function parse(html: string): CheerioAPI {
  const known = parsed.get(html) ?? load(html);
  parsed.set(html, known);
  return known;
}

/** Where the links in some HTML lead. */
export function linksIn(html: string): string[] {
  const $ = parse(html);
  return $('a')
    .get()
    .map(({ attribs }) => attribs.href ?? '');
}
