// @ts-check
// Browsers beside Chromium that the site is tried in: Firefox, and two that show text only.
import { join } from 'node:path';
import { SetUpError } from './set-up.mjs';
import { installPackages, placesOnPath, starts } from './system-programs.mjs';

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

/** The browsers that show text only. */
export const textBrowsers = /** @type {const} */ (['lynx', 'w3m']);

/**
 * Path of Firefox: the one that `FIREFOX_PATH` names, else the system’s.
 * @returns {string | undefined}
 */
export function findFirefox() {
  if (process.env['FIREFOX_PATH']) return process.env['FIREFOX_PATH'];
  return [...placesOnPath(['firefox', 'firefox-esr']), ...(places[process.platform] ?? [])].find((path) =>
    starts(path),
  );
}

/** What is not there of Firefox and the text browsers. @returns {string[]} */
function missing() {
  // Both know it with one sign, w3m only so.
  const texts = textBrowsers.filter((name) => !placesOnPath([name]).some((path) => starts(path, '-version')));
  return findFirefox() ? texts : ['firefox', ...texts];
}

/**
 * Sees to it that Firefox, lynx and w3m are there. Nothing outside of the project changes, except as root, where packages
 * are installed after that was said.
 * @throws {SetUpError} with one sentence that says what to install
 */
export function ensureOtherBrowsers() {
  const wanted = missing();
  // Debian’s package of Firefox has a name of its own.
  if (wanted.length > 0)
    installPackages(wanted.flatMap((name) => (name === 'firefox' ? ['firefox-esr', name] : [name])));
  const left = missing();
  if (left.length > 0)
    throw new SetUpError(
      `The tests in other browsers need ${left.join(', ')}: install what is missing, or name Firefox with FIREFOX_PATH=….`,
    );
}
