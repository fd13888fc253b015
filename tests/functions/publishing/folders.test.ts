import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderName, folderToBuildIn, mendPublished, publishFolder } from '../../../src/publishing/folders.ts';
import { refuseOthers } from '../../../src/publishing/refused-folders.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'folders-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file and the folders it stands in. @returns its folder */
function write(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return dirname(path);
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('a built site is published', () => {
  test('in the place of the one before, of which nothing stays', () => {
    const built = write('.cache/next-1/index.html', 'new');
    const published = write('dist/index.html', 'old');
    write('dist/old/index.html', 'old');
    publishFolder(built, published);
    expect(read('dist/index.html')).toBe('new');
    expect(readdirSync(published)).toEqual(['index.html']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('where there was none, in folders that are made', () => {
    publishFolder(write('.cache/next-1/index.html', 'new'), join(root, 'some/where/site'));
    expect(read('some/where/site/index.html')).toBe('new');
  });

  test('or the one before stays as it was', () => {
    const published = write('dist/index.html', 'old');
    expect(() => publishFolder(join(root, '.cache/never-built'), published)).toThrow(/ENOENT/);
    expect(read('dist/index.html')).toBe('old');
  });
});

describe('what is published', () => {
  test('lies in the folder behind a link, which stays one', () => {
    write('srv/www/index.html', 'old');
    symlinkSync(join(root, 'srv/www'), join(root, 'dist'));
    publishFolder(write('.cache/next-1/index.html', 'new'), join(root, 'dist'));
    expect(read('srv/www/index.html')).toBe('new');
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('keeps the date of each file that has the same bytes, and of no other', () => {
    const published = write('dist/index.html', 'page');
    for (const file of ['rss.xml', 'longer.xml', 'other.xml']) write(`dist/${file}`, 'feed');
    const then = new Date('2026-01-02T03:04:05Z');
    for (const file of readdirSync(published)) utimesSync(join(published, file), then, then);
    const built = write('.cache/next-1/index.html', 'page');
    for (const [file, text] of [
      ['rss.xml', 'feed'],
      ['longer.xml', 'feed and more'],
      ['other.xml', 'fead'],
      ['new.xml', 'feed'],
    ] as const)
      write(`.cache/next-1/${file}`, text);
    publishFolder(built, published);
    const kept = readdirSync(published).filter((file) => statSync(join(published, file)).mtimeMs === then.getTime());
    expect(kept.toSorted()).toEqual(['index.html', 'rss.xml']);
  });

  test('can be read by everybody, whatever the one who builds allows', () => {
    const built = write('.cache/next-1/some/page/index.html', 'page').replace(/\/some\/page$/, '');
    for (const path of ['', 'some', 'some/page', 'some/page/index.html']) chmodSync(join(built, path), 0o700);
    publishFolder(built, join(root, 'dist'));
    const modes = ['', 'some', 'some/page', 'some/page/index.html'].map(
      (path) => statSync(join(root, 'dist', path)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o755, 0o755, 0o644]);
  });
});

describe('what was ended in the middle of a swap', () => {
  /** What the folder is called in which the old site lies while the new one takes its place. */
  const previousName = (published: string): string =>
    `previous-site-${createHash('sha256').update(published).digest('hex').slice(0, 16)}`;

  test('is there again before the next command goes on', () => {
    const published = join(root, 'dist');
    const cache = join(root, '.cache');
    write(`.cache/${previousName(published)}/index.html`, 'old');
    mendPublished(published, cache);
    expect(read('dist/index.html')).toBe('old');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is deleted where the new one had taken its place', () => {
    const published = write('dist/index.html', 'new');
    const cache = join(root, '.cache');
    write(`.cache/${previousName(published)}/index.html`, 'old');
    mendPublished(published, cache);
    expect(read('dist/index.html')).toBe('new');
    expect(readdirSync(cache)).toEqual([]);
  });
});

test('what builds left behind that ended in the middle goes, what one builds at this moment stays', () => {
  const cache = join(root, '.cache');
  // No process has so high a number; the one that started this is running.
  const running = `next-${process.ppid}`;
  for (const name of ['next-99999999', 'previous-99999999', `next-${process.pid}`, running, 'astro', 'next-door'])
    write(`.cache/${name}/index.html`, 'x');
  expect(folderToBuildIn(cache)).toBe(join(cache, `next-${process.pid}`));
  expect(readdirSync(cache).toSorted()).toEqual(['astro', 'next-door', running].toSorted());
});

describe('a folder in which something would be lost is refused:', () => {
  test.each([
    ['the project itself', ''],
    ['what it lies in', '..'],
    ['one with other files', 'content'],
    ['the top of the disk', '/'],
  ])('%s', (_, name) => {
    write('content/articles/one.md', 'work');
    write('index.html', 'at the root of the project');
    expect(() => refuseOthers(resolve(root, name), root)).toThrow(
      /^The site cannot be published into .*: what is there is no site, and would be lost\. Name another folder, like --outDir dist\.$/,
    );
  });

  test('one with a site, an empty one and one that is not there are not', () => {
    write('dist/index.html', 'site');
    mkdirSync(join(root, 'empty'));
    for (const name of ['dist', 'empty', 'missing', '../elsewhere-in-no-project'])
      expect(() => refuseOthers(resolve(root, name), root)).not.toThrow();
  });
});

test('a folder is named from the project’s root where it lies in it', () => {
  expect(folderName(root, join(root, '.cache', 'dist'))).toBe('.cache/dist/');
  expect(folderName(join(root, 'project'), join(root, 'dist'))).toBe(`${join(root, 'dist')}/`);
});
