import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { compareRoles } from '../../comparison/comparison.ts';
import { toCsv } from '../../comparison/csv.ts';

export const GET: APIRoute = async () => {
  const { criteria, roles } = await loadCatalog();
  return new Response(toCsv(compareRoles(roles, criteria)), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
};
