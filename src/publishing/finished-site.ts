import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { readHostedSite } from '../hosting/hosted-site.ts';
import { forgetUnasked } from '../kept-files.ts';
import { ContentError } from '../problems.ts';
import { textsIn } from './content-folder.ts';
import type { SitePages } from './finished-pages.ts';
import { filesIn, withSlashes } from './folders.ts';
import { findBrokenLinks, placeBrokenLinks } from './links.ts';
import type { PageNames } from './page-parts.ts';
import { placeRepeatedIds } from './repeated-ids.ts';
import { readSettings } from './settings.ts';
import { addSearchIndex } from './site-search.ts';
import { unnamedFiles } from './unnamed-files.ts';

/**
 * Makes of what Astro has built what is published: each page with the styles and hashes that it needs, an index of all
 * that can be found, and no file that nothing names.
 * @param folder that it was built into
 * @param pages of it
 * @param address that it is for
 * @param content path of the content folder, in which links that lead nowhere are looked up
 * @param cache where the project keeps what can be made again
 * @throws ContentError where links lead nowhere or an id stands twice
 */
export async function finishSite(
  folder: string,
  pages: SitePages,
  address: URL,
  content: string,
  cache: string,
): Promise<void> {
  // The program that makes the index works beside this one.
  await Promise.all([
    pages.finishOthers(),
    addSearchIndex(folder, readSettings(content).language, join(cache, 'search')),
  ]);
  checkPages(pages.names, folder, address.pathname, content);
  deleteUnnamedFiles(folder);
  writeFileSync(join(folder, '_headers'), headersFile(readHostedSite(folder, address)));
  for (const kept of ['share-images', 'made', 'outlines', 'search']) await forgetUnasked(join(cache, kept));
}

/** @throws ContentError with a line for each id that stands twice on a page, or for each link that leads nowhere */
function checkPages(pages: ReadonlyMap<string, PageNames>, folder: string, base: string, content: string): void {
  const texts = textsIn(content);
  const repeated = placeRepeatedIds(pages, texts);
  if (repeated.length > 0) throw new ContentError(repeated);
  const files = new Set(filesIn(folder).map(withSlashes));
  const broken = findBrokenLinks(pages, files, base);
  if (broken.length > 0) throw new ContentError(placeBrokenLinks(broken, texts));
}

/** Deletes the pictures and scripts that nothing names. */
function deleteUnnamedFiles(folder: string): void {
  const files = filesIn(folder);
  const texts = files
    .filter((name) => /\.(html|css|js|json|xml|md|txt)$/.test(name))
    // Pages name most, and what names the others need not be read.
    .toSorted((one, other) => Number(other.endsWith('.html')) - Number(one.endsWith('.html')))
    .values()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const file of unnamedFiles(files.map(withSlashes), texts)) rmSync(join(folder, file));
}
