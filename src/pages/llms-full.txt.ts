import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { llmsText } from '../machines/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await loadCatalog(), true), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
