import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a part of the tests that is none is refused in one sentence that lists them, before anything is done', () => {
  const command = resolve(import.meta.dirname, '../../../src/commands/test.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'functions', 'units'], { encoding: 'utf8' });
  expect(stderr).toBe(
    'No part of the tests is called “units”: they are functions, publication, content, builds, browser, other-browsers, hosts.\n',
  );
  expect(stdout).toBe('\n0 passed, 1 failed\n');
  expect(status).toBe(1);
});
