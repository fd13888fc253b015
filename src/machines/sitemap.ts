import { u } from 'unist-builder';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Route } from '../catalog/route.ts';
import { isoDate, latestDay } from '../dates.ts';
import { absoluteUrl, sitemapPartPath } from '../urls.ts';

/** What the site’s pages are, and when each last changed, for crawlers: https://www.sitemaps.org/protocol.html. */

/** What the protocol allows in a file. */
const mostInPart = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

type Entry = Pick<Route, 'path' | 'updated' | 'unlisted'>;

/** The pages that are listed, cut into as many files as the protocol asks for, one at least. */
export function sitemapParts<Page extends Entry>(routes: readonly Page[]): Page[][] {
  const listed = routes.filter(({ unlisted }) => !unlisted);
  const count = Math.max(1, Math.ceil(listed.length / mostInPart));
  return Array.from({ length: count }, (_, at) => listed.slice(at * mostInPart, (at + 1) * mostInPart));
}

const entryOf = (name: string, path: string, updated: Date) =>
  x(name, [x('loc', absoluteUrl(path).href), x('lastmod', isoDate(updated))]);

/** One file: the addresses of pages and the day on which each last changed. */
export function sitemapPart(routes: readonly Entry[]): string {
  return write(x('urlset', { xmlns: namespace }, ...routes.map(({ path, updated }) => entryOf('url', path, updated))));
}

/** The list of the files, each with the day of the last change of a page in it. */
export function sitemapIndex(routes: readonly Entry[]): string {
  const entries = sitemapParts(routes).map((part, at) =>
    entryOf('sitemap', sitemapPartPath(at), latestDay(part.map(({ updated }) => updated))),
  );
  return write(x('sitemapindex', { xmlns: namespace }, ...entries));
}

const write = (element: ReturnType<typeof x>): string =>
  `${toXml(u('root', [u('instruction', { name: 'xml' }, 'version="1.0" encoding="UTF-8"'), element]))}\n`;
