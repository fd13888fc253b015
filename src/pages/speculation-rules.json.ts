import type { APIRoute } from 'astro';
import { speculationRules } from '../machines/speculation-rules.ts';

export const GET: APIRoute = () =>
  new Response(speculationRules(), { headers: { 'content-type': 'application/speculationrules+json' } });
