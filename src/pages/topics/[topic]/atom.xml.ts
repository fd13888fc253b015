import type { APIRoute } from 'astro';
import { feedResponse } from '../../../feeds/feed-response.ts';
import { topicFeed, topicFeedPaths, type TopicFeedProps } from '../../../feeds/site-feed.ts';

export const getStaticPaths = topicFeedPaths;

export const GET: APIRoute<TopicFeedProps> = async ({ props }) =>
  feedResponse('atom.xml', await topicFeed(props.topic));
