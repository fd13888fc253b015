import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { basisOfBuild, readSame, type Basis } from '../kept-by-content.ts';
import type { FinishedPage } from './finish.ts';
import { fileAt, keptAnswer, pagesUnderway, type TextFile } from './kept-pages.ts';

/**
 * Has Astro render only what no earlier build has made from the same: that is written at once, without the way through
 * Astro, which takes longer than reading it.
 * @param standard what renders the rest
 * @param folder that the site is built into
 * @param first file that is rendered before the others where much was made before: others wait for what is in it
 */
export function keptPrerenderer(standard: AstroPrerenderer, folder: string, first: string): AstroPrerenderer {
  return {
    ...standard,
    name: 'kept',
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      // The content was read for it.
      const basis = basisOfBuild();
      const made = new Set<string>();
      const fileOf = ({ pathname, route: { type } }: (typeof paths)[number]): string => {
        const path = pathname.replace(/^\//, '');
        return fileAt(type === 'page' && path !== '' && !path.endsWith('/') ? `${path}/` : path);
      };
      const rest = paths.filter((path) => !writeKept(fileOf(path), folder, basis, made));
      if (rest.length === paths.length) return rest;
      return rest.toSorted((one, other) => Number(fileOf(other) === first) - Number(fileOf(one) === first));
    },
  };
}

/** Writes a file as an earlier build made it. @param made folders that are there @returns whether one did */
function writeKept(file: string, folder: string, basis: Basis, made: Set<string>): boolean {
  const same = readSame<FinishedPage | TextFile>(keptAnswer(file), basis);
  if (!same) return false;
  const { kept, same: pages } = pagesUnderway();
  const path = join(folder, file);
  if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  made.add(dirname(path));
  if ('html' in same.value) {
    const { html, ...known } = same.value;
    pages.set(file, known);
    writeFileSync(path, html);
  } else writeFileSync(path, same.value.bytes);
  kept.add(file);
  return true;
}
