import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { root, SetUpError } from './set-up.mjs';

/** Names that Chromium and Chrome go by on a path, and where they lie on systems that have none. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
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
  { name: 'brew', steps: [['install', '--cask', 'chromium']] },
];

/**
 * Path of a browser for the tests: Playwright’s own, else the system’s.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path));
}

/**
 * Path of a browser for the tests, installed if there is none.
 * @param {string} runtime the Node to run Playwright’s installer on
 * @throws SetUpError with one sentence that says what to install
 */
export function ensureBrowser(runtime) {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome on this machine: installing one …');
  const installer = join(root, 'node_modules/playwright/cli.js');
  const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 };
  spawnSync(runtime, [installer, 'install', '--with-deps', 'chromium'], quiet);
  if (findBrowser()) return findBrowser();
  const manager = managers.find(({ name }) => spawnSync(name, ['--version'], quiet).status === 0);
  if (manager) {
    const asRoot = process.getuid?.() === 0 || manager.name === 'brew' ? [] : ['sudo', '-n'];
    for (const step of manager.steps) {
      const [program = '', ...words] = [...asRoot, manager.name, ...step];
      spawnSync(program, words, { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new SetUpError(
    'The browser tests need Chromium or Chrome: install one, or run npx playwright install --with-deps chromium.',
  );
}
