/** A sentence on what is wrong, and the path of the page where a writer looks for it. */
export interface Mistake {
  says: string;
  /** From the root of the site: `/articles/a-piece/`. */
  page: string;
}

/** The page that shows what the files of a folder hold, where it is the same for all of them. */
const pages: Readonly<Record<string, string>> = {
  sources: '/sources/',
  claims: '/claims/',
  glossary: '/glossary/',
  decision: '/decide/',
  outcomes: '/decide/',
  forecasts: '/forecasts/',
  series: '/forecasts/',
  criteria: '/compare/',
  disagreements: '/compare/',
  agreements: '/compare/',
};

/** The folders that have a page for each file, and where those pages stand. */
const ownPages: Readonly<Record<string, string>> = {
  articles: '/articles/',
  roles: '/roles/',
  pairs: '/compare/',
  topics: '/topics/',
};

/** The page on which a writer sees what a file holds; the home page where there is no better one. */
function pageOf(file: string): string {
  const [, folder = '', id = ''] = /([a-z]+)\/([^/:\s]+)\.[a-z]+$/.exec(file) ?? [];
  const own = ownPages[folder];
  if (own !== undefined) return `${own}${id}/`;
  if (folder === 'pages') return id === 'home' ? '/' : `/${id}/`;
  return pages[folder] ?? '/';
}

/**
 * Says of each sentence where its file is seen.
 * @param problems each begins with its file: `content/articles/a-piece.mdx:12:3: …`
 */
export function mistakesIn(problems: readonly string[]): Mistake[] {
  return problems.map((says) => ({ says, page: pageOf(/^[^:\s]*/.exec(says)?.[0] ?? '') }));
}
