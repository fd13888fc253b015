/** The published site as it lies in `dist/`, read once for each test file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type CheerioAPI } from 'cheerio';

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

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(join(folder, 'index.html'))) throw new Error('Run npm run build first.');

/** Every file that is published, by its path from the site’s root. */
export const files: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => [`/${relative(folder, file).replaceAll(sep, '/')}`, readFileSync(file)]),
);

const canonical = load(textAt('/index.html'))('link[rel=canonical]').attr('href');
if (!canonical) throw new Error('dist/index.html gives no canonical address.');

/** The address of the site, as its home page gives it: every other page and file has to agree. */
export const home = new URL(canonical);

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
