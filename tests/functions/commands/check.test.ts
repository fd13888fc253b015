import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const command = resolve(import.meta.dirname, '../../../src/commands/check.mjs');

test.each([
  [
    ['lint'],
    'There is no check “lint”; these are: scripts, components, types, rooms, unused, styles, format. Links to other sites: --links.',
  ],
  [['--links', 'types'], '--links is a check of its own: write npm run check -- --links alone.'],
])('%s are refused in one sentence, before anything is done', (words, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });
  expect(stderr).toBe(`${sentence}\n`);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
