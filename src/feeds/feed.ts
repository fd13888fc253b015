import type { Article } from '../catalog/articles.ts';
import type { RetoldSource } from '../catalog/sources.ts';
import { latestDay } from '../dates.ts';
import type { FeedText } from '../portable/portable-text.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, archiveFolder, articlePath, homePath } from '../urls.ts';

/** A feed before it has a format. All addresses are absolute; texts are plain and may hold any character. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  author: { name: string; address: URL };
  /** The page whose news it brings. */
  page: URL;
  /** Whether it is an archive: older items of the feed that stands beside that page. */
  isArchive: boolean;
  /** The folder in which its files stand: beside that page; an archive has one of its own. */
  folder: URL;
  /** The folders of the archives before and after it. */
  older: URL | undefined;
  newer: URL | undefined;
  /** Day of the last change of anything in it. */
  updated: Date;
  /** Newest first; there may be none. */
  items: FeedItem[];
}

/** One article in a feed, or one change. */
export interface FeedItem {
  /** Tells readers whether they have seen it: depends neither on the title nor on a date, so that edits bring nothing back. */
  id: URL;
  /** The page, or the place on it, that it is about. */
  address: URL;
  title: string;
  description: string;
  published: Date;
  /** The day of publication where nothing has changed since. */
  updated: Date;
  topics: string[];
  /** The language of its text, where that is not the feed’s. */
  language?: string | undefined;
  /** Who wrote it under their own name; nobody where the publication did. */
  authors: readonly { name: string; url?: string | undefined }[];
  /** The work that an article retells. */
  retells: RetoldSource | undefined;
  /** The picture over an article. */
  image?: { url: URL; alt: string } | undefined;
  /** The whole text, fit for a feed reader. */
  content: FeedText;
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** Path of the page it belongs to. */
  path: string;
  /** Day of the last change of what is said here. */
  updated: Date;
  /** Which archive of the feed it is, from 1, the oldest; nothing for the feed that readers subscribe to. */
  archive?: number | undefined;
  /** How many archives the feed has. */
  archives?: number;
}

/**
 * A feed of some items, with what is the same in all feeds of the site.
 * @param items in any order
 */
export function feedOf({ path, updated, archive, archives = 0, ...said }: FeedHead, items: readonly FeedItem[]): Feed {
  const page = absoluteUrl(path);
  const archiveAt = (number: number): URL | undefined =>
    number < 1 || number > archives ? undefined : new URL(archiveFolder(number), page);
  const at = archive ?? archives + 1;
  return {
    ...said,
    language: publication.language,
    author: { name: publication.name, address: absoluteUrl(homePath()) },
    page,
    isArchive: archive !== undefined,
    folder: archiveAt(at) ?? page,
    older: archiveAt(at - 1),
    newer: archiveAt(at + 1),
    updated: latestDay([updated, ...items.map((item) => item.updated)]),
    items: items.toSorted((a, b) => b.published.getTime() - a.published.getTime()),
  };
}

/**
 * Makes the feed of some articles.
 * @param articles newest first
 * @param contentOf gives an article’s text, fit for a feed reader, and the address of the picture over it
 */
export async function makeFeed(
  head: FeedHead,
  articles: readonly Article[],
  contentOf: (article: Article) => Promise<{ text: FeedText; image?: URL | undefined }>,
): Promise<Feed> {
  const items = articles.map(async (article): Promise<FeedItem> => {
    const { text, image } = await contentOf(article);
    return {
      // The address it had first: readers of a feed know it by that, whatever it is called now.
      id: absoluteUrl(articlePath(article.firstId)),
      address: absoluteUrl(articlePath(article.id)),
      title: article.title,
      description: article.description,
      published: article.published,
      updated: article.updated,
      language: article.language,
      topics: article.topics.map(({ name }) => name),
      authors: article.authors,
      retells: article.retells,
      image: image && { url: image, alt: article.cover?.alt ?? '' },
      content: text,
    };
  });
  return feedOf(head, await Promise.all(items));
}
