import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { today } from '../../days.ts';
import { publication } from '../../publication.ts';
import { securityText } from '../../machines/security.ts';

export const GET: APIRoute = async () =>
  new Response(securityText(await loadCatalog(), today(publication.timeZone)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
