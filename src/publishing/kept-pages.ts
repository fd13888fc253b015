import type { RouteType } from 'astro';
import { keptFile } from '../kept-files.ts';
import type { PageFacts } from './finished-pages.ts';

/** A file of the site as it is kept. */
export interface Answer {
  /** As it is published: some begin with a sign that says how they are encoded. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of a page: what is known of it. */
  page?: PageFacts;
}

/**
 * The file of the site that an address is written to.
 * @param path from the root of the site, without a slash before it; Astro puts one behind some that are no folder
 * @param type of its route
 */
export function fileAt(path: string, type: RouteType): string {
  const name = path.replace(/\/$/, '');
  if (type !== 'page') return name;
  return name === '' ? 'index.html' : name === '404' ? '404.html' : `${name}/index.html`;
}

/** Where a file of the site is kept. @param file from the folder of the site, with slashes */
export const keptAnswer = (file: string): string => keptFile(`answer ${file}`);
