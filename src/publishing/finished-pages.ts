import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../digests.ts';
import { pageFinisher, type FinishedPage } from './finish.ts';
import { filesIn, withSlashes } from './folders.ts';
import type { ScriptFiles } from './joined-scripts.ts';
import { keepPage, pagesUnderway } from './kept-pages.ts';
import type { PageNames } from './page-parts.ts';

/**
 * Finishes every page of a site that was built: what an earlier build has finished stays as it is.
 * @param folder that it was built into
 * @param root path under which it lies, with slashes at both ends
 * @returns what is on each page, by its file
 */
export async function finishPages(folder: string, root: string): Promise<Map<string, PageNames>> {
  const files = filesIn(folder);
  const scripts = scriptFiles(folder, root);
  const finish = pageFinisher(namesIn(folder, files), scripts);
  const pages = new Map<string, PageNames>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const name = withSlashes(file);
    const path = join(folder, file);
    const { names, script } = pagesUnderway.same.get(name) ?? finishPage(name, path, finish);
    if (script && scripts.codeOf(script.src) === undefined)
      writeFileSync(join(folder, script.src.slice(root.length)), script.code);
    pages.set(name, names);
    // What makes the index of the search goes on meanwhile.
    await setImmediate();
  }
  return pages;
}

function finishPage(name: string, path: string, finish: (html: string) => FinishedPage): FinishedPage {
  const page = finish(readFileSync(path, 'utf8'));
  writeFileSync(path, page.html);
  keepPage(name, page);
  return page;
}

/** The scripts of a site that lies in a folder, each read once. @param root path under which the site lies */
function scriptFiles(folder: string, root: string): ScriptFiles {
  const known = new Map<string, string>();
  return {
    codeOf: (src) => {
      const file = join(folder, src.slice(root.length));
      const code =
        known.get(src) ?? (src.startsWith(root) && existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      if (code !== undefined) known.set(src, code);
      return code;
    },
    addressOf: (code) => `${root}_astro/${digestOf(code).slice(0, 8)}.js`,
  };
}

/** Custom properties, and words that can name animations, in the style sheets and scripts that pages load. */
function namesIn(folder: string, files: readonly string[]): ReadonlySet<string> {
  const names = files
    .filter((name) => /\.(css|js)$/.test(name))
    .flatMap(
      (name) => readFileSync(join(folder, name), 'utf8').match(name.endsWith('.css') ? /[\w-]+/g : /--[\w-]+/g) ?? [],
    );
  return new Set(names);
}
