import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/commands/browser.mjs';
import { starts } from '../../../src/commands/system-programs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test('the browser that a person names is taken', () => {
  vi.stubEnv('CHROME_PATH', '/opt/my-own/chrome');
  expect(findBrowser()).toBe('/opt/my-own/chrome');
});

test('a program counts as a browser when it is there and starts', () => {
  expect(starts(process.execPath)).toBe(true);
  expect(starts(join(folder, 'chromium'))).toBe(false);
});

test('a program that only says how to install a browser does not count', () => {
  const stub = join(folder, 'chromium-browser');
  writeFileSync(stub, '#!/bin/sh\necho "Install the package chromium." >&2\nexit 1\n', { mode: 0o755 });
  expect(starts(stub)).toBe(false);
});
