import rss from '@astrojs/rss';
import type { Feed } from './feed.ts';

/**
 * The feed as RSS 2.0 with whole articles.
 * @throws Error when `@astrojs/rss` finds an item without what RSS asks for
 */
export function toRss(feed: Feed): Promise<Response> {
  return rss({
    title: feed.title,
    description: feed.description,
    site: feed.home.href,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${feed.language.toLowerCase()}</language>`,
      `<atom:link href="${feed.self.href}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.description,
      link: item.address.href,
      pubDate: item.published,
      categories: item.topics,
      content: item.html,
    })),
  });
}
