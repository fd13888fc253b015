import { getRssString } from '@astrojs/rss';
import { site } from '../site.ts';
import { feedFiles } from './feed-files.ts';
import type { Feed, FeedItem } from './feed.ts';
import { keepXmlCharacters } from './xml-characters.ts';
import { addElement, rootOf, startXml, writeXml } from './xml.ts';

/**
 * The feed as RSS 2.0 with whole articles: https://www.rssboard.org/rss-specification. What XML cannot hold is left out.
 * @param self its own address
 * @throws Error when `@astrojs/rss` finds a date that is none
 */
export async function toRss(feed: Feed, self: URL): Promise<string> {
  const channel = writeElements([
    { name: 'language', text: feed.language.toLowerCase() },
    { name: 'copyright', text: `${site.licence.name} (${site.licence.url})` },
    { name: 'lastBuildDate', text: feed.updated.toUTCString() },
    { name: 'atom:link', attributes: { href: self.href, rel: 'self', type: feedFiles['rss.xml'].mediaType } },
  ]);
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page.href,
    trailingSlash: true,
    // The library declares this first one itself, but not where all content is empty.
    xmlns: {
      content: 'http://purl.org/rss/1.0/modules/content/',
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: channel,
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.description,
      link: item.address.href,
      pubDate: item.published,
      categories: item.topics,
      content: item.html,
      customData: alsoOf(item, feed),
    })),
  });
  return keepXmlCharacters(xml);
}

/** What RSS itself has no element for: who wrote it, what it was made from, when it was last changed. */
function alsoOf({ retells, updated }: FeedItem, feed: Feed): string {
  return writeElements([
    { name: 'dc:creator', text: feed.author.name },
    ...(retells ? [{ name: 'dc:source', text: retells.url }] : []),
    { name: 'atom:updated', text: updated.toISOString() },
  ]);
}

/** Elements one after another, as `@astrojs/rss` takes what it does not know itself. */
function writeElements(
  elements: readonly { name: string; text?: string; attributes?: Record<string, string> }[],
): string {
  const root = rootOf(startXml('', 'rss'));
  return elements.map(({ name, ...part }) => writeXml(addElement(root, null, name, part))).join('');
}
