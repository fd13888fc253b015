// @ts-check
// Programs that a machine has, and how it gets them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How package managers install packages. The first that the machine has is asked. */
const managers = [
  { name: 'apt-get', prepare: ['update', '-q'], install: ['install', '-y', '-q', '--no-install-recommends'] },
  { name: 'dnf', install: ['install', '-y'] },
  { name: 'apk', install: ['add'] },
  { name: 'pacman', install: ['-Sy', '--noconfirm'] },
  { name: 'zypper', install: ['--non-interactive', 'install'] },
];

/**
 * Where programs of some names would lie on the path.
 * @param {string[]} names
 */
export function placesOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a program is there and starts: some only say how the browser can be installed, some lack a library.
 * @param {string} path
 * @param {string} flag with which it says its version and does no more
 */
export function starts(path, flag = '--version') {
  if (!existsSync(path)) return false;
  // On Windows it would open a window.
  return process.platform === 'win32' || spawnSync(path, [flag], { timeout: 30_000 }).status === 0;
}

/**
 * As root, has the system’s package manager install packages, after saying so; else does nothing. Whether they are there
 * then is for the caller to see.
 * @param {string[]} packages each asked for by itself: a system may lack one
 */
export function installPackages(packages) {
  if (process.getuid?.() !== 0) return;
  const manager = managers.find(({ name }) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  if (!manager) return;
  console.log(`As root, installing the system’s ${packages.join(', ')} with ${manager.name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = packages.map((name) => [...manager.install, name]);
  for (const step of manager.prepare ? [manager.prepare, ...steps] : steps)
    spawnSync(manager.name, step, { stdio: 'ignore', timeout: 300_000, env });
}
