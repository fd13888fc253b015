import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const built = join(import.meta.dirname, '../../dist');

const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Path of every page of the built site, the page for missing pages included. */
export const pages = files.map(pathOf).sort();

/** Paths of the pages that say of themselves that they are articles. */
export const articles = files
  .filter((file) => readFileSync(join(built, file), 'utf8').includes('property="og:type" content="article"'))
  .map(pathOf)
  .sort();

if (pages.length === 0) throw new Error('dist/ has no pages: build the site first.');
if (articles.length === 0) throw new Error('dist/ has no articles.');

/** `articles/x/index.html` is served as `/articles/x/`. */
function pathOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
