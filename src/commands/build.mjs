// npm run build: what `astro build` does, with one message when it goes wrong.
import { build } from 'astro';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginBuild } from '../publishing/failure.ts';
import { folderName } from '../publishing/folders.ts';
import { root } from './set-up.mjs';

try {
  const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
  if (values.outDir) process.env.OUT_DIR = values.outDir;
  const published = resolve(root, process.env.OUT_DIR || 'dist');
  const name = folderName(root, published);
  // The configuration may be at fault, and then the integration does not come to say what became of the site.
  beginBuild({ built: undefined, published, name });
  // What is wrong is thrown, and told below, once.
  await build({ root, logLevel: 'silent' });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}${error?.hint ? `\n${error.hint}` : ''}`);
  process.exit(1);
}
