// npm run build: builds beside the published folder and swaps the two when all went well, so that a failed build
// leaves what was published as it was.
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { trimPolicy } from './policy.mjs';
import { root } from './set-up.mjs';
import { keepUsedStyles } from './styles.mjs';

const published = join(root, 'dist');
const next = join(root, '.cache/next');
const previous = join(root, '.cache/previous');
process.env.OUT_DIR = next;

try {
  await rm(next, { recursive: true, force: true });
  // The cache of an earlier build breaks on a renamed article.
  await build({ root, force: true, logLevel: 'error' });
  // The sitemap integration only reports its errors.
  if (!existsSync(join(next, 'sitemap-index.xml')))
    throw new Error('The sitemap was not written; its message is above.');
  await forEachPage(next, async (html) => trimPolicy(await keepUsedStyles(html)));
  await rm(previous, { recursive: true, force: true });
  if (existsSync(published)) await rename(published, previous);
  await rename(next, published);
  await rm(previous, { recursive: true, force: true });
  console.log('Built the site into dist/.');
} catch (error) {
  await rm(next, { recursive: true, force: true });
  const kept = existsSync(published) ? ' What was published before is still in dist/.' : '';
  console.error(
    `\nThe site was not built.${kept}\n\n${error instanceof Error ? error.message : error}${error?.hint ? `\n${error.hint}` : ''}\n`,
  );
  process.exit(1);
}

/** Rewrites every page of a folder. */
async function forEachPage(folder, rewrite) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    await writeFile(path, await rewrite(await readFile(path, 'utf8')));
  }
}
