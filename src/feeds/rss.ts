import { getRssString } from '@astrojs/rss';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { feedFiles } from '../feed-files.ts';
import { publication } from '../publication.ts';
import type { Feed, FeedItem } from './feed.ts';
import { historyNamespace, linksOf } from './history.ts';
import { writeElements } from '../portable/xml.ts';
import { keepXmlCharacters } from '../portable/xml-characters.ts';

/**
 * The feed as RSS 2.0 with whole articles: https://www.rssboard.org/rss-specification, in the form that
 * https://www.rssboard.org/rss-profile advises. What XML cannot hold is left out.
 * @throws Error when `@astrojs/rss` finds a date that is none
 */
export async function toRss(feed: Feed): Promise<string> {
  const channel: Element[] = [
    x('language', [feed.language.toLowerCase()]),
    x('copyright', [`${publication.licence.name} (${publication.licence.url})`]),
    x('lastBuildDate', [feed.updated.toUTCString()]),
    ...linksOf(feed, 'rss.xml').map((link) => x('atom:link', { ...link, type: feedFiles['rss.xml'].mediaType })),
    ...(feed.isArchive ? [x('fh:archive')] : []),
  ];
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
      ...(feed.isArchive && { fh: historyNamespace }),
      ...(feed.items.some(({ image }) => image) && { media: 'http://search.yahoo.com/mrss/' }),
    },
    customData: writeElements(channel),
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.description,
      link: item.address.href,
      pubDate: item.published,
      categories: item.topics,
      content: item.content.html,
      customData: writeElements(alsoOf(item, feed)),
    })),
  });
  return keepXmlCharacters(xml);
}

/**
 * What the library does not write: by what readers know it, where that is no longer its address, and what RSS itself has
 * no element for: who wrote it, what it was made from, when it was last changed.
 */
function alsoOf({ id, address, retells, updated, authors, image }: FeedItem, feed: Feed): Element[] {
  return [
    ...(id.href === address.href ? [] : [x('guid', { isPermaLink: 'false' }, [id.href])]),
    // RSS’s own element for an author asks for an e-mail address.
    ...(authors.length > 0 ? authors : [feed.author]).map(({ name }) => x('dc:creator', [name])),
    ...(retells ? [x('dc:source', [retells.url])] : []),
    x('atom:updated', [updated.toISOString()]),
    ...(image
      ? [x('media:content', { url: image.url.href, medium: 'image' }, [x('media:description', [image.alt])])]
      : []),
  ];
}
