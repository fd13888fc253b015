import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { xmlType } from '../feeds/feed-response.ts';
import { sitemapIndex } from '../machines/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapIndex((await loadCatalog()).routes), { headers: { 'content-type': xmlType } });
