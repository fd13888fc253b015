import { expect, test } from 'vitest';
import { byFile, ContentError, withLines } from '../../src/problems.ts';

test('what is wrong is told once, file by file, in the order of lines and columns', () => {
  const said = byFile(['b.md: x', 'a.md:10:2: y', 'a.md:9: z', 'a.md:10:1: w', 'a.md: v', 'b.md: x']);
  expect(said).toBe('a.md: v\na.md:9: z\na.md:10:1: w\na.md:10:2: y\n\nb.md: x');
});

test('a sentence without a file is told as well', () =>
  expect(byFile(['Nothing is there.'])).toBe('Nothing is there.'));

test('an error of content names no place in the program', () => {
  expect(new ContentError(['b.md: x', 'a.md: y'])).toMatchObject({ message: 'a.md: y\n\nb.md: x', stack: '' });
});

test('what a sentence puts in quotes is looked up in its file', () => {
  const texts: Record<string, string> = { 'content/a.md': '---\ntopics: [sailing-far, sail]\n---\nsail\n' };
  const placed = (problem: string) => withLines([problem], (file) => texts[file])[0];
  expect(placed('content/a.md: topics names "sail", which is none.')).toBe(
    'content/a.md:2:23: topics names "sail", which is none.',
  );
  for (const same of [
    'content/a.md: topics names "oar", which is none.',
    'content/b.md: topics names "sail", which is none.',
    'content/a.md:7: topics names "sail", which is none.',
    'Nothing is there.',
  ])
    expect(placed(same)).toBe(same);
});
