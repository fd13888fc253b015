import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { articleMarkdown } from '../../feeds/markdown.ts';
import { articleFeedHtml } from '../../feeds/site-feed.ts';

export const getStaticPaths = (async () => {
  const { articles } = await loadCatalog();
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(articleMarkdown(article, await articleFeedHtml(article)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
