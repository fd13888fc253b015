/** What each format of a feed says, read alike. */
import { z } from 'astro/zod';
import { load } from 'cheerio';

/** The formats of a feed, by the names of their files. */
export const formats = ['rss.xml', 'atom.xml', 'feed.json'] as const;
export type Format = (typeof formats)[number];

/** An item as any of the formats gives it. */
export interface Item {
  id: string;
  address: string;
  title: string;
  description: string;
  published: number;
  updated: number;
  topics: string[];
  authors: string[];
  /** The article as HTML. */
  content: string;
}

/** What a feed says of itself, and its items. */
export interface Feed {
  format: Format;
  path: string;
  title: string;
  language: string;
  /** The address of the page it belongs to, and its own. */
  page: string;
  self: string;
  /** When it last changed, in milliseconds; JSON Feeds do not say. */
  updated: number | undefined;
  items: Item[];
}

const text = z.string();
const jsonFeed = z.object({
  title: text,
  language: text,
  home_page_url: text,
  feed_url: text,
  items: z.array(
    z.object({
      id: text,
      url: text,
      title: text,
      summary: text,
      date_published: text,
      date_modified: text,
      tags: z.array(text).default([]),
      authors: z.array(z.object({ name: text })).default([]),
      content_html: text,
    }),
  ),
});

/** What reads a file of each format. */
export const readers = {
  'rss.xml': (xml: string): Omit<Feed, 'format' | 'path'> => {
    const $ = load(xml, { xml: true });
    const channel = $('rss > channel');
    const items = channel.children('item').get();
    return {
      title: channel.children('title').text(),
      language: channel.children('language').text(),
      page: channel.children('link').text(),
      self: channel.children('atom\\:link[rel=self]').attr('href') ?? '',
      updated: Date.parse(channel.children('lastBuildDate').text()),
      items: items.map((element) => {
        const says = (name: string) => $(element).children(name).text();
        const all = (name: string) =>
          $(element)
            .children(name)
            .get()
            .map((each) => $(each).text());
        return {
          id: says('guid'),
          address: says('link'),
          title: says('title'),
          description: says('description'),
          published: Date.parse(says('pubDate')),
          updated: Date.parse(says('atom\\:updated')),
          topics: all('category'),
          authors: all('dc\\:creator'),
          content: says('content\\:encoded'),
        };
      }),
    };
  },
  'atom.xml': (xml: string): Omit<Feed, 'format' | 'path'> => {
    const $ = load(xml, { xml: true });
    const feed = $('feed');
    const items = feed.children('entry').get();
    return {
      title: feed.children('title').text(),
      language: feed.attr('xml:lang') ?? '',
      page: feed.children('link[rel=alternate]').attr('href') ?? '',
      self: feed.children('link[rel=self]').attr('href') ?? '',
      updated: Date.parse(feed.children('updated').text()),
      items: items.map((element) => {
        const says = (name: string) => $(element).children(name).text();
        return {
          id: says('id'),
          address: $(element).children('link[rel=alternate]').attr('href') ?? '',
          title: says('title'),
          description: says('summary'),
          published: Date.parse(says('published')),
          updated: Date.parse(says('updated')),
          topics: $(element)
            .children('category')
            .get()
            .map(({ attribs }) => attribs.term ?? ''),
          authors: $(element)
            .find('> author > name')
            .get()
            .map((name) => $(name).text()),
          content: $(element).children('content').children('div').html() ?? '',
        };
      }),
    };
  },
  'feed.json': (json: string): Omit<Feed, 'format' | 'path'> => {
    const feed = jsonFeed.parse(JSON.parse(json));
    return {
      title: feed.title,
      language: feed.language,
      page: feed.home_page_url,
      self: feed.feed_url,
      updated: undefined,
      items: feed.items.map((item) => ({
        id: item.id,
        address: item.url,
        title: item.title,
        description: item.summary,
        published: Date.parse(item.date_published),
        updated: Date.parse(item.date_modified),
        topics: item.tags,
        authors: item.authors.map(({ name }) => name),
        content: item.content_html,
      })),
    };
  },
};
