import { expect, test as base } from 'playwright/test';
import { letFirefoxRun } from './firefox.ts';
import { findPage, readPages, type Kind } from './pages.ts';
import { serve } from './serving.ts';
import { listen } from './silence.ts';

/** What a project says of the site it drives. */
export interface Site {
  /** That the site was built into. */
  folder: string;
  /** The kinds of page that are looked at. */
  kinds: readonly Kind[];
}

interface Driving {
  /** Where the site is served, without a slash at the end. */
  address: string;
  /** The path of the page of a kind that has the most on it, or the most of those that have a mark in their HTML. */
  pathOf: (kind: Kind, mark?: string | RegExp) => string;
}

interface Hearing {
  /** One path of each kind that is looked at. */
  paths: readonly string[];
  /** Whether a page that says something in the console, or asks another host, fails the test. */
  silent: boolean;
  noise: string[];
}

/** The test of Playwright on a site that is served for it, and on which every page has to be silent. */
export const test = base.extend<Hearing, Site & Driving>({
  browser: [
    async ({ browser }, use) => {
      letFirefoxRun(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],
  folder: ['dist', { option: true, scope: 'worker' }],
  kinds: [[], { option: true, scope: 'worker' }],
  address: [
    async ({ folder }, use) => {
      const served = await serve(folder);
      await use(served.address);
      await served.stop();
    },
    { scope: 'worker' },
  ],
  pathOf: [
    async ({ folder }, use) => {
      const pages = readPages(folder);
      await use((kind, mark) => findPage(pages, kind, mark));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
  paths: ({ kinds, pathOf }, use) => {
    // A rule that looks at no page is broken by none.
    if (kinds.length === 0) throw new Error('The project names no kind of page to look at.');
    return use(kinds.map((kind) => pathOf(kind)));
  },
  silent: [true, { option: true }],
  noise: [
    async ({ context, address, silent }, use) => {
      const noise = listen(context, address);
      await use(noise);
      if (silent) expect(noise, 'what the pages said and asked for').toEqual([]);
    },
    { auto: true },
  ],
});
