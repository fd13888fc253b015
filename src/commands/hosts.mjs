// @ts-check
// Servers that the site is tried behind.
import { SetUpError } from './set-up.mjs';
import { installPackages, placesOnPath, starts } from './system-programs.mjs';

/** How each says its version and does no more. */
const servers = { nginx: '-v', caddy: 'version' };

/** Which of them are not there. @returns {string[]} */
const missing = () =>
  Object.entries(servers)
    .filter(([name, flag]) => !placesOnPath([name]).some((path) => starts(path, flag)))
    .map(([name]) => name);

/**
 * Sees to it that nginx and Caddy are there. Nothing outside of the project changes, except as root, where packages are
 * installed after that was said.
 * @throws {SetUpError} with one sentence that says what to install
 */
export function ensureHosts() {
  const wanted = missing();
  if (wanted.length > 0) installPackages(wanted);
  const left = missing();
  if (left.length > 0)
    throw new SetUpError(`The tests behind servers need ${left.join(' and ')}: install what is missing.`);
}
