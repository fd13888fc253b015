import { keepSame, keptFile, showsNoPicture, type Basis, type MadeFromTexts } from '../kept-by-content.ts';
import type { FinishedPage } from './finish.ts';

/** What is known of the pages of a build while it runs, by their files: `articles/a-piece/index.html`. */
interface PagesUnderway {
  /** What is on those that an earlier build has made from the same, and that are finished. */
  same: Map<string, Omit<FinishedPage, 'html'>>;
  /** What the others were made from. */
  from: Map<string, { basis: Basis; texts: readonly string[] }>;
  /** Everything but pictures, by what became of it: kept from an earlier build, or made anew. */
  kept: Set<string>;
  made: Set<string>;
  /** Takes each file that is rendered, as soon as it is. */
  answered?: (file: string, bytes: Uint8Array) => void;
}

/** A file that is no page. */
export interface TextFile {
  /** As it is written: some begin with a sign that says how they are encoded. */
  bytes: Uint8Array;
}

// Pages are rendered by a bundle that has modules of its own, and finished by the integration.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const shared = globalThis as { pagesUnderway?: PagesUnderway };

/** What is known of the pages of this build. */
export const pagesUnderway = (): PagesUnderway =>
  (shared.pagesUnderway ??= { same: new Map(), from: new Map(), kept: new Set(), made: new Set() });

/** The file of the site that an address is written to. @param path from the root of the site, without a slash before it */
export const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Where a file of the site is kept. @param file from the folder of the site, with slashes */
export const keptAnswer = (file: string): string => keptFile(`answer ${file}`);

/** Keeps a page as it is published. @param file from the folder of the site, with slashes */
export async function keepPage(file: string, page: FinishedPage): Promise<void> {
  const from = pagesUnderway().from.get(file);
  if (!from || !showsNoPicture(page.html)) return;
  const made: MadeFromTexts<FinishedPage> = { value: page, texts: from.texts };
  await keepSame(keptAnswer(file), from.basis, made);
}
