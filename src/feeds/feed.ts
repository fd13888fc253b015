import type { Article } from '../catalog/model.ts';
import { site } from '../site.ts';
import { absoluteUrl, articlePath, homePath } from '../urls.ts';

/** A feed before it has a format. All addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  home: URL;
  self: URL;
  /** Newest first. */
  items: FeedItem[];
}

/** One article in a feed. */
export interface FeedItem {
  /** Its address, which also tells readers whether they have seen it: it does not change with the title. */
  address: URL;
  title: string;
  description: string;
  published: Date;
  topics: string[];
  /** The whole article as HTML fit for a feed reader. */
  html: string;
}

/**
 * Makes the feed of some articles.
 * @param articles newest first
 * @param self path of the feed
 * @param htmlOf gives an article’s HTML, fit for a feed reader
 */
export async function makeFeed(
  articles: readonly Article[],
  self: string,
  htmlOf: (article: Article, address: URL) => Promise<string>,
): Promise<Feed> {
  const items = articles.map(async (article): Promise<FeedItem> => {
    const address = absoluteUrl(articlePath(article.id));
    return {
      address,
      title: article.title,
      description: article.description,
      published: article.published,
      topics: article.topics.map(({ name }) => name),
      html: await htmlOf(article, address),
    };
  });
  return {
    title: site.name,
    description: site.description,
    language: site.language,
    home: absoluteUrl(homePath()),
    self: absoluteUrl(self),
    items: await Promise.all(items),
  };
}
