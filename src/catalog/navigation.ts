import { pagePath } from '../urls.ts';
import { checkLink, type Page } from './pages.ts';
import type { Publication } from './schemas/publication.ts';

/** A link in the header or footer. */
export interface NavigationLink {
  label: string;
  path: string;
}

/** The links in the header and the footer, in reading order. */
export interface Navigation {
  header: NavigationLink[];
  footer: NavigationLink[];
  /** The page that searches the site; absent where the publication has none. */
  search: NavigationLink | undefined;
}

/** The page that searches the site, by its id: where there is one, every page leads to it. */
const searchPage = 'search';

/**
 * The links that the publication asks for. One to a page that it does not have now, since there is nothing to show, is
 * left out.
 * @param files ids of all files in content/pages
 * @param report takes a sentence for each page that nobody could ever write
 */
export function resolveNavigation(
  { header, footer }: Pick<Publication, 'header' | 'footer'>,
  pages: readonly Page[],
  files: readonly string[],
  report: (problem: string) => void,
): Navigation {
  const resolve = (place: string, links: Publication['header']): NavigationLink[] =>
    links.flatMap((link) => {
      const { page: id, label, part }: Exclude<typeof link, string> = typeof link === 'string' ? { page: link } : link;
      checkLink(id, files, `content/publication.yaml: ${place}`, report);
      return pages
        .filter((page) => page.id === id)
        .map((page) => ({ label: label ?? page.label, path: pagePath(id, part) }));
    });
  const search = pages.find(({ id }) => id === searchPage);
  return {
    header: resolve('header', header),
    footer: resolve('footer', footer),
    search: search && { label: search.label, path: pagePath(searchPage) },
  };
}
