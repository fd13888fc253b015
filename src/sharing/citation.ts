import type { Article, RetoldSource } from '../catalog/model.ts';
import { formatDate, formatSourceDate, isoDate } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, articlePath } from '../urls.ts';

/** A name in CSL-JSON. */
export type CitedName = { family: string; given: string } | { literal: string };

/** One work as CSL-JSON has it (citationstyles.org, CSL-JSON schema 1.0.2). */
export interface CitedWork {
  id: string;
  type: 'webpage';
  author: CitedName[];
  title: string;
  'container-title': string;
  publisher: string;
  URL: string;
  /** Absent where the work bears no date. */
  issued?: { 'date-parts': [number[]] };
  /** Day of the version that is cited. */
  version?: string;
  language?: string;
  note?: string;
}

/** A person’s name in parts: small words before the last one belong to it (“van der Berg”). */
function nameOf(name: string): CitedName {
  const [, given, family] = /^(.+?) ((?:\p{Ll}[\p{L}’']* )*\S+)$/u.exec(name) ?? [];
  return given !== undefined && family !== undefined ? { family, given } : { literal: name };
}

function originalOf({ id, author, title, publisher, url, dated }: RetoldSource): CitedWork {
  return {
    id,
    type: 'webpage',
    author: [author === undefined ? { literal: publisher } : nameOf(author)],
    title,
    'container-title': publisher,
    publisher,
    URL: url,
    ...(dated !== 'undated' && { issued: { 'date-parts': [dated.split('-').map(Number)] } }),
  };
}

/** The original in one line: whose ideas they are. */
const originalLine = ({ author, title, publisher, dated, url }: RetoldSource): string =>
  [author, `“${title}”`, publisher, formatSourceDate(dated), url].filter((part) => part !== undefined).join(', ');

/**
 * The two works that a quotation from an article owes: this publication’s retelling, in the version of the day it last
 * changed, and the original, whose author the ideas are.
 */
export function citedWorks(article: Article): [retelling: CitedWork, original: CitedWork] {
  const { id, title, published, updated, retells } = article;
  return [
    {
      id,
      type: 'webpage',
      author: [{ literal: site.name }],
      title,
      'container-title': site.name,
      publisher: site.name,
      URL: absoluteUrl(articlePath(id)).href,
      issued: { 'date-parts': [isoDate(published).split('-').map(Number)] },
      version: isoDate(updated),
      language: site.language,
      note: `Version of ${isoDate(updated)}. Retells the ideas of ${originalLine(retells).replaceAll('\u00a0', ' ')}`,
    },
    originalOf(retells),
  ];
}

/** An article and its original in one plain line. */
export function toPlainCitation(article: Article): string {
  const address = absoluteUrl(articlePath(article.id)).href;
  return `${site.name}, “${article.title}”, version of ${formatDate(article.updated)}, ${address} (retells ${originalLine(article.retells)})`;
}

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
 * a row and straight quotation marks TeX would make others.
 */
const forTex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  "'": '\\textquotesingle{}',
  '-': '-{}',
};

const texOf = (text: string): string =>
  onOneLine(text).replace(/-(?=-)|[\\{}~^`'$&#%_]/g, (sign) => forTex[sign] ?? `\\${sign}`);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Works as BibTeX, in UTF-8, which Biber and today’s BibTeX styles read. Double braces keep capitals as they are. */
export function toBibtex(works: readonly CitedWork[]): string {
  return works.map(bibtexEntry).join('\n');
}

function bibtexEntry({ id, author, title, publisher, URL: address, issued, note }: CitedWork): string {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const names = author.map((name) =>
    'literal' in name ? `{${texOf(name.literal)}}` : `${texOf(name.family)}, ${texOf(name.given)}`,
  );
  const fields = [
    ['author', `{${names.join(' and ')}}`],
    ['title', `{{${texOf(title)}}}`],
    ['howpublished', `{{${texOf(publisher)}}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['url', `{${address.replace(/[\\{}\s]/g, encodeURIComponent)}}`],
    ['note', note === undefined ? undefined : `{${texOf(note)}}`],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = ${value},\n`]));
  return `@misc{${id},\n${fields.join('')}}\n`;
}

/** Works as RIS (Research Information Systems, 2011), which EndNote, Mendeley and others read. */
export function toRis(works: readonly CitedWork[]): string {
  return works.map(risEntry).join('\r\n');
}

function risEntry(work: CitedWork): string {
  const [year, month, day] = work.issued?.['date-parts'][0] ?? [];
  const padded = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', work.id],
    ...work.author.map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    ]),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['PB', work.publisher],
    ['PY', year?.toString()],
    ['DA', year === undefined ? undefined : [year, ...padded, ''].join('/')],
    ['ET', work.version],
    ['LA', work.language],
    ['UR', work.URL],
    ['N1', work.note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`])).join('');
}

/** The files an article’s citation comes in, by the ending of their names. */
export const citationFiles = {
  bib: { format: 'BibTeX', serialise: toBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { format: 'RIS', serialise: toRis, type: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { format: 'CSL-JSON', serialise: toCslJson, type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFile = keyof typeof citationFiles;
