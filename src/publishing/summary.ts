import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ranges from '@fontsource/newsreader/unicode.json' with { type: 'json' };
import { parse } from 'yaml';
import { article } from '../catalog/schemas/article.ts';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { isExpired, isPublished, today } from '../days.ts';
import { frontMatterOf } from '../front-matter.ts';
import type { BuildNote } from './build-report.ts';

/**
 * What a build has to say of the articles: how many there are, and which are not shown to readers, or no longer.
 * @param content path of the content folder, in which nothing is wrong
 */
export function summaryOf(content: string): { articles: number; notes: BuildNote[] } {
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
  const notes: BuildNote[] = [
    { about: 'drafts', says: 'Drafts, not published.', files: drafts.map(({ name }) => name) },
    {
      about: 'later',
      says: 'Not published yet.',
      files: later.map(({ name, data }) => `${name} (${said(data.published)})`),
    },
    {
      about: 'letters',
      says: 'Shared with the name of the publication, since the typeface of share images lacks letters of the title.',
      files: out.filter(({ data }) => !isSettable(data.title)).map(({ name }) => name),
    },
    {
      about: 'expired',
      says: 'Expired, kept at its address only.',
      files: out.flatMap(({ name, data }) =>
        data.expires && isExpired(data, day) ? `${name} (${said(data.expires)})` : [],
      ),
    },
  ];
  return { articles: out.length, notes: notes.filter((note) => note.files.length > 0) };
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

function matterOf(path: string) {
  return article.parse(parse(frontMatterOf(readFileSync(path, 'utf8')) ?? '', { customTags: ['timestamp'] }));
}
