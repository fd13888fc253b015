import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import { downloadResponse } from '../../comparison/downloads.ts';

export const GET: APIRoute = async () => downloadResponse('schema.json', await loadCatalog());
