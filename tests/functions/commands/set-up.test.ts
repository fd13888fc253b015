import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPlace, isWhole } from '../../../src/commands/set-up.mjs';

test.each([
  ['pnpm/10.4.1 npm/? node/v22.13.0 linux x64', 'build', 'pnpm'],
  ['yarn/1.22.22 npm/? node/v22.13.0 linux x64', 'test', 'yarn'],
  ['bun/1.2.2 npm/? node/v22.13.0 linux x64', 'preview', 'bun'],
])('who runs it by %s is told to use npm', (agent, event, program) => {
  expect(() => checkPlace(agent, event)).toThrow(
    `This project is run by npm, not by ${program}: write npm run ${event}.`,
  );
});

test.each(['npm/11.6.0 node/v26.10.0 linux x64 workspaces/false', undefined, ''])('by %s all is well', (agent) => {
  expect(() => checkPlace(agent, 'build', '/srv/project')).not.toThrow();
});

test.each(['/srv/a#b', '/srv/what?', '/srv/*', '/srv/100%'])('in the folder %s nothing is begun', (folder) => {
  expect(() => checkPlace('npm/11.6.0', 'build', folder)).toThrow(/^The project lies in .*: call it something else\.$/);
});

test('an install that was ended, or of which a package was deleted, is not whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(isWhole(folder)).toBe(false);
  const packages = ['node_modules/astro', 'node_modules/astro/node_modules/vite'];
  for (const path of packages) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
  }
  // npm writes it last.
  expect(isWhole(folder)).toBe(false);
  const lock = join(folder, 'node_modules/.package-lock.json');
  writeFileSync(lock, JSON.stringify({ packages: Object.fromEntries(packages.map((path) => [path, {}])) }));
  expect(isWhole(folder)).toBe(true);
  rmSync(join(folder, packages[1] ?? ''), { recursive: true });
  expect(isWhole(folder)).toBe(false);
  writeFileSync(lock, '{"packages":');
  expect(isWhole(folder)).toBe(false);
});
