import type { APIRoute } from 'astro';
import { changesArchivePaths, changesResponse, type ArchiveProps } from '../../../feeds/site-feed.ts';

export const getStaticPaths = changesArchivePaths;

export const GET: APIRoute<ArchiveProps> = async ({ props: { archive } }) => changesResponse(archive);
