import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { latestDay } from '../dates.ts';
import { changesFeed } from '../feeds/changes.ts';
import { xmlType } from '../feeds/feed-response.ts';

export const GET: APIRoute = async () => {
  const { articles, changes } = await loadCatalog();
  const since = latestDay(articles.map(({ published }) => published));
  return new Response(changesFeed(changes, since), { headers: { 'content-type': xmlType } });
};
