import { keysOf } from './lists.ts';

/** The files a feed is published in. Each stands beside the page it belongs to: the home page’s, a topic’s. */
export const feedFiles = {
  'rss.xml': { format: 'RSS', mediaType: 'application/rss+xml' },
  'atom.xml': { format: 'Atom', mediaType: 'application/atom+xml' },
  'feed.json': { format: 'JSON Feed', mediaType: 'application/feed+json' },
} as const;

/** The name of a feed’s file, which tells its format. */
export type FeedFile = keyof typeof feedFiles;

/** The names of a feed’s files. */
export const feedFileNames = keysOf(feedFiles);

/** The one that the site gives first. */
export const leadingFeedFile: FeedFile = feedFileNames[0] ?? 'rss.xml';
