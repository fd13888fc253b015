import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, render } from 'astro:content';
import { assembleCatalog } from './assemble.ts';
import type { Entries } from './entries.ts';
import type { Article, Catalog } from './model.ts';

let loaded: Promise<Catalog> | undefined;

/**
 * All that is published, read and checked once a build.
 * @throws ContentError when an id leads nowhere or a claim is not told
 */
export function loadCatalog(): Promise<Catalog> {
  return (loaded ??= load());
}

async function load(): Promise<Catalog> {
  const [articles, others] = await Promise.all([getCollection('articles'), otherCollections()]);
  const articleFiles = articles.map(async ({ id, data, filePath }) => {
    if (!filePath) throw new Error(`The article "${id}" was loaded without its file name.`);
    return { id, data, file: filePath, text: await readFile(filePath, 'utf8') };
  });
  // A writer sees drafts while writing. MODE, unlike DEV, is the same whatever NODE_ENV the machine has set.
  const withDrafts = import.meta.env.MODE === 'development';
  const entries = { articles: await Promise.all(articleFiles), ...others };
  const catalog = assembleCatalog(entries, new Date(), withDrafts);
  for (const reminder of catalog.reminders) console.warn(reminder);
  return catalog;
}

/** Every collection but the articles, by its name. */
async function otherCollections(): Promise<Omit<Entries, 'articles'>> {
  return {
    roles: await getCollection('roles'),
    criteria: await getCollection('criteria'),
    claims: await getCollection('claims'),
    sources: await getCollection('sources'),
    disagreements: await getCollection('disagreements'),
    agreements: await getCollection('agreements'),
    pairs: await getCollection('pairs'),
    glossary: await getCollection('glossary'),
    decision: await getCollection('decision'),
    series: await getCollection('series'),
    forecasts: await getCollection('forecasts'),
    corrections: await getCollection('corrections'),
    topics: await getCollection('topics'),
  };
}

/**
 * The article’s text as a component, and its headings.
 * @throws Error when no file has the article’s id
 */
export async function renderArticle(article: Article) {
  const entry = await getEntry('articles', article.id);
  if (!entry) throw new Error(`content/articles has no file for "${article.id}".`);
  return render(entry);
}
