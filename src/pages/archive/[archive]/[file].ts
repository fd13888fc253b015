import type { APIRoute } from 'astro';
import type { FeedFile } from '../../../feed-files.ts';
import { feedResponse } from '../../../feeds/feed-response.ts';
import { siteArchivePaths, siteFeed, type ArchiveProps } from '../../../feeds/site-feed.ts';

export const getStaticPaths = siteArchivePaths;

export const GET: APIRoute<ArchiveProps, { file: FeedFile }> = async ({ params: { file }, props: { archive } }) =>
  feedResponse(file, await siteFeed(archive));
