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
export function linksOf({ isArchive, folder, page, older, newer }: Feed, file: string): FeedLink[] {
  const to = (rel: FeedLink['rel'], there: URL | undefined): FeedLink[] =>
    there ? [{ rel, href: new URL(file, there).href }] : [];
  return [
    ...to('self', folder),
    ...to('current', isArchive ? page : undefined),
    ...to('prev-archive', older),
    ...to('next-archive', newer),
  ];
}
