import type { APIRoute } from 'astro';
import { feedResponse } from '../feeds/feed-response.ts';
import { siteFeed } from '../feeds/site-feed.ts';

export const GET: APIRoute = async () => feedResponse('atom.xml', await siteFeed());
