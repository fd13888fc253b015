// npm run build: what `astro build` does, with one message when it goes wrong; nothing where nothing has changed since.
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportOfSame } from '../publishing/build-record.ts';
import { failedBuild, linesOf } from '../publishing/build-report.ts';
import { beginBuild, builtReport, endBuild, isPublished } from '../publishing/failure.ts';
import { folderName } from '../publishing/folders.ts';
import { plainly } from '../publishing/refused.ts';
import { siteAddress } from '../publishing/site-address.ts';
import { root } from './set-up.mjs';

const isForProgram = process.argv.includes('--json');
const print = process.stdout.write.bind(process.stdout);
// What reads the report reads nothing else, whoever says it.
if (isForProgram) process.stdout.write = process.stderr.write.bind(process.stderr);

let published = resolve(root, process.env.OUT_DIR || 'dist');
try {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string' },
      fresh: { type: 'boolean' },
      packed: { type: 'boolean' },
      verbose: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.outDir) process.env.OUT_DIR = values.outDir;
  // Said here in a sentence, and by Astro with a line before it.
  if (process.env.SITE) siteAddress(process.env.SITE);
  if (values.packed) process.env.PACKED = '1';
  published = resolve(root, process.env.OUT_DIR || 'dist');
  const name = folderName(root, published);
  // The configuration may be at fault, and then the integration does not come to say what became of the site.
  beginBuild({ built: undefined, published, name });
  const same = values.fresh
    ? undefined
    : reportOfSame(root, published, resolve(root, process.env.CONTENT || 'content'));
  if (same) {
    endBuild(same);
    for (const line of linesOf(same)) console.log(line);
    for (const { about, says } of same.notes) if (about === 'reminder') console.warn(says);
  }
  // What is wrong is thrown, and told below, once.
  else {
    if (values.fresh)
      for (const kept of ['made', 'outlines']) rmSync(resolve(root, '.cache', kept), { recursive: true, force: true });
    await build({ root, logLevel: values.verbose ? 'info' : 'silent' });
  }
  if (isForProgram) print(`${JSON.stringify(builtReport(), undefined, 2)}\n`);
} catch (thrown) {
  const error = plainly(thrown, root);
  if (isForProgram) print(`${JSON.stringify(failedBuild(error, isPublished(published)), undefined, 2)}\n`);
  console.error(`\n${error instanceof Error ? error.message : error}${error?.hint ? `\n${error.hint}` : ''}`);
  process.exit(1);
}
