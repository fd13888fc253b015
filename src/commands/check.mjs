// npm run check [NAME…]: everything that can be seen without building the site; by name, only that. With --links it does
// nothing but ask other sites for what this one links to.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { environmentFor, giveUp, root, SetUpError, setUp } from './set-up.mjs';

/** What is checked and by whom, the slow first. */
const checks = {
  // Rules that ask for types look into other files than the one at hand, so nothing is kept from run to run. Scripts
  // and components have nothing in common that would be worked out twice.
  scripts: 'node_modules/eslint/bin/eslint.js --config .config/eslint.config.js **/*.{ts,js,mjs}',
  components: 'node_modules/eslint/bin/eslint.js --config .config/eslint.config.js **/*.astro',
  types: 'node_modules/astro/bin/astro.mjs check --noSync --minimumSeverity hint',
  rooms: 'src/commands/rooms.mjs --check',
  unused: 'node_modules/knip/bin/knip.js --config .config/knip.jsonc --no-progress',
  styles: 'node_modules/stylelint/bin/stylelint.mjs --config .config/stylelint.config.js src/**/*.{css,astro}',
  format: 'node_modules/prettier/bin/prettier.cjs --check --log-level warn --cache --cache-location .cache/prettier .',
};

/** Runs a program and keeps what it says. @returns {Promise<{ failed: boolean, said: string }>} */
function start(runtime, program) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const options = { cwd: root, env: { ...environmentFor(runtime), ...colours }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) => {
    execFile(runtime, program.split(' '), options, (error, out, complaints) => {
      done({ failed: error !== null, said: `${out}\n${complaints}`.trim() || (error?.message ?? '') });
    });
  });
}

/** Checks, as much at once as the machine has processors. @returns {Promise<string[]>} names of what failed */
async function perform(runtime, names) {
  const waiting = [...names];
  const failures = [];
  const takeTurns = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const begun = performance.now();
      const { failed, said } = await start(runtime, checks[name]);
      console.log(`${failed ? '✗' : '✓'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
      if (said) console.log(`${said}\n`);
      if (failed) failures.push(name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return failures;
}

try {
  const wanted = process.argv.slice(2);
  if (wanted.includes('--links')) {
    if (wanted.length > 1) throw new SetUpError('--links is a check of its own: write npm run check -- --links alone.');
    setUp();
    // Loaded late: what it imports is not there before the set-up.
    const { runLinkCheck } = await import('./check-links.mjs');
    process.exit(await runLinkCheck());
  }
  const unknown = wanted.find((name) => !(name in checks));
  if (unknown)
    throw new SetUpError(
      `There is no check “${unknown}”; these are: ${Object.keys(checks).join(', ')}. Links to other sites: --links.`,
    );
  const runtime = setUp();
  // The types of the content, which some of the checks read.
  const content = await start(runtime, 'node_modules/astro/bin/astro.mjs sync');
  if (content.failed) throw new SetUpError(content.said);
  const failures = await perform(runtime, wanted.length > 0 ? wanted : Object.keys(checks));
  console.log(failures.length > 0 ? `Failed: ${failures.join(', ')}. npm run fix mends some of it.` : 'All is well.');
  process.exit(failures.length > 0 ? 1 : 0);
} catch (error) {
  giveUp(error);
}
