import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, resolve as join } from 'node:path';

/**
 * Finds the file that an import names, for eslint-plugin-boundaries. Imports here name files whole; what is left to do
 * is to leave off the queries of Vite (`site.css?raw`), and to see the file that a script of a component stands in,
 * where ESLint says `Page.astro/1.ts`. What is no file is a library or a module of Node or Astro.
 */
export const interfaceVersion = 2;

/**
 * @param {string} source what the import says
 * @param {string} file the file that says so
 * @returns {{ found: boolean, path?: string | null }} the plugin’s answer; null is a module of Node
 */
export function resolve(source, file) {
  if (builtinModules.includes(source.replace(/^node:/, ''))) return { found: true, path: null };
  if (!source.startsWith('.')) return { found: false };
  const folder = dirname(file.replace(/(\.astro)\/[^/]*$/, '$1'));
  const path = join(folder, source.replace(/\?.*$/, ''));
  return existsSync(path) ? { found: true, path } : { found: false };
}
