import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../catalog/catalog.ts';
import { redirectRules } from '../machines/redirects.ts';

/** A file whose name begins with an underscore is none of Astro’s, unless its name is a parameter. */
export const getStaticPaths = (async () => {
  const { moves } = await loadCatalog();
  return moves.length > 0 ? [{ params: { redirects: '_redirects' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(redirectRules((await loadCatalog()).moves), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
