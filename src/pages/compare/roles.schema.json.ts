import type { APIRoute } from 'astro';
import { comparisonSchema } from '../../comparison/json-schema.ts';

export const GET: APIRoute = () =>
  new Response(comparisonSchema(), { headers: { 'content-type': 'application/schema+json' } });
