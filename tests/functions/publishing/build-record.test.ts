import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { digestOfFolder } from '../../../src/digests.ts';
import type { BuildReport } from '../../../src/publishing/build-report.ts';
import { digestOfSources, reportOfSame, writeRecord } from '../../../src/publishing/build-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
const root = join(folder, 'project');
const content = join(root, 'content');
const published = join(root, 'dist');

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeAll(() => {
  write('src/pages/index.astro', '<p>');
  write('public/robots.txt', 'all');
  write('astro.config.mjs', 'export default {}');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{"packages":{}}');
  write('content/publication.yaml', 'timeZone: Europe/Berlin');
  write('content/articles/a-piece.mdx', 'Text');
  write('content/articles/another.mdx', 'More');
  write('dist/index.html', '<p>');
  write('dist/feed.xml', '<feed/>');
  cpSync(root, join(folder, 'kept'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(root, { recursive: true });
  cpSync(join(folder, 'kept'), root, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

vi.mock('../../../src/catalog/schemas/read-publication.ts', () => ({
  readPublication: (text: string) => ({ timeZone: text.replace('timeZone: ', '').trim() }),
}));

/** What a build said of itself that kept two pages and made three. */
const report: BuildReport = {
  ...{ ok: true, address: 'https://example.org/', base: '/', folder: 'dist/', unchanged: false },
  ...{ pages: 1, articles: 2, files: 2, bytes: 10, kept: 2, made: 3, changed: ['index.html'], gone: [] },
  ...{ milliseconds: { rendering: 10 }, notes: [] },
};

test.each<[string, () => void]>([
  ['an article', () => write('content/articles/a-piece.mdx', 'Text.')],
  ['the name of an article', () => renameSync(join(content, 'articles/a-piece.mdx'), join(content, 'articles/a.mdx'))],
  ['an article that is gone', () => rmSync(join(content, 'articles/a-piece.mdx'))],
  ['an article that is new', () => write('content/articles/third.mdx', '')],
  [
    'a part of one article that is now in the next',
    () => {
      write('content/articles/a-piece.mdx', 'TextMo');
      write('content/articles/another.mdx', 're');
    },
  ],
  ['a component', () => write('src/pages/index.astro', '<p></p>')],
  ['a file that is published as it is', () => write('public/robots.txt', 'none')],
  ['the configuration', () => write('astro.config.mjs', 'export default { base: 1 }')],
  ['the version of a package', () => write('package-lock.json', '{"a":1}')],
  ['what is installed', () => write('node_modules/.package-lock.json', '{}')],
  ['the address', () => vi.stubEnv('SITE', 'https://example.com/')],
  ['the day', () => vi.useFakeTimers({ now: new Date('2031-01-01') })],
  ['a page that was published', () => write('dist/index.html', '<p></p>')],
  ['a published file that is gone', () => rmSync(join(published, 'feed.xml'))],
])('a build is not the same after a change of %s', (_, change) => {
  const record = { sources: digestOfSources(root, content), published: digestOfFolder(published), report };
  writeRecord(root, published, record);
  expect(reportOfSame(root, published, content)).toEqual({
    ...report,
    ...{ unchanged: true, kept: 5, made: 0, changed: [], milliseconds: {} },
  });
  change();
  expect(reportOfSame(root, published, content)).toBeUndefined();
});

test('a build into another folder is another one, and so is a record that cannot be read', () => {
  const record = { sources: digestOfSources(root, content), published: digestOfFolder(published), report };
  cpSync(published, join(root, 'other'), { recursive: true });
  writeRecord(root, published, record);
  expect(reportOfSame(root, join(root, 'other'), content)).toBeUndefined();
  write('.cache/built/none.json', '{');
  rmSync(join(root, '.cache'), { recursive: true });
  expect(reportOfSame(root, published, content)).toBeUndefined();
});
