import { defineConfig } from 'playwright/test';
import { findBrowser } from '../src/commands/browser.mjs';
import { built, running } from './browser/built.ts';
import { kinds } from './browser/pages.ts';
import type { Site } from './browser/test.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium or Chrome on this machine: npm test installs one.');

export default defineConfig<object, Site>({
  ...running,
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
