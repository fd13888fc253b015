import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy, type CommandResult } from './project-copy.ts';

const copy = new ProjectCopy();
const address = { SITE: 'https://example.org/under/a/path/' };
const written = readdirSync(join(copy.folder, 'content/articles'));
// One without pictures, whose folder would have to be renamed as well.
const [article = ''] = written.filter((name) => name.endsWith('.mdx') && !written.includes(name.replace('.mdx', '')));
const page = `articles/${article.replace('.mdx', '')}/index.html`;

/** Every file of a folder with what is in it. */
function filesIn(folder: string): Map<string, string> {
  const path = join(copy.folder, folder);
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((file) => [file.slice(path.length), readFileSync(file, 'latin1')]),
  );
}

/** @throws Error with what the build printed when it failed */
function expectBuilt({ code, output }: CommandResult): void {
  if (code !== 0) throw new Error(output);
}

/** Words that stand in the name and the text of a draft, and in the names of its picture alone. */
const draft = 'in-a-drawer';

beforeAll(async () => {
  copy.write(
    `content/articles/${draft}.md`,
    `---\ntitle: Kept ${draft}\ndescription: What is kept ${draft} is not published, and nor is the picture that lies beside it.\npublished: 2026-06-01\ntopics: [telling-the-hour]\ndraft: true\n---\n\nIt lies ${draft}. ![A drawer](./${draft}/${draft}.png)\n`,
  );
  // A picture of its own: of two with the same bytes one is published.
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } }).png();
  copy.write(`content/articles/${draft}/${draft}.png`, await picture.toBuffer());
  expectBuilt(copy.build(address));
});
afterAll(() => copy.remove());

test('a host gets the same bytes, in the folder that it names, and leaves no other behind', () => {
  const before = filesIn('dist');
  expectBuilt(copy.buildAsHost(['--outDir', 'public_html'], address));
  const [ours, theirs] = [before, filesIn('public_html')];
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  expect([...theirs].filter(([file, text]) => ours.get(file) !== text).map(([file]) => file)).toEqual([]);
  expect(filesIn('dist')).toEqual(before);
  expect(readdirSync(join(copy.folder, '.cache')).filter((name) => /^(next|previous)-/.test(name))).toEqual([]);
});

test('a build of what has not changed makes nothing, and says so; what is missing from what was published is made again', () => {
  const before = filesIn('dist');
  const again = copy.build(address);
  expectBuilt(again);
  expect(again.output).toMatch(/^Nothing has changed since dist\/ was built\.$/m);
  expect(filesIn('dist')).toEqual(before);
  rmSync(join(copy.folder, 'dist/rss.xml'));
  const mended = copy.build(address);
  expectBuilt(mended);
  expect(mended.output).toMatch(/^Built the site into dist\/\.$/m);
  expect(filesIn('dist')).toEqual(before);
  expect(copy.build({ ...address, SITE: 'https://example.org/' }).output).toMatch(/^Built the site/m);
  expectBuilt(copy.build(address));
});

test('a draft and its picture are in no file that is published', () => {
  const files = filesIn('dist');
  expect([...files].filter(([file, text]) => `${file}${text}`.includes(draft)).map(([file]) => file)).toEqual([]);
  const pictures = [...files].filter(([, text]) => text.slice(0, 200).includes('IHDR\0\0\0\x28\0\0\0\x1e'));
  expect(pictures.map(([file]) => file)).toEqual([]);
});

test('no file that is published names a folder of the machine', () => {
  const folders = [copy.folder, resolve(import.meta.dirname, '../..'), homedir(), 'file:///'].filter(
    (each) => each !== '/',
  );
  const faults = [...filesIn('dist')].flatMap(([file, text]) =>
    folders.filter((folder) => text.includes(folder)).map((folder) => `${file} names ${folder}`),
  );
  expect(faults).toEqual([]);
});

test('files with other ends of lines, and with the mark of an encoding before them, make the same site', () => {
  const before = filesIn('dist');
  const texts = [...filesIn('content')].filter(([file]) => /\.(mdx?|yaml)$/.test(file));
  for (const [file, text] of texts)
    copy.write(`content${file}`, Buffer.from(`\u00ef\u00bb\u00bf${text.replaceAll('\n', '\r\n')}`, 'latin1'));
  expectBuilt(copy.build(address));
  const after = filesIn('dist');
  for (const [file, text] of texts) copy.write(`content${file}`, Buffer.from(text, 'latin1'));
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)).toEqual([]);
});

test('an article whose file got another name stands at the new address, and no longer at the old', () => {
  const articles = join(copy.folder, 'content/articles');
  renameSync(join(articles, article), join(articles, `new-${article}`));
  expectBuilt(copy.buildAsHost([], address));
  expect(copy.published()).toContain(page.replace('articles/', 'articles/new-'));
  expect(copy.published()).not.toContain(page);
  renameSync(join(articles, `new-${article}`), join(articles, article));
});

test('a build that fails at a host says what is wrong without a stack, leaves what was published, and says so last', () => {
  const before = filesIn('dist');
  copy.write(`content/articles/${article}`, '---\ntitle: Not enough\n---\n');
  const { code, output } = copy.buildAsHost([], address);
  expect(code).toBe(1);
  expect(output.split('\n').filter((line) => /^\s+at |Stack trace|node_modules/.test(line))).toEqual([]);
  expect(output.trimEnd().split('\n').at(-1)).toBe(
    'The site was not built. What was published before is still in dist/.',
  );
  expect(filesIn('dist')).toEqual(before);
  expect(readdirSync(join(copy.folder, '.cache')).filter((name) => /^(next|previous)-/.test(name))).toEqual([]);
});

test('a folder with something else in it is refused, and keeps it', () => {
  const { code, output } = copy.build({ ...address, OUT_DIR: 'content' });
  expect(code).toBe(1);
  expect(output).toContain('what is there is no site, and would be lost.');
  expect(output.trimEnd().split('\n').at(-1)).toBe('The site was not built.');
  expect(readdirSync(join(copy.folder, 'content/articles'))).toContain(article);
});
