import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { compareRoles } from '../../comparison/comparison.ts';
import { toMarkdown } from '../../comparison/markdown.ts';

export const GET: APIRoute = async () => {
  const { criteria, roles } = await loadCatalog();
  return new Response(toMarkdown(compareRoles(roles, criteria)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
