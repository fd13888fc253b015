import type { APIRoute } from 'astro';
import type { FeedFile } from '../../../../../feed-files.ts';
import { feedResponse } from '../../../../../feeds/feed-response.ts';
import { topicArchivePaths, topicFeed, type TopicArchiveProps } from '../../../../../feeds/site-feed.ts';

export const getStaticPaths = topicArchivePaths;

export const GET: APIRoute<TopicArchiveProps, { file: FeedFile }> = async ({ params, props: { archive, topic } }) =>
  feedResponse(params.file, await topicFeed(topic, archive));
