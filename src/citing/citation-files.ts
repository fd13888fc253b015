import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Article } from '../catalog/articles.ts';
import { citedWorks, type CitedName, type CitedWork } from './citation.ts';

// A work goes by its own id, and keeps its letters: in ASCII those that TeX has no command for would be lost.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Works as CSL-JSON, which Zotero, Pandoc and others read. */
export function toCslJson(works: readonly CitedWork[]): string {
  return `${JSON.stringify(works, null, 2)}\n`;
}

/** A text on one line: the formats below end a value with it. */
const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();

/**
 * Signs that TeX would act on. Braces go by their names, since BibTeX counts even those that are escaped; of hyphens in
 * a row and straight quotation marks TeX would make others; angle brackets would be markup to the library.
 */
const forTex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  "'": '\\textquotesingle{}',
  '-': '-{}',
};

/** A text as TeX prints it. The library escapes nothing unless it may also leave out letters. */
const texOf = (text: string): string =>
  onOneLine(text).replace(/-(?=-)|[\\{}<>~^`'$&#%_]/g, (sign) => forTex[sign] ?? `\\${sign}`);

const texName = (name: CitedName): CitedName =>
  'literal' in name ? { literal: texOf(name.literal) } : { family: texOf(name.family), given: texOf(name.given) };

/**
 * Works as BibTeX, in UTF-8, which Biber and today’s BibTeX styles read. Braces round a title keep its capitals. The note
 * tells the exact day, since months are numbers, and where a work by others appeared, which styles leave out of an entry
 * of this type.
 */
export function toBibtex(works: readonly CitedWork[]): string {
  const prepared = works.map(({ id, type, author, title, publisher, URL: address, issued, note, ...work }) => {
    const site = work['container-title'];
    const isBySite = author.every((name) => 'literal' in name && name.literal === site);
    const noted = [isBySite ? [] : site, note ?? []].flat();
    return {
      ...{ id, type, author: author.map(texName), title: `{${texOf(title)}}`, publisher: texOf(publisher) },
      URL: address.replace(/[\\{}\s]/g, encodeURIComponent),
      // With its day, a month would be no number.
      ...(issued && { issued: { 'date-parts': issued['date-parts'].map((parts) => parts.slice(0, 2)) } }),
      ...(noted.length > 0 && { note: texOf(noted.join('. ')) }),
    };
  });
  return plugins.output.format('bibtex', prepared).replace(/\n{2,}$/, '\n');
}

/**
 * Works as RIS (Research Information Systems, 2011), which EndNote, Mendeley and others read. The library names the tags;
 * lines are written here, since it folds them after seventy characters, in the middle of words and addresses.
 */
export function toRis(works: readonly CitedWork[]): string {
  return works.map(risEntry).join('\r\n');
}

/** A comma in a name would part it into a family’s and a given one: RIS has no other sign for a name that is whole. */
const risName = (name: CitedName): CitedName =>
  'literal' in name ? { literal: name.literal.replaceAll(',', '') } : name;

function risEntry({ version, issued, author, ...work }: CitedWork): string {
  const padded = issued?.['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')));
  const prepared = {
    ...{ ...work, author: author.map(risName), edition: version },
    ...(padded && { issued: { 'date-parts': padded } }),
  };
  const [{ TY = 'ELEC', ...tags } = {}] = plugins.output.format('ris', [prepared], { format: 'object' });
  // The library cuts an id after twenty characters, and knows no title of a site.
  const fields = { TY, ...tags, ID: work.id, T2: work['container-title'], ER: '' };
  return Object.entries(fields)
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${onOneLine(value)}\r\n`))
    .join('');
}

/** The files an article’s citation comes in, by the ending of their names. */
export const citationFiles = {
  bib: { format: 'BibTeX', serialise: toBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { format: 'RIS', serialise: toRis, type: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { format: 'CSL-JSON', serialise: toCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** The ending of such a file’s name. */
export type CitationFile = keyof typeof citationFiles;

/** How to cite an article, as a file for programs that keep references. */
export function citationResponse(ending: CitationFile, article: Article): Response {
  const { serialise, type } = citationFiles[ending];
  return new Response(serialise(citedWorks(article)), { headers: { 'content-type': type } });
}
