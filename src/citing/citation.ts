import type { Article } from '../catalog/articles.ts';
import type { RetoldSource } from '../catalog/sources.ts';
import { formatDate, formatSourceDate, isoDate } from '../dates.ts';
import { joinNames } from '../lists.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, articlePath } from '../urls.ts';
import { quoted, words } from '../words.ts';

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

/** A person’s name in parts: small words before the last one belong to it (“van der Berg”). Several names, or one in two scripts, stay as they are. */
function nameOf(name: string): CitedName {
  if (/[,(]| and | & /.test(name)) return { literal: name };
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
  [author, quoted(title), publisher, formatSourceDate(dated), url].filter((part) => part !== undefined).join(', ');

/**
 * The works that a quotation from an article owes: the article, in the version of the day it last changed, and, where it
 * retells another work, that one, whose author the ideas are.
 */
export function citedWorks(article: Article): CitedWork[] {
  const { id, title, published, updated, retells, authors, language } = article;
  const version = words.citing.versionNote(isoDate(updated));
  return [
    {
      id,
      type: 'webpage',
      author: authors.length > 0 ? authors.map(({ name }) => nameOf(name)) : [{ literal: publication.name }],
      title,
      'container-title': publication.name,
      publisher: publication.publisher ?? publication.name,
      URL: absoluteUrl(articlePath(id)).href,
      issued: { 'date-parts': [isoDate(published).split('-').map(Number)] },
      version: isoDate(updated),
      language: language ?? publication.language,
      note: retells
        ? `${version} ${words.citing.retellsIdeasOf(originalLine(retells).replaceAll('\u00a0', ' '))}`
        : version,
    },
    ...(retells ? [originalOf(retells)] : []),
  ];
}

/** An article, and its original where it retells one, in one plain line. */
export function toPlainCitation(article: Article): string {
  const { id, title, updated, retells, authors } = article;
  const address = absoluteUrl(articlePath(id)).href;
  const by = authors.length > 0 ? `${joinNames(authors.map(({ name }) => name))}, ` : '';
  const original = retells ? ` ${words.citing.retells(originalLine(retells))}` : '';
  const version = words.citing.version(formatDate(updated));
  return `${by}${publication.name}, ${quoted(title)}, ${version}, ${address}${original}`;
}
