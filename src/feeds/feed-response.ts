import { toAtom } from './atom.ts';
import { toJsonFeed } from './json.ts';
import type { FeedFile } from '../feed-files.ts';
import type { Feed } from './feed.ts';
import { toRss } from './rss.ts';

/** What XML is served as: browsers show it, while they offer the types of its own that feeds have for download. */
export const xmlType = 'application/xml; charset=utf-8';

const serialisers: Record<FeedFile, { serialise: (feed: Feed) => string | Promise<string>; type: string }> = {
  'rss.xml': { serialise: toRss, type: xmlType },
  'atom.xml': { serialise: toAtom, type: xmlType },
  'feed.json': { serialise: toJsonFeed, type: 'application/feed+json' },
};

/** A feed as the file of a format. */
export async function feedResponse(file: FeedFile, feed: Feed): Promise<Response> {
  const { serialise, type } = serialisers[file];
  return new Response(await serialise(feed), { headers: { 'content-type': type } });
}
