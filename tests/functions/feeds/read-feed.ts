/** Reads feeds back, each format by a parser that knows nothing of its writer. */
import { z } from 'astro/zod';
import { toAtom } from '../../../src/feeds/atom.ts';
import type { Feed } from '../../../src/feeds/feed.ts';
import { toJsonFeed } from '../../../src/feeds/json.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { childrenOf, readXml, textOf, type Element } from './read-xml.ts';

/** What a format makes of an item’s texts, read back. */
export interface ReadItem {
  id: string;
  title: string;
  description: string;
  topics: string[];
  /** The text as HTML, where the format has it as that. */
  html: string | undefined;
}

/** The text of the first element of that name right under another. */
export const firstOf = (element: Element, name: string): string => textOf(childrenOf(element, name)[0]);

/** The only channel of a feed as RSS. */
export async function channelOf(feed: Feed): Promise<Element> {
  const [channel] = childrenOf(readXml(await toRss(feed)), 'channel');
  if (!channel) throw new Error('The RSS has no channel.');
  return channel;
}

/** The only entry of a feed as Atom. */
export function entryOf(feed: Feed): Element {
  const [entry] = childrenOf(readXml(toAtom(feed)), 'atom:entry');
  if (!entry) throw new Error('The Atom has no entry.');
  return entry;
}

/** A feed as RSS, read back. */
export async function readRss(feed: Feed): Promise<{ title: string; items: ReadItem[] }> {
  const channel = await channelOf(feed);
  const items = childrenOf(channel, 'item').map((item) => ({
    id: firstOf(item, 'guid'),
    title: firstOf(item, 'title'),
    description: firstOf(item, 'description'),
    topics: childrenOf(item, 'category').map(textOf),
    html: firstOf(item, 'content:encoded'),
  }));
  return { title: firstOf(channel, 'title'), items };
}

/** A feed as Atom, read back, with the contents of its entries. */
export function readAtom(feed: Feed): { title: string; items: ReadItem[]; contents: Element[] } {
  const root = readXml(toAtom(feed));
  const entries = childrenOf(root, 'atom:entry');
  const items = entries.map((entry) => ({
    id: firstOf(entry, 'atom:id'),
    title: firstOf(entry, 'atom:title'),
    description: firstOf(entry, 'atom:summary'),
    topics: childrenOf(entry, 'atom:category').map(({ attributes }) => attributes.term ?? ''),
    html: undefined,
  }));
  return {
    title: firstOf(root, 'atom:title'),
    items,
    contents: entries.flatMap((entry) => childrenOf(entry, 'atom:content')),
  };
}

const jsonItem = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  content_html: z.string(),
  date_published: z.string(),
  date_modified: z.string(),
  authors: z.array(z.record(z.string(), z.string())).optional(),
});
const jsonFeed = z.object({
  title: z.string(),
  authors: z.array(z.record(z.string(), z.string())).optional(),
  items: z.array(jsonItem),
});

/** A JSON Feed as it stands. */
export const jsonOf = (feed: Feed): z.infer<typeof jsonFeed> => jsonFeed.parse(JSON.parse(toJsonFeed(feed)));

/** A JSON Feed, read back. */
export function readJson(feed: Feed): { title: string; items: ReadItem[] } {
  const { title, items } = jsonOf(feed);
  return {
    title,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      description: item.summary,
      topics: item.tags,
      html: item.content_html,
    })),
  };
}
