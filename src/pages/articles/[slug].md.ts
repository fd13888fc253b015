import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { renderArticle } from '../../articles/tags/rendered-article.ts';
import { loadCatalog } from '../../catalog/catalog.ts';
import { articleMarkdown } from '../../feeds/markdown.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadCatalog();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(articleMarkdown(article, (await renderArticle(article)).portable), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
