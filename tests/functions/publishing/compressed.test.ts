import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packFiles } from '../../../src/publishing/compressed.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const unpackers = { br: brotliDecompressSync, gz: gunzipSync, zst: zstdDecompressSync };
const long = 'A bell that nobody rings tells nobody the hour. '.repeat(60);
const files: Record<string, string> = {
  'index.html': `<p>${long}`,
  'a/feed.xml': `<feed>${long}</feed>`,
  'a/text.md': long,
  'a/short.txt': 'Too short to gain by it.',
  'a/picture.png': long,
  'a/font.woff2': long,
};

const packAll = async () => {
  await packFiles(folder, Object.keys(files), join(folder, '.cache'));
};

test('beside every text lies the same packed in three ways, beside what is short or packed already nothing', async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await packAll();
  const unpacked = Object.entries(unpackers).flatMap(([ending, unpack]) =>
    ['index.html', 'a/feed.xml', 'a/text.md'].map(
      (file) => unpack(readFileSync(join(folder, `${file}.${ending}`))).toString() === files[file],
    ),
  );
  expect(unpacked).toEqual(Array(9).fill(true));
  expect(readdirSync(join(folder, 'a')).toSorted()).toEqual(
    ['feed.xml', 'text.md']
      .flatMap((file) => [file, ...['br', 'gz', 'zst'].map((ending) => `${file}.${ending}`)])
      .concat('font.woff2', 'picture.png', 'short.txt')
      .toSorted(),
  );
});

test('the same text is packed once, wherever it lies', async () => {
  const kept = () => readdirSync(join(folder, '.cache')).length;
  const before = kept();
  writeFileSync(join(folder, 'b.html'), files['index.html'] ?? '');
  await packFiles(folder, ['b.html'], join(folder, '.cache'));
  expect(kept()).toBe(before);
  expect(readFileSync(join(folder, 'b.html.br'))).toEqual(readFileSync(join(folder, 'index.html.br')));
});
