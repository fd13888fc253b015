import { knownNames } from '../known-names.ts';
import { decoded } from './decoded.ts';
import type { PageNames } from './page-parts.ts';
import { addressOf, textsOf } from './page-texts.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on, as a file of the site: `about/index.html`. */
  page: string;
  /** Where it leads, from the root of the site, or from the page where it begins with #. */
  link: string;
  says: string;
}

/** Stands for the host, which matters to no link into the site. */
const host = 'https://site.invalid';

/**
 * Looks for links into the site that lead nowhere.
 * @param pages names on each page, by its file
 * @param files all files of the site, with slashes
 * @param base the path that the site stands under, with slashes at both ends
 */
export function findBrokenLinks(
  pages: ReadonlyMap<string, PageNames>,
  files: ReadonlySet<string>,
  base: string,
): BrokenLink[] {
  const paths = [...pages.keys()].filter((page) => page !== '404.html').map(addressOf);
  /** Faults of links that mean the same on every page, most of which stand on many. */
  const known = new Map<string, string | undefined>();
  const faultOf = (url: URL): string | undefined => {
    const written = url.pathname.slice(base.length);
    const path = decoded(written) ?? written;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const id = decoded(url.hash.slice(1)) ?? url.hash.slice(1);
    const moved = [...(pages.get(file)?.attributes.get('http-equiv') ?? [])].includes('refresh');
    if (moved) {
      const [now] = [...(pages.get(file)?.attributes.get('href') ?? [])].filter((each) => each.startsWith(base));
      return `leads to an address that has moved. Write ${now === undefined ? 'the new one' : `/${now.slice(base.length)}`}.`;
    }
    if (!url.pathname.startsWith(base) || !files.has(file))
      return files.has(`${path}/index.html`)
        ? 'lacks the slash at its end. Write it.'
        : `leads nowhere. Mend it, or add what it leads to. ${knownNames(`/${path}`, paths)}`;
    return id === '' || pages.get(file)?.ids.has(id) !== false
      ? undefined
      : `leads to no place of that page: nothing there has the id ${id}. ${knownNames(id, pages.get(file)?.ids ?? [])}`;
  };
  const saysOf = (link: string, here: URL): string | undefined => {
    if (link.startsWith('/') && known.has(link)) return known.get(link);
    const url = URL.canParse(link, here) ? new URL(link, here) : undefined;
    const says = url?.origin === host ? faultOf(url) : undefined;
    if (link.startsWith('/')) known.set(link, says);
    return says;
  };
  return [...pages].flatMap(([page, { attributes }]) => {
    const here = new URL(`${base}${page.replace(/index\.html$/, '')}`, host);
    const links = new Set(['href', 'src'].flatMap((name) => [...(attributes.get(name) ?? [])]));
    return [...links].flatMap((link): BrokenLink[] => {
      const says = saysOf(link, here);
      return says === undefined
        ? []
        : [{ page, link: link.startsWith(base) ? `/${link.slice(base.length)}` : link, says }];
    });
  });
}

/**
 * Says where the broken links of a site were written.
 * @param texts of the content, by the name of the file
 * @returns a sentence for each place; one with the address of the page where no text has the link
 */
export function placeBrokenLinks(broken: readonly BrokenLink[], texts: ReadonlyMap<string, string>): string[] {
  const said = broken.flatMap(({ page, link, says }) => {
    const own = textsOf(page, texts);
    const placesIn = (some: Iterable<[string, string]>): string[] =>
      [...some].flatMap(([file, text]) =>
        text.split('\n').flatMap((line, at) => {
          const column = whereWritten(line, link);
          return column === undefined ? [] : [`${file}:${at + 1}:${column}`];
        }),
      );
    // What begins with # is meant for the page on which it stands.
    const places = link.startsWith('/') ? placesIn(texts) : placesIn(own);
    const shown = decoded(link) ?? link;
    return (places.length > 0 ? places : [addressOf(page)]).map((place) => `${place}: the link ${shown} ${says}`);
  });
  return [...new Set(said)];
}

/** Where in a line a link is written, from 1; nothing where it is not. */
function whereWritten(line: string, link: string): number | undefined {
  const places = [link, decoded(link) ?? link, link.replaceAll('&', '&amp;')].flatMap((written) => {
    const sought = written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?:^\\s*|[(<"'=]|\\]:\\s*)(${sought})(?=$|[\\s)>"'])`, 'd').exec(line)?.indices?.[1];
    return found ? [found[0] + 1] : [];
  });
  return places.length > 0 ? Math.min(...places) : undefined;
}
