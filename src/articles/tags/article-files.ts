import type { Article } from '../../catalog/articles.ts';
import { loadCatalog } from '../../catalog/catalog.ts';

/** What a file of an article is about. */
export interface ArticleFileProps {
  article: Article;
}

/** A page beside which files of it stand, for each article that has an address: what Astro asks of a dynamic route. */
export async function articleFilePaths(): Promise<{ params: { slug: string }; props: ArticleFileProps }[]> {
  const { articles, expired } = await loadCatalog();
  return [...articles, ...expired].map((article) => ({ params: { slug: article.id }, props: { article } }));
}
