/** How many articles a feed brings, and each of its archives. */
const articlesInFeed = 20;

/** A feed, or an archive of it. */
export interface FeedPart<Item> {
  /** Which archive it is, from 1, the oldest; nothing for the feed that readers subscribe to. */
  archive: number | undefined;
  /** How many archives the feed has. */
  archives: number;
  /** Newest first. */
  items: readonly Item[];
}

/**
 * Parts what a feed has to tell: the newest for the feed itself, older items for archives, which are full and so stay as
 * they are when more comes: https://www.rfc-editor.org/rfc/rfc5005#section-4. What is in none of them is in the feed.
 * @param items all, newest first
 * @returns the feed, then its archives, the oldest first
 */
export function feedParts<Item>(items: readonly Item[], most = articlesInFeed): FeedPart<Item>[] {
  const archives = Math.max(0, Math.floor((items.length - 1) / most));
  const full = Array.from({ length: archives }, (_, at) => ({
    archive: at + 1,
    archives,
    items: items.slice(items.length - (at + 1) * most, items.length - at * most),
  }));
  return [{ archive: undefined, archives, items: items.slice(0, most) }, ...full];
}

/** The feed among its parts, or an archive by its number. @throws Error when there is no such archive */
export function partAt<Item>(parts: readonly FeedPart<Item>[], archive: number | undefined): FeedPart<Item> {
  const part = parts.find((each) => each.archive === archive);
  if (!part) throw new Error(`There is no archive ${archive} of ${parts.length - 1}.`);
  return part;
}
