import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { securityText } from '../../machines/security.ts';

export const GET: APIRoute = async () =>
  new Response(securityText(await loadCatalog()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
