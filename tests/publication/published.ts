/**
 * A built publication as it lies in a folder. `DIST` names the folder, from the project’s root; without it, `dist`.
 * Everything is read once; a page is parsed when a rule first looks into it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

export const root = resolve(import.meta.dirname, '../..');

/** The elements of a document that a selector names, in order. */
export function elementsOf($: CheerioAPI, selector: string): Element[] {
  return $<Element, string>(selector).get();
}

/** One HTML page. */
export interface Page {
  /** From the site’s root, as a link names it: `/articles/`. The page for missing pages is `/404.html`. */
  path: string;
  /** The whole address under which it is published. */
  address: URL;
  html: string;
  readonly $: CheerioAPI;
  /** Every id on the page: where an anchor can lead. */
  readonly ids: ReadonlySet<string>;
}

const folder = resolve(root, process.env.DIST ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Build it first.`);

/** Every file that is published, by its path from the site’s root. */
export const files: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => [`/${relative(folder, file).replaceAll(sep, '/')}`, readFileSync(file)]),
);

/** A file as it is read: what results of a search say lies packed, behind a word that Pagefind knows it by. */
const unpacked = (path: string, bytes: Buffer): Buffer =>
  path.endsWith('.pf_fragment') ? gunzipSync(bytes).subarray('pagefind_dcd'.length) : bytes;

/** The files that hold text, by path: images and fonts have bytes of zero in them, text has none. */
export const texts: ReadonlyMap<string, string> = new Map(
  [...files]
    .map(([path, bytes]) => [path, unpacked(path, bytes)] as const)
    .filter(([, bytes]) => !bytes.includes(0))
    .map(([path, bytes]) => [path, bytes.toString('utf8')]),
);

const canonical = load(textAt('/index.html'))('link[rel=canonical]').attr('href');
if (!canonical) throw new Error(`${join(folder, 'index.html')} gives no canonical address.`);

/** The address of the site, as its home page gives it: every other page and file has to agree. */
export const home = new URL(canonical);

/** A page that is parsed when somebody looks. */
function pageOf(file: string, html: string): Page {
  let parsed: CheerioAPI | undefined;
  let ids: Set<string> | undefined;
  const path = file.replace(/\/index\.html$/, '/');
  return {
    path,
    address: new URL(path.slice(1), home),
    html,
    get $() {
      return (parsed ??= load(html));
    },
    get ids() {
      return (ids ??= new Set(elementsOf(this.$, '[id]').map(({ attribs }) => attribs.id ?? '')));
    },
  };
}

const documents = [...texts].filter(([path]) => path.endsWith('.html')).map(([path, html]) => pageOf(path, html));
const leadsOn = ({ html }: Page): boolean => html.includes('http-equiv="refresh"');

/** Every page, the one for missing pages included. */
export const pages: readonly Page[] = documents.filter((page) => !leadsOn(page));

/** The addresses that pages had before, which only lead on. */
export const formerPages: readonly Page[] = documents.filter(leadsOn);

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The home page. */
export const homePage = pageAt('/') ?? pageOf('/index.html', textAt('/index.html'));

/** The pages that have an address of their own: all but the one for missing pages. */
export const addressedPages = pages.filter(({ path }) => path !== '/404.html');

/** Those that lists, feeds, the sitemap and search engines have: all that do not ask to be left out. */
export const listedPages = addressedPages.filter(
  ({ html }) => !html.includes('<meta name="robots" content="noindex">'),
);

const namedBy = (pattern: RegExp): readonly Page[] => pages.filter(({ path }) => pattern.test(path));

/** Whether a page goes on with a list that begins on another one. */
export const isLaterPage = (path: string): boolean => /^\/(?:articles|sources|topics\/[^/]+)\/\d+\/$/.test(path);

/** The pages of one kind, told by what they say they are, or by the form of their addresses. */
export const articles = pages.filter(({ html }) => html.includes('<meta property="og:type" content="article">'));
export const listedArticles = articles.filter((page) => listedPages.includes(page));
export const roles = namedBy(/^\/roles\/[^/]+\/$/);
export const pairs = namedBy(/^\/compare\/[^/]+-vs-[^/]+\/$/);
/** Those with one forecast alone. */
export const forecastPages = namedBy(/^\/forecasts\/[^/]+\/$/);
export const topics = namedBy(/^\/topics\/[^/]+\/$/);

/** The page of that path. */
export function pageAt(path: string): Page | undefined {
  return byPath.get(path);
}

/** The text of a published file; throws where there is none of that path. */
export function textAt(path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`${path} is missing.`);
  return text;
}

/** The path from the site’s root that an address names; nothing where it is an address of another site. */
export function ownPath(address: URL): string | undefined {
  if (address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return undefined;
  return decodeURI(address.pathname.slice(home.pathname.length - 1));
}

/** A fault where something is not so. */
export function unless(isSo: unknown, fault: string): string[] {
  return isSo ? [] : [fault];
}

/** What a rule finds wrong with some pages, each fault after the path of its page. */
export function faultsOn(some: readonly Page[], rule: (page: Page) => readonly string[]): string[] {
  return some.flatMap((page) => rule(page).map((fault) => `${page.path}: ${fault}`));
}

/** What a rule finds wrong with some elements of a page, each fault after the path and the id. */
export function faultsAt(
  page: Page | undefined,
  elements: readonly Element[],
  rule: (page: Page, element: Element, id: string) => readonly string[],
): string[] {
  if (!page) return [];
  return elements.flatMap((element) => {
    const id = element.attribs.id ?? '';
    return rule(page, element, id).map((fault) => `${page.path}#${id}: ${fault}`);
  });
}

/** Where an element stands on its page, for messages: the nearest id, and the first of its words. */
export function placeOf({ $ }: Page, element: Element): string {
  const words = lineOf($(element).text());
  return `#${$(element).closest('[id]').attr('id') ?? ''} “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}

/** A text on one line, its spaces alike. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is there twice or more. */
export function repeated(all: readonly string[]): string[] {
  return [...new Set(all.filter((each, at) => all.indexOf(each) !== at))];
}

/** What one list has and another lacks, and the other way round, in words. */
export function differences(shown: readonly string[], wanted: readonly string[], what = ''): string[] {
  return [
    ...wanted.filter((each) => !shown.includes(each)).map((each) => `${what}${each} is missing`),
    ...shown.filter((each) => !wanted.includes(each)).map((each) => `${what}${each} is too much`),
    ...repeated(shown).map((each) => `${what}${each} is there twice`),
  ];
}

/** A day in the words of a page’s language: `21 November 2026`. @param day as ISO 8601 has it */
export function dayInWords({ $ }: Page, day: string): string {
  return lineOf(new Date(day).toLocaleDateString($('html').attr('lang'), { dateStyle: 'long', timeZone: 'UTC' }));
}
