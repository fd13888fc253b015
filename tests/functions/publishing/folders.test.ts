import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderName, folderToBuildIn, publishFolder, refuseOthers } from '../../../src/publishing/folders.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
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
