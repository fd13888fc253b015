import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/commands/browser.mjs';
import { kinds } from './browser/pages.ts';
import type { Site } from './browser/test.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium or Chrome on this machine: npm test installs one.');

/** A site that was built before. @throws Error when it was not */
function built(folder: string): string {
  const path = join(import.meta.dirname, '..', folder);
  if (!existsSync(join(path, 'index.html'))) throw new Error(`${folder}/ has no site: build it first.`);
  return path;
}

export default defineConfig<object, Site>({
  testDir: 'browser',
  outputDir: '../.cache/browser',
  forbidOnly: true,
  fullyParallel: true,
  // A slow machine is no fault of the site.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
  projects: [
    // The invented publication that has all that content can have: everything that a page does.
    { name: 'full', use: { folder: built('.cache/dist/full'), kinds } },
    // The real one: what holds for any page, where readers come in.
    {
      name: 'real',
      grep: /@anywhere/,
      use: { folder: built('dist'), kinds: ['home', 'article', 'comparison'] },
    },
  ],
  use: {
    // A window made anew for each test is half of the work. All that the site keeps in one, the theme, is cleared.
    reuseContext: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
