// npm run build: what `astro build` does, with one message when it goes wrong; nothing where nothing has changed since.
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recordOfSame } from '../publishing/build-record.ts';
import { beginBuild, endBuild } from '../publishing/failure.ts';
import { folderName } from '../publishing/folders.ts';
import { siteAddress } from '../publishing/site-address.ts';
import { root } from './set-up.mjs';

try {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string' },
      fresh: { type: 'boolean' },
      packed: { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  });
  if (values.outDir) process.env.OUT_DIR = values.outDir;
  // Said here in a sentence, and by Astro with a line before it.
  if (process.env.SITE) siteAddress(process.env.SITE);
  if (values.packed) process.env.PACKED = '1';
  const published = resolve(root, process.env.OUT_DIR || 'dist');
  const name = folderName(root, published);
  // The configuration may be at fault, and then the integration does not come to say what became of the site.
  beginBuild({ built: undefined, published, name });
  const same = values.fresh
    ? undefined
    : recordOfSame(root, published, resolve(root, process.env.CONTENT || 'content'));
  if (same) {
    endBuild();
    for (const line of [`Nothing has changed since ${name} was built.`, ...same.says.slice(1)]) console.log(line);
  }
  // What is wrong is thrown, and told below, once.
  else {
    if (values.fresh)
      for (const kept of ['made', 'outlines']) rmSync(resolve(root, '.cache', kept), { recursive: true, force: true });
    await build({ root, logLevel: values.verbose ? 'info' : 'silent' });
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}${error?.hint ? `\n${error.hint}` : ''}`);
  process.exit(1);
}
