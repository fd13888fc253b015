import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';
import { meeting, type Trouble } from './troubled.ts';

const copy = new ProjectCopy('plain');
afterAll(() => copy.remove());

const site = (): string[] =>
  copy
    .published()
    .toSorted()
    .map((file) => `${file} ${readFileSync(join(copy.folder, 'dist', file), 'latin1')}`);

beforeAll(() => {
  const { code, output } = copy.build();
  if (code !== 0) throw new Error(output);
  copy.change(
    'content/publication.yaml',
    /^description: .*$/m,
    'description: Notes from a roof with three hives on it, changed for a disk that refuses.',
  );
});

/** What the system refuses, and the one sentence that is said of it. */
const refusals: readonly { refuse: Required<Trouble>['refuse']; sentence: string; isOurs: boolean }[] = [
  {
    refuse: { changes: '^writeFile .*/next-.*html', code: 'ENOSPC' },
    sentence: 'No room is left on the disk for what is built. Delete something from it, and run this again.',
    isOurs: false,
  },
  {
    refuse: { changes: String.raw`^writeFile \.cache/building`, code: 'EROFS' },
    sentence: 'The disk of what is built can only be read. Name a folder on another one, or copy the project there.',
    isOurs: true,
  },
  {
    refuse: { changes: '^(?:rename .* dist|rename dist|(?:cp|mkdir) .*dist)', code: 'EACCES' },
    sentence: 'You may not read or change what is built. Make it yours (chown), or name another folder.',
    isOurs: true,
  },
];

test.each(refusals)(
  'where the system refuses with $refuse.code, a build says one sentence and leaves what was published',
  ({ refuse, sentence, isOurs }) => {
    const before = site();
    // What Astro writes itself, it tells by itself where it is run by itself.
    const asHost = isOurs ? [copy.buildAsHost([], meeting({ refuse }))] : [];
    const results = [copy.build(meeting({ refuse })), ...asHost];
    for (const { code, output } of results) {
      expect(code).toBe(1);
      expect(output).toContain(sentence);
      expect(output).toContain('The site was not built. What was published before is still in dist/.');
      expect(output.replace(copy.folder, '')).not.toMatch(/\n\s+at |E[A-Z]{4,}:/);
      expect(site()).toEqual(before);
    }
    const left = [...readdirSync(join(copy.folder, '.cache')), ...readdirSync(join(copy.folder, 'dist'))];
    expect(left.filter((name) => /^(?:next|previous)-|^\.site-|^building$/.test(name))).toEqual([]);
  },
);
