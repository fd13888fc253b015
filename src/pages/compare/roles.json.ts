import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { compareRoles } from '../../comparison/comparison.ts';
import { toJson } from '../../comparison/json.ts';

export const GET: APIRoute = async () => {
  const { criteria, roles } = await loadCatalog();
  return new Response(toJson(compareRoles(roles, criteria)), { headers: { 'content-type': 'application/json' } });
};
