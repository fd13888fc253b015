import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findFirefox } from '../src/commands/other-browsers.mjs';
import { built, running } from './browser/built.ts';
import { kinds } from './browser/pages.ts';
import type { Site } from './browser/test.ts';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox on this machine: npm test -- other-browsers says what to install.');

export default defineConfig<object, Site>({
  ...running,
  testMatch: 'every-browser.spec.ts',
  outputDir: join(import.meta.dirname, '../.cache/firefox'),
  projects: [
    { name: 'full in Firefox', use: { folder: built('.cache/dist/full'), kinds } },
    { name: 'real in Firefox', use: { folder: built('dist'), kinds } },
  ],
  use: {
    browserName: 'firefox',
    // Mozilla’s own Firefox, or a distribution’s, by WebDriver BiDi; Playwright’s is another program.
    channel: 'moz-firefox',
    launchOptions: { executablePath },
  },
});
