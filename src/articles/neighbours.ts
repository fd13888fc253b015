import type { Article } from '../catalog/articles.ts';
import type { Indexes } from '../catalog/indexes.ts';

/** The articles published just before and just after one. */
export interface Neighbours {
  previous: Article | undefined;
  next: Article | undefined;
}

/** Finds an article’s neighbours. @param articles all of them, newest first */
export function neighboursOf(article: Article, articles: readonly Article[]): Neighbours {
  const at = articles.indexOf(article);
  return { previous: articles[at + 1], next: articles[at - 1] };
}

/** Another article, and the topics it shares. */
export interface Related {
  article: Article;
  shared: Article['topics'];
}

/**
 * The other articles that share a topic with one, those that share most first; at most three.
 * @param articlesOn gives the articles on a topic, newest first
 */
export function relatedTo(article: Article, { articlesOn }: Pick<Indexes, 'articlesOn'>): Related[] {
  // The newest of a topic are enough to choose from, however many it has.
  const others = new Set(article.topics.flatMap((topic) => articlesOn(topic).slice(0, 40)));
  others.delete(article);
  return [...others]
    .map((other) => ({ article: other, shared: other.topics.filter((topic) => article.topics.includes(topic)) }))
    .sort((a, b) => b.shared.length - a.shared.length || b.article.published.getTime() - a.article.published.getTime())
    .slice(0, 3);
}
