import { loadCatalog, renderArticle } from '../catalog/catalog.ts';
import type { Article, Topic } from '../catalog/model.ts';
import { latestDay } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, articlePath, homePath, topicPath } from '../urls.ts';
import { articleHtml } from './article-html.ts';
import { feedHtml } from './feed-html.ts';
import { makeFeed, type Feed } from './feed.ts';

const rendered = new Map<Article, Promise<string>>();

/** An article’s HTML, fit for a feed reader. All feeds and files of a build share one rendering. */
export function articleFeedHtml(article: Article): Promise<string> {
  const html = rendered.get(article) ?? render(article);
  rendered.set(article, html);
  return html;
}

async function render(article: Article): Promise<string> {
  const { Content } = await renderArticle(article);
  return feedHtml(await articleHtml(Content), absoluteUrl(articlePath(article.id)));
}

/** The feed of all articles. */
export async function siteFeed(): Promise<Feed> {
  const { articles } = await loadCatalog();
  const { name: title, description } = site;
  const updated = latestDay(articles.map((article) => article.updated));
  return makeFeed({ title, description, path: homePath(), updated }, articles, articleFeedHtml);
}

/** The feed of the articles on a topic. */
export async function topicFeed(topic: Topic): Promise<Feed> {
  const { articles } = await loadCatalog();
  const head = {
    title: `${topic.name} · ${site.name}`,
    description: topic.description,
    path: topicPath(topic.id),
    updated: topic.updated,
  };
  const onTopic = articles.filter(({ topics }) => topics.some(({ id }) => id === topic.id));
  return makeFeed(head, onTopic, articleFeedHtml);
}

/** A page beside which a topic’s feeds stand, for each topic that has articles: what Astro asks of a dynamic route. */
export async function topicFeedPaths() {
  const { topics } = await loadCatalog();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}
