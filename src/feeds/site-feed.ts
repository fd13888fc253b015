import { renderArticle } from '../articles/tags/rendered-article.ts';
import { coverOf, loadCatalog } from '../catalog/catalog.ts';
import type { Article } from '../catalog/articles.ts';
import type { Topic } from '../catalog/topics.ts';
import { latestDay } from '../dates.ts';
import type { FeedText } from '../portable/portable-text.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, homePath, topicPath } from '../urls.ts';
import { feedFileNames, type FeedFile } from '../feed-files.ts';
import { feedParts, partAt, type FeedPart } from './archives.ts';
import { changesFeed, changesParts } from './changes.ts';
import { xmlType } from './feed-response.ts';
import { makeFeed, type Feed, type FeedHead } from './feed.ts';

async function contentOf(article: Article): Promise<{ text: FeedText; image?: URL | undefined }> {
  const cover = await coverOf(article);
  return { text: (await renderArticle(article)).portable, image: cover && absoluteUrl(cover.src) };
}

/** The feed of all articles, or an archive of it. @param archive its number, from 1; none for the feed itself */
export async function siteFeed(archive?: number): Promise<Feed> {
  const { articles } = await loadCatalog();
  const { name: title, description } = publication;
  return partOf({ title, description, path: homePath() }, articles, archive);
}

/** The feed of the articles on a topic, or an archive of it. @param archive its number, from 1; none for the feed itself */
export async function topicFeed(topic: Topic, archive?: number): Promise<Feed> {
  const { indexes } = await loadCatalog();
  const { name, description, updated } = topic;
  const head = { title: `${name} · ${publication.name}`, description, path: topicPath(topic.id), updated };
  return partOf(head, indexes.articlesOn(topic), archive);
}

async function partOf(
  head: Omit<FeedHead, 'updated'> & { updated?: Date },
  articles: readonly Article[],
  archive: number | undefined,
): Promise<Feed> {
  const { archives, items } = partAt(feedParts(articles), archive);
  // An archive is as old as what is in it.
  const days = [
    ...(archive === undefined && head.updated ? [head.updated] : []),
    ...items.map(({ updated }) => updated),
  ];
  return makeFeed({ ...head, archive, archives, updated: latestDay(days) }, items, contentOf);
}

/** Which archive of a feed a file is. */
export interface ArchiveProps {
  archive: number;
}

/** Which archive of which topic’s feed a file is. */
export interface TopicArchiveProps extends ArchiveProps {
  topic: Topic;
}

const numbersOf = (parts: readonly FeedPart<unknown>[]): number[] => parts.flatMap(({ archive }) => archive ?? []);

/** The files of the archives of the site’s feed: what Astro asks of a dynamic route. */
export async function siteArchivePaths(): Promise<
  { params: { archive: string; file: FeedFile }; props: ArchiveProps }[]
> {
  const { articles } = await loadCatalog();
  return numbersOf(feedParts(articles)).flatMap((archive) =>
    feedFileNames.map((file) => ({ params: { archive: `${archive}`, file }, props: { archive } })),
  );
}

/** The files of the archives of every topic’s feed: what Astro asks of a dynamic route. */
export async function topicArchivePaths(): Promise<
  { params: { topic: string; archive: string; file: FeedFile }; props: TopicArchiveProps }[]
> {
  const { topics, indexes } = await loadCatalog();
  return topics.flatMap((topic) =>
    numbersOf(feedParts(indexes.articlesOn(topic))).flatMap((archive) =>
      feedFileNames.map((file) => ({
        params: { topic: topic.id, archive: `${archive}`, file },
        props: { archive, topic },
      })),
    ),
  );
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

/** The feed of changes as a file, or an archive of it. @param archive its number, from 1; none for the feed itself */
export async function changesResponse(archive?: number): Promise<Response> {
  const { articles, changes } = await loadCatalog();
  const part = partAt(changesParts(changes), archive);
  const since = latestDay(articles.map(({ published }) => published));
  return new Response(changesFeed(part, since), { headers: { 'content-type': xmlType } });
}

/** The archives of the feed of changes: what Astro asks of a dynamic route. */
export async function changesArchivePaths(): Promise<{ params: { archive: string }; props: ArchiveProps }[]> {
  const { changes } = await loadCatalog();
  return numbersOf(changesParts(changes)).map((archive) => ({ params: { archive: `${archive}` }, props: { archive } }));
}
