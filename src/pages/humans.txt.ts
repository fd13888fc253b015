import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { humansText } from '../machines/humans.ts';

export const GET: APIRoute = async () =>
  new Response(humansText(await loadCatalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
