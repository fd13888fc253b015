import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedResponse } from '../../../feeds/feed-response.ts';
import { topicFeed, topicFeedPaths } from '../../../feeds/site-feed.ts';

export const getStaticPaths = topicFeedPaths satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => feedResponse('rss.xml', await topicFeed(props.topic));
