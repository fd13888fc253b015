/** The published site as it lies in `dist/`, read once for each test file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { site } from '../../src/site.ts';

/** One HTML page. */
export interface Page {
  /** From the site’s root, as a link names it: `/articles/`. The page for missing pages is `/404.html`. */
  path: string;
  /** Its file, from the project’s root, for messages: `dist/articles/index.html`. */
  file: string;
  /** The whole address under which it is published. */
  address: URL;
  html: string;
  $: CheerioAPI;
  /** Every id on the page: where an anchor can lead. */
  ids: ReadonlySet<string>;
}

const folder = new URL('../../dist/', import.meta.url);
if (!existsSync(new URL('index.html', folder))) throw new Error('Run npm run build first.');

/** The address of the home page: what `SITE` named at build, or what `src/site.ts` names. Ends in a slash. */
export const home = new URL((process.env['SITE'] || site.url).replace(/\/*$/, '/'));

/** Every file that is published, by its path from the site’s root. */
export const files: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
    .map((name) => name.slice(name.lastIndexOf('/dist/') + '/dist'.length))
    .sort()
    .map((path) => [path, readFileSync(new URL(`.${path}`, folder))]),
);

/** Every page, the one for missing pages included. */
export const pages: readonly Page[] = [...files]
  .filter(([path]) => path.endsWith('.html'))
  .map(([file, content]) => {
    const path = file.replace(/\/index\.html$/, '/');
    const html = content.toString('utf8');
    const $ = load(html);
    const ids = new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get(),
    );
    return { path, file: `dist${file}`, address: new URL(path.slice(1), home), html, $, ids };
  });

/** The pages that have an address of their own: all but the one for missing pages. */
export const addressedPages = atLeastOne(
  'page with an address',
  pages.filter(({ path }) => path !== '/404.html'),
);

/** The articles’ pages; the lists of articles are not among them. */
export const articles = atLeastOne(
  'article',
  pages.filter(({ $ }) => $('meta[property="og:type"]').attr('content') === 'article'),
);

/** The path from the site’s root that an address names; nothing where it is an address of another site. */
export function ownPath(address: URL): string | undefined {
  if (address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return undefined;
  return decodeURI(address.pathname.slice(home.pathname.length - 1));
}

/** The page of that path. */
export function pageAt(path: string): Page | undefined {
  return pages.find((page) => page.path === path);
}

/** The text of a published file; throws where there is none of that path. */
export function textAt(path: string): string {
  const content = files.get(path);
  if (!content) throw new Error(`dist${path} is missing.`);
  return content.toString('utf8');
}

/** Hands a list on, or throws where it is empty, so that a test of each of its entries cannot pass by testing none. */
export function atLeastOne<Thing>(name: string, things: readonly Thing[]): readonly Thing[] {
  if (things.length === 0) throw new Error(`The published site has no ${name}.`);
  return things;
}
