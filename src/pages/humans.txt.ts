import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { humansText } from '../sharing/humans.ts';
import { lastContentChange } from '../sharing/last-content-change.ts';

export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  return new Response(humansText(catalog.articles, lastContentChange(catalog)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
