import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { lastContentChange } from '../../sharing/last-content-change.ts';
import { securityText } from '../../sharing/security.ts';

export const GET: APIRoute = async () =>
  new Response(securityText(lastContentChange(await loadCatalog())), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
