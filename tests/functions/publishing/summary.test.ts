import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf } from '../../../src/publishing/build-report.ts';
import { summaryOf } from '../../../src/publishing/summary.ts';

const folder = await mkdtemp(join(tmpdir(), 'summary-'));
afterAll(() => rm(folder, { recursive: true }));
await mkdir(join(folder, 'articles'));
const settings = resolve(import.meta.dirname, '../../fixtures/plain/content/publication.yaml');
await writeFile(join(folder, 'publication.yaml'), await readFile(settings));

const write = (name: string, published: string, more = '', title = 'A piece') =>
  writeFile(
    join(folder, 'articles', name),
    `---\ntitle: "${title}"\ndescription: A description that is long enough to say what the reader will learn.\npublished: ${published}\ntopics: [a]\n${more}---\n\nWords.\n`,
  );

/** What a build of so many pages says of them. */
const lines = (pages: number): string[] =>
  linesOf({
    ...{ ok: true, address: 'https://example.org/', base: '/', folder: 'dist/', unchanged: false, pages },
    ...{ files: 1, bytes: 1, kept: 0, made: 1, changed: [], gone: [], milliseconds: {}, ...summaryOf(folder) },
  }).slice(1);

test('at its end a build says how much there is, and what waits or has expired, by name', async () => {
  await write('out.md', '2026-01-01');
  expect(lines(1)).toEqual(['1 page, 1 article.']);
  await write('draft.mdx', '2999-01-01', 'draft: true\n');
  await write('later.md', '2999-01-02');
  await write('over.md', '2026-01-01', 'expires: 2026-01-02\n');
  await write('not-over.md', '2026-01-01', 'expires: 2999-01-02\n');
  await write('_example.md', '2026-01-01', 'draft: true\n');
  expect(lines(20)).toEqual([
    '20 pages, 3 articles.',
    'Drafts, not published: draft.mdx.',
    'Not published yet: later.md (2999-01-02).',
    'Expired, kept at its address only: over.md (2026-01-02).',
  ]);
});

test('a title that no share image can show is named, with what stands there instead', async () => {
  const titles = { 'arabic.md': 'الظل', 'mixed.md': 'Words: 钟', 'right.md': 'Łódź, “Ærø” & 2 🎉' };
  for (const [name, title] of Object.entries(titles)) await write(name, '2026-01-01', '', title);
  expect(lines(1).find((line) => line.startsWith('Shared'))).toBe(
    'Shared with the name of the publication, since the typeface of share images lacks letters of the title: arabic.md, mixed.md.',
  );
});

test('of many that wait ten are named', async () => {
  for (let at = 10; at < 30; at += 1) await write(`z-${at}.md`, '2026-01-01', 'draft: true\n');
  expect(lines(1).find((line) => line.startsWith('Drafts'))).toMatch(/z-18\.md, and 11 more\.$/);
});
