import { feedFileNames, feedFiles } from '../feed-files.ts';
import { publication } from '../publication.ts';
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
    feedFileNames.map((file) => {
      const { format, mediaType } = feedFiles[file];
      return { title: `${name} (${format})`, type: mediaType, href: feedPath(file, id) };
    });
  return [...(topic ? linksTo(`${topic.name} · ${publication.name}`, topic.id) : []), ...linksTo(publication.name)];
}
