// node src/commands/run.mjs SCRIPT [WORDS…]: makes the machine ready, then runs a script on the pinned runtime.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { giveUp, root, run, setUp } from './set-up.mjs';

const [script, ...words] = process.argv.slice(2);
const isReport = words.includes('--json');
try {
  // What is read by a program has nothing before it.
  process.exit(await run(setUp(isReport || script.endsWith('/hosting.mjs')), script, words));
} catch (error) {
  // As a build does that has begun: see FailedBuild in src/publishing/build-report.ts.
  const published = existsSync(resolve(root, process.env.OUT_DIR || 'dist', 'index.html'));
  if (isReport)
    console.log(JSON.stringify({ ok: false, published, problems: [{ says: error.message }] }, undefined, 2));
  giveUp(error);
}
