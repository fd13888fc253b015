import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ranges from '@fontsource/newsreader/unicode.json' with { type: 'json' };
import { parse } from 'yaml';
import { article } from '../catalog/schemas/article.ts';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { isExpired, isPublished, today } from '../days.ts';
import { frontMatterOf } from '../front-matter.ts';

/** As many files as a summary names of a kind. */
const most = 10;

/**
 * What a build has to say at its end: how much there is, and what of the content is not shown to readers, or no longer.
 * @param content path of the content folder, in which nothing is wrong
 * @param pages how many pages were built
 * @returns a line each
 */
export function summaryOf(content: string, pages: number): string[] {
  const { timeZone } = readPublication(readFileSync(join(content, 'publication.yaml'), 'utf8'));
  const day = today(timeZone);
  const files = readdirSync(join(content, 'articles'))
    .filter((name) => /^[^._].*\.mdx?$/.test(name))
    .toSorted()
    .map((name) => ({ name: basename(name), data: matterOf(join(content, 'articles', name)) }));
  const drafts = files.filter(({ data }) => data.draft);
  const later = files.filter(({ data }) => !data.draft && !isPublished(data, day));
  const out = files.filter(({ data }) => isPublished(data, day));
  const said = (date: Date): string => date.toISOString().slice(0, 10);
  return [
    `${counted(pages, 'page')}, ${counted(out.length, 'article')}.`,
    ...listed(
      'Drafts, not published',
      drafts.map(({ name }) => name),
    ),
    ...listed(
      'Not published yet',
      later.map(({ name, data }) => `${name} (${said(data.published)})`),
    ),
    ...listed(
      'Shared with the name of the publication, since the typeface of share images lacks letters of the title',
      out.filter(({ data }) => !isSettable(data.title)).map(({ name }) => name),
    ),
    ...listed(
      'Expired, kept at its address only',
      out.flatMap(({ name, data }) => (data.expires && isExpired(data, day) ? `${name} (${said(data.expires)})` : [])),
    ),
  ];
}

/** The letters that the typeface of share images has: see src/share-images. */
const settable = [ranges.latin, ranges['latin-ext']]
  .join(',')
  .split(',')
  .map((range) => range.replace('U+', '').split('-'))
  .map(([first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const);

/** Whether a share image can show a title. */
const isSettable = (title: string): boolean =>
  Array.from(title.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu)).every(([letter]) => {
    const point = letter.codePointAt(0) ?? 0;
    return settable.some(([first, last]) => point >= first && point <= last);
  });

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function listed(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > most ? `, and ${names.length - most} more` : '';
  return [`${what}: ${names.slice(0, most).join(', ')}${more}.`];
}

function matterOf(path: string) {
  return article.parse(parse(frontMatterOf(readFileSync(path, 'utf8')) ?? '', { customTags: ['timestamp'] }));
}
