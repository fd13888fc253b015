import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

/** The mark that a page’s footer puts on the day of its last change. */
const lastChange = /<time data-last-change datetime="(\d{4}-\d{2}-\d{2})"/;

/**
 * Gives each page of the sitemap the day its own footer names, so that reader and crawler are told the same.
 * @param folder where the pages were built
 * @param base the path the site lives under, with a slash at the end
 * @throws Error when a page names no day
 */
export function withLastChange(folder: string, base: string): (item: SitemapItem) => Promise<SitemapItem> {
  return async (item) => {
    const page = decodeURI(new URL(item.url).pathname).slice(base.length);
    const html = await readFile(join(folder, page, 'index.html'), 'utf8');
    const day = lastChange.exec(html)?.[1];
    if (!day) throw new Error(`/${page} does not say when it was last changed.`);
    return { ...item, lastmod: day };
  };
}
