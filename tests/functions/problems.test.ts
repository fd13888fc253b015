import { expect, test } from 'vitest';
import { byFile } from '../../src/problems.ts';

test('what is wrong is told once, file by file, in the order of lines and columns', () => {
  const said = byFile(['b.md: x', 'a.md:10:2: y', 'a.md:9: z', 'a.md:10:1: w', 'a.md: v', 'b.md: x']);
  expect(said).toBe('a.md: v\na.md:9: z\na.md:10:1: w\na.md:10:2: y\n\nb.md: x');
});

test('a sentence without a file is told as well', () =>
  expect(byFile(['Nothing is there.'])).toBe('Nothing is there.'));
