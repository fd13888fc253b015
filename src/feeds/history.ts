import type { Feed } from './feed.ts';

/** Of the element that marks an archive: https://www.rfc-editor.org/rfc/rfc5005#section-4. */
export const historyNamespace = 'http://purl.org/syndication/history/1.0';

/** Where a feed stands, and where what came before and after. */
export interface FeedLink {
  rel: 'self' | 'current' | 'prev-archive' | 'next-archive';
  href: string;
}

/**
 * The links by which a reader of feeds goes through all that a feed has ever brought.
 * @param file the name of its files: `atom.xml`
 */
export function linksOf({ folder, current, older, newer }: Feed, file: string): FeedLink[] {
  const to = (rel: FeedLink['rel'], there: URL | undefined): FeedLink[] =>
    there ? [{ rel, href: new URL(file, there).href }] : [];
  const isArchive = folder !== current;
  return [
    ...to('self', folder),
    ...to('current', isArchive ? current : undefined),
    ...to('prev-archive', older),
    // The one after the last archive is the feed itself, which is named already.
    ...to('next-archive', newer !== current ? newer : undefined),
  ];
}
