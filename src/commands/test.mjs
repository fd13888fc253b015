// npm test: everything, from the types to the browser, on a machine that may never have seen the project.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run, setUp } from './set-up.mjs';

const reports = join(root, '.cache/reports');
const count = { passed: 0, failed: 0 };

/** Counts a step that either works or does not as one test. */
function countStep(code) {
  count[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/** Counts a runner’s report; a runner that failed without naming a failed test counts as one. */
async function countReport(file, read, code) {
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  const { passed, failed } = report ? read(report) : { passed: 0, failed: 0 };
  count.passed += passed;
  count.failed += failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
}

const readVitest = ({ numPassedTests, numTotalTests }) => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
});
const readPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

async function runVitest(runtime, project) {
  const file = join(reports, `${project}.json`);
  const words = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await countReport(file, readVitest, await run(runtime, 'node_modules/vitest/vitest.mjs', [...words, ...reporters]));
}

async function runPlaywright(runtime) {
  // Loaded late: Playwright is not there before the set-up.
  const { ensureBrowser } = await import('./browser.mjs');
  ensureBrowser(runtime);
  const file = join(reports, 'browser.json');
  const words = ['test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'];
  const code = await run(runtime, 'node_modules/playwright/cli.js', words, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  await countReport(file, readPlaywright, code);
}

try {
  const runtime = setUp();
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  console.log('\nTypes and formatting');
  countStep(await run(runtime, 'src/commands/check.mjs'));
  console.log('\nFunctions and schemas');
  await runVitest(runtime, 'unit');
  console.log('\nBuild');
  if (countStep(await run(runtime, 'src/commands/build.mjs'))) {
    console.log('\nThe built site');
    await runVitest(runtime, 'site');
    console.log('\nBuilds of changed content');
    await runVitest(runtime, 'builds');
    console.log('\nThe site in a browser');
    await runPlaywright(runtime);
  }
} catch (error) {
  count.failed += 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}
