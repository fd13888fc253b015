import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The kinds of page that a publication can have, each with the addresses of its pages. An article says itself that it is one. */
const addresses = {
  home: /^\/$/,
  'article list': /^\/articles\/(\d+\/)?$/,
  article: undefined,
  comparison: /^\/compare\/$/,
  pair: /^\/compare\/[^/]+\/$/,
  roles: /^\/roles\/$/,
  role: /^\/roles\/[^/]+\/$/,
  decision: /^\/decide\/$/,
  forecasts: /^\/forecasts\/$/,
  forecast: /^\/forecasts\/[^/]+\/$/,
  claims: /^\/claims\/$/,
  sources: /^\/sources\/$/,
  glossary: /^\/glossary\/$/,
  topic: /^\/topics\/[^/]+\/$/,
  search: /^\/search\/$/,
  subscribe: /^\/subscribe\/$/,
  'page of its own': undefined,
  'not found': /^\/404\.html$/,
} as const;

/** A kind of page. */
export type Kind = keyof typeof addresses;

/** Every kind of page. */
export const kinds = Object.keys(addresses) as Kind[];

/** A page as it was built. */
interface BuiltPage {
  path: string;
  kind: Kind;
  html: string;
}

/**
 * Reads all pages of a built site, those with the most on them first.
 * @param folder that the site was built into
 * @throws Error when the folder is not there
 */
export function readPages(folder: string): BuiltPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files
    .map((file) => {
      // `articles/x/index.html` is served as `/articles/x/`.
      const path = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      const html = readFileSync(join(folder, file), 'utf8');
      return { path, html, kind: kindOf(path, html) };
    })
    .sort((one, other) => other.html.length - one.html.length || one.path.localeCompare(other.path));
}

/**
 * The path of the page of a kind that has the most on it.
 * @param mark what its HTML has to contain
 * @throws Error when there is none
 */
export function findPage(pages: readonly BuiltPage[], kind: Kind, mark: string | RegExp = ''): string {
  const found = pages.find((page) => page.kind === kind && page.html.search(mark) >= 0);
  if (!found) throw new Error(`No page of the kind “${kind}” has ${mark || 'been built'}.`);
  return found.path;
}

function kindOf(path: string, html: string): Kind {
  if (/property="?og:type"? content="?article/.test(html)) return 'article';
  return kinds.find((kind) => addresses[kind]?.test(path)) ?? 'page of its own';
}
