import type { APIRoute } from 'astro';
import { articleFilePaths, type ArticleFileProps } from '../../articles/tags/article-files.ts';
import { renderArticle } from '../../articles/tags/rendered-article.ts';
import { articleMarkdown } from '../../feeds/markdown.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = async ({ props: { article } }) =>
  new Response(articleMarkdown(article, (await renderArticle(article)).portable.markdown), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
