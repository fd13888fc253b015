import type { Feed } from './feed.ts';
import { keepXmlCharacters } from '../portable/xml-characters.ts';

const fileIn = (folder: URL): string => new URL('feed.json', folder).href;

/**
 * The feed as JSON Feed 1.1 with whole articles: https://www.jsonfeed.org/version/1.1/. Texts are the same as in the
 * other formats, so what XML cannot hold is left out here as well.
 */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page.href,
    feed_url: fileIn(feed.folder),
    // The format has one word for what is older, whether it still changes or not.
    ...(feed.older && { next_url: fileIn(feed.older) }),
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author.name, url: feed.author.address.href }],
    items: feed.items.map((item) => ({
      id: item.id.href,
      url: item.address.href,
      title: item.title,
      summary: item.description,
      content_html: item.content.html,
      ...(item.image && { image: item.image.url.href }),
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      ...(item.authors.length > 0 && { authors: item.authors.map(({ name, url }) => ({ name, url })) }),
      ...(item.language !== undefined && { language: item.language }),
      tags: item.topics,
    })),
  };
  const asInXml = (_: string, value: unknown) => (typeof value === 'string' ? keepXmlCharacters(value) : value);
  return `${JSON.stringify(document, asInXml, 2)}\n`;
}
