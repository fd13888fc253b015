import { expect, test } from 'vitest';
import type { ContentAtHand, FileAtHand } from '../../../src/authoring/content-at-hand.ts';
import { kindsOfFiles } from '../../../src/authoring/new-kinds.ts';
import { fileWithName, nameFrom } from '../../../src/authoring/new-name.ts';
import { publication } from '../../../src/publication.ts';

/** A publication with one file. */
const withFile = (folder: keyof ContentAtHand['files'], file: Partial<FileAtHand>): ContentAtHand => ({
  ...{ name: 'content', publication, today: new Date('2026-11-21') },
  files: { [folder]: [{ id: 'sand', ending: 'yaml', isWaiting: false, data: {}, ...file }] },
});

test.each([
  ['Who Decides?', 'who-decides'],
  ['Über Café-Uhren', 'uber-cafe-uhren'],
  ['Words: 钟, مِزْوَلة', 'words'],
  ['招聘', undefined],
  ['—', undefined],
])('%j is named %j', (title, name) => expect(nameFrom(title)).toBe(name));

test('a name is taken by what is read, what waits, and what shares its page', () => {
  expect(fileWithName('sand', ['articles'], withFile('articles', { ending: 'md' }))).toBe('content/articles/sand.md');
  expect(fileWithName('sand', ['topics'], withFile('topics', { isWaiting: true }))).toMatch(/topics\/_sand\.yaml$/);
  expect(fileWithName('sand', kindsOfFiles.criterion.namedIn, withFile('agreements', {}))).toMatch(/agreements\/sand/);
  expect(fileWithName('sand', ['topics'], withFile('people', {}))).toBeUndefined();
});
