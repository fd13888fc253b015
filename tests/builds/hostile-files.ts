import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { parse as parseCsv } from 'csv-parse/sync';
import { markdownToHtml } from 'satteri';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { schemes } from '../../src/schemes.ts';
import { shareImageSize } from '../../src/share-image-size.ts';

/** What no text of a site can hold: https://www.w3.org/TR/xml/#charsets, and for HTML its “non-characters”. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Elements that run, or bring in, what is not the site’s. */
const running = [
  'iframe',
  'object',
  'embed',
  'base',
  'form:not([action^="/"])',
  'math',
  'foreignObject',
  'animate',
  'set',
  'use',
];

/** What is wrong with a file whose texts are hostile: each fault in a few words. @param path from the root of the site */
export async function fileFaults(path: string, bytes: Buffer): Promise<string[]> {
  const ending = extname(path);
  if (ending === '.png' && path.startsWith('share/')) return imageFaults(bytes);
  // The site’s code, which holds no texts, and pictures.
  if (/^(_astro|pagefind\/(?!fragment)|fonts)/.test(path) || /\.(png|jpe?g|webp|ico|svg)$/.test(path)) return [];
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked(path, bytes));
  const sign = impossible.exec(text)?.[0].codePointAt(0);
  const read = readers[ending] ?? (() => namelessFaults(text));
  return [...(sign === undefined ? [] : [`holds the sign U+${sign.toString(16)}`]), ...orUnreadable(read, text)];
}

/** A result of a search lies packed, behind a word that Pagefind knows it by. */
const unpacked = (path: string, bytes: Buffer): Buffer =>
  path.endsWith('.pf_fragment') ? gunzipSync(bytes).subarray('pagefind_dcd'.length) : bytes;

function orUnreadable(read: (text: string) => string[], text: string): string[] {
  try {
    return read(text);
  } catch (error) {
    return [`cannot be read: ${String(error).slice(0, 200)}`];
  }
}

/** What reads the files of an ending. */
const readers: Readonly<Record<string, (text: string) => string[]>> = {
  '.html': (html) => documentFaults(load(html), true),
  '.md': (markdown) => documentFaults(load(markdownToHtml(markdown).html), false),
  '.txt': (text) => (/^#\s/.test(text) ? documentFaults(load(markdownToHtml(text).html), false) : []),
  '.xml': xmlFaults,
  '.json': (json) => contentsIn(JSON.parse(json)).flatMap((html) => documentFaults(load(html), false)),
  '.pf_fragment': (json) => (JSON.parse(json) ? [] : ['is empty']),
  '.csv': (csv) => parseCsv(csv, { bom: true }).flat().flatMap(formulaFaults),
  '.bib': (text) => citationFaults(text, /^@/gm),
  '.ris': (text) => citationFaults(text, /^ER {2}- /gm),
};

/** A cell that a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection */
export const formulaFaults = (cell: string): string[] =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? [`the formula ${cell.slice(0, 40)}`] : [];

/** Files that tell hosts what to do hold no word of the content. */
const namelessFaults = (text: string): string[] => (text.includes('hostile') ? ['holds a text'] : []);

/** The articles of a JSON Feed. */
const contentsIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null && 'items' in data && Array.isArray(data.items)
    ? data.items.flatMap((item: object) => ('content_html' in item ? [String(item.content_html)] : []))
    : [];

/** What runs in some HTML, or leads where nothing should. @param isPage whether scripts of the site may stand in it */
function documentFaults($: CheerioAPI, isPage: boolean): string[] {
  const elements = $<Element, string>('*').get();
  const said = (element: Element): string => $.html(element).slice(0, 120);
  return [
    ...$<Element, string>('script')
      .get()
      .flatMap((script) => scriptFaults(script, $(script).text(), isPage)),
    ...$<Element, string>('style')
      .get()
      .filter((style) => !isPage || $(style).text().includes('hostile'))
      .map(said),
    ...$<Element, string>(running.join()).get().map(said),
    ...elements.flatMap((element) =>
      Object.entries(element.attribs)
        .filter(([name, value]) => isAttributeFault(name, value, isPage))
        .map(([name, value]) => `<${element.name} ${name}="${value.slice(0, 80)}">`),
    ),
  ];
}

function scriptFaults({ attribs }: Element, code: string, isPage: boolean): string[] {
  if (!isPage) return [`has the script ${code.slice(0, 60)}`];
  if (attribs.type?.endsWith('json')) {
    JSON.parse(code);
    return code.includes('</') || code.includes('<!--') ? ['has markup in a script of data'] : [];
  }
  const isOwn = attribs.src === undefined ? !code.includes('hostile') : attribs.src.startsWith('/_astro/');
  return isOwn ? [] : [`has the script ${attribs.src ?? code.slice(0, 60)}`];
}

/** The address of a page that nothing is on. */
const here = 'https://site.invalid/';

function isAttributeFault(name: string, value: string, isPage: boolean): boolean {
  if (/^on/i.test(name) || (name === 'style' && value.includes('hostile'))) return true;
  if (!/^(href|src|srcset|poster|cite|action|formaction|xlink:href|background|data|ping)$/.test(name)) return false;
  const scheme = URL.canParse(value, here) ? new URL(value, here).protocol.slice(0, -1) : 'none';
  const isLoaded = name !== 'href' && name !== 'cite';
  return (
    (!(scheme === 'feed' && isPage) && !schemes.includes(scheme)) ||
    (isPage && isLoaded && /^([a-z]+:)?[\\/]{2}/i.test(value.trim()))
  );
}

/** What is wrong in XML: that it is none, and what runs in the HTML that it holds, as elements or as a text. */
function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let inside: string[] = [];
  let text = '';
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ name, local, attributes }) => {
    inside.push(name);
    text = '';
    if ([...running, 'script', 'style'].includes(local)) faults.push(`has <${name}>`);
    for (const { local: attribute, value } of Object.values(attributes))
      if (isAttributeFault(attribute, value, false)) faults.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
  });
  parser.on('text', (part) => (text += part));
  parser.on('cdata', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    inside = inside.slice(0, -1);
    // Readers show both as HTML: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
    if (name === 'content:encoded') faults.push(...documentFaults(load(text), false));
    text = '';
  });
  parser.write(xml).close();
  return faults;
}

/** What is wrong with a file of references: it has to come back as so many works as it has entries. */
function citationFaults(text: string, entry: RegExp): string[] {
  const works = plugins.input.chain(text, { generateGraph: false }) as { title?: string }[];
  const count = text.match(entry)?.length ?? 0;
  const isWhole = works.length === count && count > 0 && works.every(({ title }) => title);
  return isWhole ? [] : [`${count} works are read as ${works.length}`];
}

async function imageFaults(bytes: Buffer): Promise<string[]> {
  const { info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = shareImageSize;
  return info.width === width && info.height === height ? [] : [`is ${info.width} × ${info.height}`];
}
