import { loadCatalog } from '../../catalog/catalog.ts';
import { listRecords, type SearchRecord } from '../../search/records.ts';
import type { TextSection } from '../sections.ts';
import { pageSections } from './page-sections.ts';
import { renderArticle } from './rendered-article.ts';

let records: Promise<readonly SearchRecord[]> | undefined;

/** Everything that a reader can find on the site, listed once a build. */
export function loadSearchRecords(): Promise<readonly SearchRecord[]> {
  if (import.meta.env.DEV) return load();
  return (records ??= load());
}

async function load(): Promise<readonly SearchRecord[]> {
  const catalog = await loadCatalog();
  const sections = new Map<string, readonly TextSection[]>();
  for (const route of catalog.routes) {
    // Share images are drawn on other threads meanwhile, and each has to be handed to them.
    await new Promise(setImmediate);
    if (route.kind === 'article' && !route.unlisted)
      sections.set(route.path, (await renderArticle(route.article)).sections);
    if (route.kind === 'page') sections.set(route.path, await pageSections(route.page));
  }
  return listRecords(catalog, (path) => sections.get(path) ?? []);
}
