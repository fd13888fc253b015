import type { APIRoute } from 'astro';
import { changesResponse } from '../feeds/site-feed.ts';

export const GET: APIRoute = async () => changesResponse();
