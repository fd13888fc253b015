import type { Article } from '../catalog/model.ts';

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

/** The other articles that share a topic with one, those that share most first; at most three. */
export function relatedTo(article: Article, articles: readonly Article[]): Related[] {
  return articles
    .filter((other) => other !== article)
    .map((other) => ({ article: other, shared: other.topics.filter((topic) => article.topics.includes(topic)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, 3);
}
