import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import type { Route } from '../catalog/route.ts';
import { xmlType } from '../feeds/feed-response.ts';
import { sitemapPart, sitemapParts } from '../machines/sitemap.ts';

export const getStaticPaths = (async () => {
  const { routes } = await loadCatalog();
  return sitemapParts(routes).map((part, at) => ({ params: { part: String(at) }, props: { part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: Route[] }> = ({ props: { part } }) =>
  new Response(sitemapPart(part), { headers: { 'content-type': xmlType } });
