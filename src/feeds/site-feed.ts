import type { Root } from 'hast';
import { renderArticle } from '../articles/tags/rendered-article.ts';
import { coverOf, loadCatalog } from '../catalog/catalog.ts';
import type { Article } from '../catalog/articles.ts';
import type { Topic } from '../catalog/topics.ts';
import { latestDay } from '../dates.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, homePath, topicPath } from '../urls.ts';
import { makeFeed, type Feed } from './feed.ts';

async function contentOf(article: Article): Promise<{ text: Root; image?: URL | undefined }> {
  const cover = await coverOf(article);
  return { text: (await renderArticle(article)).portable, image: cover && absoluteUrl(cover.src) };
}

/** The feed of all articles. */
export async function siteFeed(): Promise<Feed> {
  const { articles } = await loadCatalog();
  const { name: title, description } = publication;
  const updated = latestDay(articles.map((article) => article.updated));
  return makeFeed({ title, description, path: homePath(), updated }, articles, contentOf);
}

/** The feed of the articles on a topic. */
export async function topicFeed(topic: Topic): Promise<Feed> {
  const { indexes } = await loadCatalog();
  const head = {
    title: `${topic.name} · ${publication.name}`,
    description: topic.description,
    path: topicPath(topic.id),
    updated: topic.updated,
  };
  return makeFeed(head, indexes.articlesOn(topic), contentOf);
}

/** What a topic’s feed is about. */
export interface TopicFeedProps {
  topic: Topic;
}

/** A page beside which a topic’s feeds stand, for each topic that has articles: what Astro asks of a dynamic route. */
export async function topicFeedPaths(): Promise<{ params: { topic: string }; props: TopicFeedProps }[]> {
  const { topics } = await loadCatalog();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}
