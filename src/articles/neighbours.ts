import type { Article } from '../catalog/articles.ts';
import type { Indexes } from '../catalog/indexes.ts';

/** The articles just before and just after one. */
export interface Neighbours {
  previous: Article | undefined;
  next: Article | undefined;
  /** Whether they are parts of a series, or stand beside it by their days. */
  by: 'part' | 'day';
}

/**
 * Finds an article’s neighbours: in its series, or else by their days.
 * @param articles all that are listed, newest first
 * @param parts those of its series, in order
 */
export function neighboursOf(
  article: Article,
  articles: readonly Article[],
  parts: readonly Article[] = [],
): Neighbours {
  if (parts.length > 1) {
    const at = parts.indexOf(article);
    return { previous: parts[at - 1], next: parts[at + 1], by: 'part' };
  }
  const at = articles.indexOf(article);
  return at < 0
    ? { previous: undefined, next: undefined, by: 'day' }
    : { previous: articles[at + 1], next: articles[at - 1], by: 'day' };
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
