import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import type { Article } from '../../catalog/model.ts';
import { citationFiles, citedWorks, type CitationFile } from '../../sharing/citation.ts';

/** How to cite an article, as a file for programs that keep references. */
export const getStaticPaths = (async () => {
  const { articles } = await loadCatalog();
  const endings = Object.keys(citationFiles) as CitationFile[];
  return articles.flatMap((article) =>
    endings.map((ending) => ({ params: { slug: article.id, ending }, props: { article, ending } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; ending: CitationFile }> = ({ props: { article, ending } }) => {
  const { serialise, type } = citationFiles[ending];
  return new Response(serialise(citedWorks(article)), { headers: { 'content-type': type } });
};
