import type { APIRoute } from 'astro';
import { loadSearchRecords } from '../../articles/tags/search-records.ts';
import { loadCatalog } from '../../catalog/catalog.ts';

/** Not published: the build makes the index from it, and takes it away. See publishing/site-search.ts. */
export const getStaticPaths = async (): Promise<{ params: { file: string } }[]> => {
  const { navigation } = await loadCatalog();
  return navigation.search === undefined ? [] : [{ params: { file: 'records' } }];
};

export const GET: APIRoute = async () => Response.json(await loadSearchRecords());
