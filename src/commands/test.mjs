// @ts-check
// npm test [-- PART…]: everything, from the types to the browser, on a machine that may never have seen the project.
import { giveCount, isInterrupted, note, startTests, step } from './test-steps.mjs';
import { SetUpError, setUp } from './set-up.mjs';

/**
 * The parts that can be asked for by name, with the sites that each looks at.
 * @type {Record<string, string[]>}
 */
const parts = {
  functions: [],
  publication: ['real', 'full', 'plain'],
  content: ['real'],
  builds: [],
  browser: ['real', 'full'],
  'other-browsers': ['real', 'full'],
  hosts: [],
};

/** The parts that run only where they are asked for: they need programs that few machines have. */
const onlyAsked = ['other-browsers', 'hosts'];

/** The sites that are built: the publication itself, and two invented ones that have everything and next to nothing. */
const sites = {
  real: { OUT_DIR: 'dist' },
  full: { CONTENT: 'tests/fixtures/full/content', OUT_DIR: '.cache/dist/full' },
  plain: { CONTENT: 'tests/fixtures/plain/content', OUT_DIR: '.cache/dist/plain' },
};

try {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new SetUpError(`No part of the tests is called “${unknown}”: they are ${Object.keys(parts).join(', ')}.`);
  const runtime = setUp();
  await startTests();
  /** @param {string} part */
  const isWanted = (part) => (names.length === 0 ? !onlyAsked.includes(part) : names.includes(part));
  await runParts(runtime, isWanted);
} catch (error) {
  note(error);
} finally {
  giveCount();
}

/**
 * Runs the parts that are wanted, two things at a time where they do not disturb each other. Builds of one folder do,
 * and so does a browser, in which times count.
 * @param {string} runtime
 * @param {(part: string) => boolean} isWanted
 */
async function runParts(runtime, isWanted) {
  const browser = isWanted('browser') || isWanted('builds') ? await findBrowser(runtime) : undefined;
  const hasOthers =
    isWanted('other-browsers') &&
    (await isThere(async () => (await import('./other-browsers.mjs')).ensureOtherBrowsers()));
  const hasHosts = isWanted('hosts') && (await isThere(async () => (await import('./hosts.mjs')).ensureHosts()));
  /** @type {Set<string>} */
  const built = new Set();
  /** @param {string} part */
  const canRun = (part) => isWanted(part) && parts[part]?.every((site) => built.has(site));

  const builtSites = async () => {
    for (const [site, environment] of Object.entries(sites)) {
      const isNeeded = Object.entries(parts).some(([part, needs]) => isWanted(part) && needs.includes(site));
      if (isNeeded && (await step.build(runtime, site, environment))) built.add(site);
    }
    if (canRun('publication'))
      await step.vitest(runtime, 'publication', 'publication:real', 'publication:full', 'publication:plain');
    if (canRun('content')) await step.vitest(runtime, 'content', 'content');
    if (isWanted('check')) await step.check(runtime);
  };
  const ownCopies = async () => {
    if (isWanted('functions')) await step.vitest(runtime, 'functions', 'functions');
    if (browser && isWanted('builds')) await step.vitest(runtime, 'builds', 'builds');
    if (hasHosts) await step.vitest(runtime, 'hosts', 'hosts');
  };
  await Promise.all([builtSites(), ownCopies()]);
  if (browser && canRun('browser') && !isInterrupted())
    await step.playwright(runtime, 'browser', 'playwright', { CHROME_PATH: browser });
  if (hasOthers && canRun('other-browsers') && !isInterrupted()) {
    await step.playwright(runtime, 'firefox', 'firefox');
    await step.vitest(runtime, 'text-browsers', 'text-browsers');
  }
}

/**
 * @param {string} runtime
 * @returns {Promise<string | undefined>} nothing when there is none, which counts as a failure
 */
async function findBrowser(runtime) {
  try {
    // Loaded late: Playwright is not there before the set-up.
    const { ensureBrowser } = await import('./browser.mjs');
    return await ensureBrowser(runtime);
  } catch (error) {
    note(error);
    return undefined;
  }
}

/**
 * @param {() => Promise<void>} ensure
 * @returns {Promise<boolean>} whether what it sees to is there; where it is not, that counts as a failure
 */
async function isThere(ensure) {
  try {
    await ensure();
    return true;
  } catch (error) {
    note(error);
    return false;
  }
}
