/** A program that shows feeds and takes one from a link. */
export interface FeedReader {
  name: string;
  /** @param feed address of the feed, whole */
  subscribeAddress: (feed: string) => string;
}

/** Readers on the web that are asked for by name, and the way to any that is installed. A new one is one entry here. */
export const feedReaders: readonly FeedReader[] = [
  {
    name: 'Feedly',
    subscribeAddress: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}`,
  },
  { name: 'Inoreader', subscribeAddress: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'Feedbin', subscribeAddress: (feed) => `https://feedbin.com/?subscribe=${encodeURIComponent(feed)}` },
  { name: 'NewsBlur', subscribeAddress: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: 'The Old Reader',
    subscribeAddress: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
  // The scheme opens a reader that is installed, NetNewsWire for one.
  { name: 'a reader on this device', subscribeAddress: (feed) => `feed:${feed}` },
];
