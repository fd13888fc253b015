import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy('own');

afterAll(() => copy.remove());

/** The whole files that the guide for writers shows: code that has the name of a file as its title. */
function examples(): { file: string; text: string }[] {
  const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
  const code = guide.matchAll(/^(`{3,})\w+ title="(content\/[^"]+)"\n([\s\S]*?)^\1$/gm);
  return [...code].map(([, , file = '', text = '']) => ({ file, text }));
}

test('every example of the guide for writers builds, in this publication, and breaks no rule', () => {
  const files = examples();
  expect(files.length).toBeGreaterThan(0);
  for (const { file, text } of files) copy.write(file, text);
  const { code, output } = copy.build();
  expect(code, output).toBe(0);
  expect(copy.checkPublication()).toEqual([]);
});
