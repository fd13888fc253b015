import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differing, ProjectCopy } from './project-copy.ts';
import { meeting } from './troubled.ts';

const copy = new ProjectCopy('plain');
afterAll(() => copy.remove());

/** Two descriptions of the publication, which stand on every page: a build makes the site of one of the site of the other. */
const versions = [
  'Notes from a roof with three hives on it, and of a spring of frost.',
  'Notes from a roof with three hives on it, and of a summer of rain.',
];
const sites: Map<string, string>[] = [];

function describeAs(version: number): void {
  copy.write(
    'content/publication.yaml',
    copy.read('content/publication.yaml').replace(/^description: .*$/m, `description: ${versions[version]}`),
  );
}

function build(...words: string[]): Map<string, string> {
  const { code, output } = copy.run('src/commands/build.mjs', words);
  if (code !== 0) throw new Error(output);
  return copy.site();
}

beforeAll(() => {
  copy.write(
    'content/pages/search.mdx',
    '---\ntitle: Search\ndescription: Look for a word in the notes of this roof, in what they say of bees and of bread.\npublished: 2026-05-05\n---\n\n<Search />\n',
  );
  for (const version of [1, 0]) {
    describeAs(version);
    sites[version] = build('--fresh');
  }
});

/** When a build is ended: before the change to a file that fits, and as many others that fit before. */
const moments: readonly (readonly [before: string, after: number])[] = [
  // Before anything is read, and while the content is.
  ['^writeFile \\.cache/building', 0],
  ['^writeFile .*data-store\\.json\\.tmp', 0],
  ['^rename .*data-store', 0],
  ['^mkdir \\.cache/next-', 0],
  ['^copyFile .*OFL', 0],
  // While the program is put together that makes the pages.
  ['^writeFile \\.cache/next-.*\\.mjs', 0],
  ['^writeFile \\.cache/next-.*\\.mjs', 5],
  ['^rename .*\\.css ', 0],
  // While share images are drawn.
  ['^writeFile \\.cache/share-images', 0],
  ['^writeFile \\.cache/share-images', 1],
  ['^writeFile \\.cache/share-images', 3],
  ['^writeFile \\.cache/share-images', 6],
  ['^writeFile \\.cache/next-.*/share/.*\\.png', 0],
  // While pages, feeds and files are made and kept.
  ['^writeFile \\.cache/outlines', 0],
  ['^writeFile \\.cache/made', 0],
  ['^writeFile \\.cache/made', 9],
  ['^writeFile \\.cache/next-.*/404\\.html', 0],
  ['^writeFile \\.cache/next-.*/index\\.html', 4],
  ['^writeFile \\.cache/next-.*/atom\\.xml', 0],
  ['^writeFile \\.cache/next-.*/articles/.*\\.md', 0],
  ['^unlink \\.cache/next-', 0],
  // While scripts are finished, and words looked for.
  ['^writeFile \\.cache/next-.*/_astro/[^/]*\\.js', 0],
  ['^writeFile \\.cache/search', 0],
  ['^writeFile \\.cache/next-.*/pagefind/', 0],
  ['^writeFile \\.cache/next-.*/_headers', 0],
  // While one site takes the place of the other.
  ['^chmod ', 30],
  ['^rename dist ', 0],
  ['^rename .* dist$', 0],
  ['^rm \\.cache/previous-', 0],
  // When it is there.
  ['^writeFile \\.cache/built', 0],
];

/** All take as long as thirty builds: EVERY_MOMENT=1 tries them, else every sixth is tried, and all of the swap. */
const tried = moments.filter(
  ([before], at) => process.env.EVERY_MOMENT || at % 6 === 0 || /dist|previous/.test(before),
);

test.each(tried)('a build that is ended at %s after %s others leaves a whole site', async (before, after) => {
  const old = copy.site();
  const version = differing(old, sites[0]).length === 0 ? 1 : 0;
  describeAs(version);
  // What builds keep is made again where the end is to come while it is made.
  const kept = /\.cache\/(made|outlines|search|share-images)/.exec(before.replaceAll('\\', ''))?.[0];
  if (kept !== undefined) rmSync(join(copy.folder, kept), { recursive: true, force: true });
  const child = copy.start('src/commands/build.mjs', meeting({ kill: { before, after } }), true);
  const end = await new Promise((ended) => child.once('exit', (code, signal) => ended(signal ?? code)));
  expect(end).toBe('SIGKILL');
  // The command that needs a site soonest, and builds none.
  const { code, output } = copy.run('src/commands/hosting.mjs', ['nginx', '--root', '/srv/www']);
  expect(code, output).toBe(0);
  const now = copy.site();
  expect([differing(now, old), differing(now, sites[version])]).toContainEqual([]);
});

test('after all of them a build is the one from nothing, byte for byte, and nothing of the others is left', () => {
  describeAs(0);
  expect(differing(build(), sites[0])).toEqual([]);
  describeAs(1);
  expect(differing(build(), sites[1])).toEqual([]);
  const left = copy.run('-e', ["console.log(require('fs').readdirSync('.cache').join('\\n'))"]).output.split('\n');
  expect(left.filter((name) => /^(?:next|previous)-|^building$/.test(name))).toEqual([]);
});
