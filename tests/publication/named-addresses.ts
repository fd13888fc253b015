/** Every address that a published file names, whatever kind of file it is. */
import { gunzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { ownAddressesIn } from './addresses.ts';
import { elementsOf, home, texts } from './published.ts';

/** Attributes that hold one address. */
export const addressAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'xlink:href'];

/** The addresses in a `srcset`, without the sizes. */
export function sourcesIn(srcset: string): string[] {
  return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1));
}

/** The addresses that CSS has fetched. */
export function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...found].flatMap(([, inUrl, inImport]) => inUrl ?? inImport ?? []);
}

/** Whether a value is an address by its form, whatever it is called: a whole one, or a path from the root of the host. */
const isAddress = (value: string): boolean => /^(?:https?:\/\/[^\s<>"]+|\/(?!\/)[^\s<>"]*)$/.test(value);

/** What stands in an address is handed to another site: ours, to share a page or to follow a feed. */
const handedOver = (link: string): string[] => [
  link,
  ...ownAddressesIn(decodeURIComponent(link.slice(1).replace(/%(?![\da-f]{2})/gi, '%25'))).map(({ href }) => href),
];

/** Those of the elements of a document: in attributes that hold some, and in any other that has the form of one. */
function inElements($: CheerioAPI): string[] {
  return elementsOf($, '*').flatMap((element) =>
    Object.entries(element.attribs).flatMap(([name, value]) => {
      if (addressAttributes.includes(name)) return handedOver(value);
      if (/^(?:image)?srcset$/.test(name)) return sourcesIn(value);
      if (name === 'style') return addressesInCss(value);
      // `0;url=…` sends a reader on.
      const led = /^\d+;\s*url=(.+)$/i.exec(value)?.[1];
      return led ?? (isAddress(value) ? value : []);
    }),
  );
}

function inHtml(html: string): string[] {
  const $ = load(html);
  const data = elementsOf($, 'script[type$="json"], script[type=speculationrules]').map((script) => $(script).text());
  const scripts = elementsOf($, 'script:not([type$="json"])').map((script) => $(script).text());
  const styles = elementsOf($, 'style').map((style) => $(style).text());
  return [
    ...inElements($),
    ...data.flatMap(inJson),
    ...scripts.flatMap(inScript),
    ...styles.flatMap(addressesInCss),
    ...elementsOf($, 'template').flatMap((template) => inHtml($(template).html() ?? '')),
  ];
}

/** What a value says: HTML, an address, or neither. */
const inValue = (value: string): string[] =>
  value.includes('<') ? inElements(load(value)) : isAddress(value) ? [value] : [];

/** Those that a feed or a list of pages names: its elements, its attributes, and the HTML that it carries. */
function inXml(xml: string): string[] {
  const $ = load(xml, { xml: true });
  // An `id` in Atom says which entry it is, not where it is.
  const values = elementsOf($, ':not(id)')
    .filter((element) => $(element).children().length === 0)
    .map((element) => $(element).text().trim());
  return [...inElements($), ...values.flatMap(inValue)];
}

/** The values of some data, whatever keys they stand under; of a pattern of addresses its beginning: `/articles/*`. */
function valuesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [key === 'href_matches' ? value.replace(/\*.*$/, '') : value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => valuesIn(each, name))
    : [];
}

const inJson = (json: string): string[] => valuesIn(JSON.parse(json)).flatMap(inValue);

/** What a script imports, and the paths that it names. A slash alone parts the steps of others. */
function inScript(code: string): string[] {
  const imports = [...code.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)];
  const paths = [...code.matchAll(/(["'`])(\/[a-z.][\w./-]*)\1/gi)];
  return [...imports.map(([, address = '']) => address), ...paths.map(([, , path = '']) => path)];
}

/** A rule of the file by which hosts lead on. */
const inRedirects = (text: string): string[] => [...text.matchAll(/^\S+ (\S+) 301$/gm)].map(([, to = '']) => to);

/** Paths in headers: a rule begins with one, which can stand for many, and a header can name one. */
const inHeaders = (text: string): string[] => [...text.matchAll(/"(\/[^"]+)"/g)].map(([, path = '']) => path);

function inMarkdown(markdown: string): string[] {
  const $ = load(markdownToHtml(markdown).html);
  const ids = new Set(elementsOf($, '[id]').map(({ attribs }) => `#${attribs.id}`));
  // A footnote and its number lead to each other wherever the text is shown.
  return inElements($).filter((link) => !ids.has(link));
}

/** What reads the addresses in files whose names end so. */
const readers: readonly (readonly [names: RegExp, read: (text: string) => string[]])[] = [
  [/\.html$/, inHtml],
  [/\.(?:xml|svg)$/, inXml],
  [/\.(?:json|webmanifest|pf_fragment)$/, inJson],
  [/\.md$|\/llms(?:-full)?\.txt$/, inMarkdown],
  [/\.css$/, addressesInCss],
  [/\.m?js$/, inScript],
  [/\/_redirects$/, inRedirects],
  [/\/_headers$/, inHeaders],
];

/** An engine of search says where it would lie by itself; the page that searches names where it does. */
const isOfEngine = (path: string, written: string): boolean =>
  path.startsWith('/pagefind/') && written === '/pagefind/';

/** An address as a file names it. */
export interface NamedAddress {
  written: string;
  /** Nothing where it is none. */
  address: URL | undefined;
}

/**
 * The addresses that a published file names, each once.
 * @param path of the file, from the site’s root
 * @param bytes of the file
 */
export function namedIn(path: string, bytes: Buffer): NamedAddress[] {
  const text = texts.get(path);
  const searched = text ?? unpacked(bytes).toString('latin1');
  // Those in whole, wherever they stand: in the words of a text, and in what is packed or no text.
  const whole = ownAddressesIn(path.endsWith('.xml') ? searched.replace(/<id>[^<]*<\/id>/g, '') : searched);
  const read = text === undefined ? [] : readers.flatMap(([names, reader]) => (names.test(path) ? reader(text) : []));
  const from = new URL(path.slice(1).replace(/(?:^|(?<=\/))index\.html$/, ''), home);
  return [...new Set([...whole.map(({ href }) => href), ...read])]
    .filter((written) => !isOfEngine(path, written))
    .map((written) => ({ written, address: URL.canParse(written, from) ? new URL(written, from) : undefined }));
}

const unpacked = (bytes: Buffer): Buffer => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
