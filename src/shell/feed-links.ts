import { feedFiles, type FeedFile } from '../feeds/feed-files.ts';
import { site } from '../site.ts';
import { feedPath } from '../urls.ts';

/** One feed as a page’s head names it, for readers to find. */
export interface FeedLink {
  title: string;
  type: string;
  href: string;
}

/**
 * The feeds a page leads to: those of the site, before them the topic’s on its page, so that they are offered first.
 * @param topic whose page it is, if it is one
 */
export function feedLinks(topic?: { id: string; name: string }): FeedLink[] {
  const linksTo = (name: string, id?: string): FeedLink[] =>
    (Object.keys(feedFiles) as FeedFile[]).map((file) => {
      const { format, mediaType } = feedFiles[file];
      return { title: `${name} (${format})`, type: mediaType, href: feedPath(file, id) };
    });
  return [...(topic ? linksTo(`${topic.name} · ${site.name}`, topic.id) : []), ...linksTo(site.name)];
}
