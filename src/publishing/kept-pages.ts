import type { RouteType } from 'astro';
import { keepSame, type Basis } from '../kept-by-content.ts';
import { keptFile } from '../kept-files.ts';
import { picturesIn } from '../made-pictures.ts';
import type { FinishedPage } from './finish.ts';

/** What is known of the pages of a build while it runs, by their files: `articles/a-piece/index.html`. */
interface PagesUnderway {
  /** What is on those that an earlier build has made from the same, and that are finished. */
  same: Map<string, PageFacts>;
  /** What the others were made from. */
  from: Map<string, { basis: Basis; texts: readonly string[] }>;
  /** Every file that is rendered, by what became of it: kept from an earlier build, or made anew. */
  kept: Set<string>;
  made: Set<string>;
}

/** What is known of a finished page beside what it says. */
export type PageFacts = Omit<FinishedPage, 'html'>;

/** A file of the site as it is kept. */
export interface Answer {
  /** As it is written: some begin with a sign that says how they are encoded. */
  bytes: Uint8Array;
  /** Of a page: it is kept once it is finished. */
  page?: PageFacts;
}

/** What is known of the pages of this build. */
export const pagesUnderway: PagesUnderway = { same: new Map(), from: new Map(), kept: new Set(), made: new Set() };

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

/** Keeps a page as it is published. @param file from the folder of the site, with slashes */
export function keepPage(file: string, { html, ...page }: FinishedPage): void {
  const from = pagesUnderway.from.get(file);
  if (!from) return;
  const value: Answer = { bytes: Buffer.from(html), page };
  keepSame(keptAnswer(file), from.basis, { value, texts: from.texts, pictures: picturesIn(html) });
}
