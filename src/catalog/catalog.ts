import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, render } from 'astro:content';
import { assembleCatalog } from './assemble.ts';
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
  const [articles, roles, criteria, claims, sources, disagreements, agreements, pairs, glossary, decision, topics] =
    await Promise.all([
      getCollection('articles'),
      getCollection('roles'),
      getCollection('criteria'),
      getCollection('claims'),
      getCollection('sources'),
      getCollection('disagreements'),
      getCollection('agreements'),
      getCollection('pairs'),
      getCollection('glossary'),
      getCollection('decision'),
      getCollection('topics'),
    ]);
  const articleFiles = articles.map(async ({ id, data, filePath }) => {
    if (!filePath) throw new Error(`The article "${id}" was loaded without its file name.`);
    return { id, data, file: filePath, text: await readFile(filePath, 'utf8') };
  });
  const entries = {
    articles: await Promise.all(articleFiles),
    roles,
    criteria,
    claims,
    sources,
    disagreements,
    agreements,
    pairs,
    glossary,
    decision,
    topics,
  };
  // A writer sees drafts while writing. MODE, unlike DEV, is the same whatever NODE_ENV the machine has set.
  return assembleCatalog(entries, new Date(), import.meta.env.MODE === 'development');
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
