import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addSearchIndex, filesOfIndex } from '../../../src/publishing/site-search.ts';
import { listRecords } from '../../../src/search/records.ts';
import { catalogFrom } from '../read-content.ts';

const records = listRecords(catalogFrom(), () => []);
const folder = mkdtempSync(join(tmpdir(), 'index-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file with its bytes. */
const bytesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, content]) => `${path} ${Buffer.from(content).toString('base64')}`).sort();

test('the same records make the same files, byte for byte', async () => {
  const once = bytesOf(await filesOfIndex(records, 'en'));
  expect(bytesOf(await filesOfIndex(records, 'en'))).toEqual(once);
  expect(once.length).toBeGreaterThan(5);
});

test('a text in another language is in the same index, and one program reads it', async () => {
  const files = [...(await filesOfIndex(records, 'en')).keys()];
  expect(files.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(1);
  expect(files.filter((path) => path.startsWith('wasm.'))).toEqual(['wasm.en.pagefind']);
  expect(records.some(({ language }) => language === 'ar')).toBe(true);
});

test('a language whose endings nobody has told it is searched by whole words', async () =>
  expect([...(await filesOfIndex(records, 'ja')).keys()]).toContain('wasm.unknown.pagefind'));

test('an index comes with its licence, and what it was made from is not published', async () => {
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/records.json'), JSON.stringify(records));
  await addSearchIndex(folder, 'en-GB', join(folder, 'cache'));
  expect(readdirSync(join(folder, 'search'))).toEqual([]);
  expect(readdirSync(join(folder, 'pagefind'))).toEqual(expect.arrayContaining(['LICENSE.txt', 'pagefind.js']));
});

test('a site without a page that searches gets no index', async () => {
  mkdirSync(folder, { recursive: true });
  await addSearchIndex(folder, 'en', join(folder, 'cache'));
  expect(readdirSync(folder)).toEqual([]);
});
