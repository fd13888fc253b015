import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressBuiltFor } from '../../../src/hosting/hosted-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['<link rel="canonical" href="https://log.example/under/a/path/">', 'https://log.example/under/a/path/'],
  ['<link rel=canonical href=https://log.example/>', 'https://log.example/'],
])('%s says what address a site was built for', (link, address) => {
  writeFileSync(join(folder, 'index.html'), `<head>${link}</head>`);
  expect(addressBuiltFor(folder).href).toBe(address);
});

test('a home page that names none is told of in a sentence', () => {
  writeFileSync(join(folder, 'index.html'), '<head></head>');
  expect(() => addressBuiltFor(folder)).toThrow(/run npm run build again/);
});
