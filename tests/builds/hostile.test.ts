import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFaults } from './hostile-browser.ts';
import { fileFaults } from './hostile-files.ts';
import { makeHostile } from './hostile-publication.ts';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();

beforeAll(() => {
  const count = makeHostile(copy);
  const { code, output } = copy.build();
  if (code !== 0) throw new Error(output);
  if (count < copy.published().length) throw new Error('Too few texts were put in to be on every page.');
});
afterAll(() => copy.remove());

const dist = join(copy.folder, 'dist');

test('whatever texts say, every file is valid, and nothing in it runs', async () => {
  const faults = await Promise.all(
    copy
      .published()
      .map(async (file) =>
        (await fileFaults(file, readFileSync(join(dist, file)))).map((fault) => `${file}: ${fault}`),
      ),
  );
  expect(faults.flat()).toEqual([]);
});

test('whatever texts say, no rule of HTML is broken, and the policy lists all that a page has', () => {
  expect(copy.checkPublication('policy', 'html')).toEqual([]);
});

test('without its policy a page runs no text, asks nobody for anything, copies words alone and fits a narrow window', async () => {
  expect(await browserFaults(dist)).toEqual([]);
});

test.each([
  ['a.html', '<!doctype html><p onclick="hostile=1">x</p>'],
  ['a.html', '<!doctype html><script>hostile=1</script>'],
  ['a.html', '<!doctype html><a href="java\tscript:hostile=1">x</a>'],
  ['a.html', '<!doctype html><script type="application/json">{"a":"</b>"}</script>'],
  ['a.html', '<!doctype html><img src="https://hostile.example/x.png" alt="x">'],
  ['a.html', 'x\u0007'],
  ['a.md', 'a <img src=x onerror=hostile=1>'],
  ['a.xml', '<a>&b;</a>'],
  ['a.xml', '<a xmlns="http://www.w3.org/1999/xhtml"><script>hostile=1</script></a>'],
  ['a.xml', '<a xmlns:content="x"><content:encoded>&lt;b onclick="x"&gt;</content:encoded></a>'],
  ['a.json', '{"items":[{"content_html":"<script>hostile=1</script>"}]}'],
  ['a.csv', 'a,b\r\n"=1",c\r\n'],
  ['a.bib', '@webpage{a, title = {b}\n@webpage{c}'],
  ['a.ris', 'TY  - ELEC\r\nER  - \r\nER  - \r\n'],
  ['_headers', '/hostile/'],
])('a fault in %s would be found: %s', async (path, text) => {
  expect(await fileFaults(path, Buffer.from(text))).not.toEqual([]);
});
