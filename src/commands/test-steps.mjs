// @ts-check
// The steps of npm test: each runs a program, shows what it printed when it has ended, and counts.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentFor, root, SetUpError } from './set-up.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const reports = join(root, '.cache/reports');
/** @type {Count} */
const count = { passed: 0, failed: 0 };
let interrupted = false;

/** Whether the person at the keyboard has had enough: no further step is begun. */
export const isInterrupted = () => interrupted;

/** Makes ready to count. */
export async function startTests() {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  // Ctrl-C reaches the programs too, as they share the terminal.
  process.on('SIGINT', () => {
    interrupted = true;
  });
}

/**
 * Counts something that went wrong outside of a step, and says it.
 * @param {unknown} error
 */
export function note(error) {
  console.error(error instanceof SetUpError ? error.message : error);
  count.failed += 1;
}

/** Prints the closing line and sets the exit code that goes with it. */
export function giveCount() {
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

export const step = {
  /**
   * Builds a site. @returns {Promise<boolean>} whether it was built
   * @param {string} runtime
   * @param {string} site
   * @param {Record<string, string>} environment
   */
  async build(runtime, site, environment) {
    // What a person set for another build is not what is tested.
    const set = { SITE: undefined, CONTENT: undefined, ...environment };
    return countStep(await perform(`build: ${site}`, runtime, 'src/commands/build.mjs', [], { set }));
  },

  /**
   * Types, rules and formatting of the code.
   * @param {string} runtime
   */
  async check(runtime) {
    countStep(await perform('check', runtime, 'src/commands/check.mjs', []));
  },

  /**
   * @param {string} runtime
   * @param {string} name
   * @param {string[]} projects
   */
  async vitest(runtime, name, ...projects) {
    const file = join(reports, `${name}.json`);
    const words = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((each) => ['--project', each])];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const code = await perform(name, runtime, 'node_modules/vitest/vitest.mjs', [...words, ...reporters]);
    await countReport(file, code, ({ numPassedTests, numTotalTests }) => ({
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests,
    }));
  },

  /**
   * @param {string} runtime
   * @param {string} name
   * @param {string} config what the configuration is called
   * @param {Record<string, string>} environment
   */
  async playwright(runtime, name, config, environment = {}) {
    const file = join(reports, `${name}.json`);
    const words = ['test', '--config', `tests/${config}.config.ts`, '--reporter=dot,json'];
    const set = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const code = await perform(name, runtime, 'node_modules/playwright/cli.js', words, { set, isAlone: true });
    await countReport(file, code, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }));
  },
};

/**
 * Counts a step that either works or does not as one test.
 * @param {number} code
 */
function countStep(code) {
  count[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/**
 * Counts a runner’s report; a runner that failed without naming a failed test counts as one.
 * @param {string} file
 * @param {number} code
 * @param {(report: any) => Count} read
 */
async function countReport(file, code, read) {
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  const { passed, failed } = report ? read(report) : { passed: 0, failed: 0 };
  count.passed += passed;
  count.failed += failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
}

/**
 * Runs a script on the runtime.
 * @param {string} name what it is called when it begins and ends
 * @param {string} runtime
 * @param {string} script
 * @param {string[]} words
 * @param {{ set?: Record<string, string | undefined>, isAlone?: boolean }} options environment variables; and whether
 *   nothing runs beside it, so that what it prints can be shown at once and not in one piece at its end
 * @returns {Promise<number>} the script’s exit code
 */
async function perform(name, runtime, script, words, { set = {}, isAlone = false } = {}) {
  if (interrupted) return 130;
  console.log(`${name} …`);
  const begun = performance.now();
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(runtime, [script, ...words], {
    cwd: root,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: { ...environmentFor(runtime), ...colours, ...set },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ piece) => said.push(piece));
  const end = () => child.kill('SIGTERM');
  process.once('SIGTERM', end);
  const code = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status ?? 1));
  });
  process.off('SIGTERM', end);
  console.log(`\n── ${name}: ${code === 0 ? 'done' : 'failed'} in ${Math.round((performance.now() - begun) / 1000)} s`);
  const text = Buffer.concat(said).toString().trim();
  if (text) console.log(`${text}\n`);
  return code;
}
