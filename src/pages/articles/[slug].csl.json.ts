import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../catalog/articles.ts';
import { loadCatalog } from '../../catalog/catalog.ts';
import { citationResponse } from '../../citing/citation-files.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadCatalog();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => citationResponse('csl.json', article);
