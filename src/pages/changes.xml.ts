import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { latestDay } from '../dates.ts';
import { changesFeed } from '../feeds/changes.ts';
import { xmlType } from '../feeds/feed-response.ts';
import { listChanges } from '../record/changes.ts';

export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const since = latestDay(catalog.articles.map(({ published }) => published));
  return new Response(changesFeed(listChanges(catalog), since), { headers: { 'content-type': xmlType } });
};
