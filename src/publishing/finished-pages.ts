import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../digests.ts';
import { pageFinisher, type FinishedPage } from './finish.ts';
import { filesIn, withSlashes } from './folders.ts';
import type { ScriptFiles } from './joined-scripts.ts';
import type { PageNames } from './page-parts.ts';

/** What is known of a finished page beside what it says. */
export type PageFacts = Omit<FinishedPage, 'html'>;

/** The pages of a site that is being built, by their files: `articles/a-piece/index.html`. */
export interface SitePages {
  /**
   * Finishes a page: not before the style sheets and scripts of the site are there. The caller writes it.
   * @param html as it was rendered
   */
  finish: (file: string, html: string) => FinishedPage;
  /** Takes in a page that is finished and written already. */
  add: (file: string, page: PageFacts) => void;
  /** Finishes the pages that lie in the folder and were not: what was not rendered, and the one for what is not there. */
  finishOthers: () => Promise<void>;
  /** What is on each page, by its file. */
  names: ReadonlyMap<string, PageNames>;
}

/**
 * Makes ready to finish the pages of a site.
 * @param folder that it is built into
 * @param root path under which it lies, with slashes at both ends
 */
export function sitePages(folder: string, root: string): SitePages {
  const scripts = scriptFiles(folder, root);
  const names = new Map<string, PageNames>();
  let finisher: ((html: string) => FinishedPage) | undefined;
  const add = (file: string, page: PageFacts): void => {
    names.set(file, page.names);
    if (page.script && scripts.codeOf(page.script.src) === undefined)
      writeFileSync(join(folder, page.script.src.slice(root.length)), page.script.code);
  };
  const finish = (file: string, html: string): FinishedPage => {
    finisher ??= pageFinisher(namesIn(folder, filesIn(folder)), scripts);
    const page = finisher(html);
    add(file, page);
    return page;
  };
  const finishOthers = async (): Promise<void> => {
    const files = filesIn(folder).filter((file) => file.endsWith('.html') && !names.has(withSlashes(file)));
    for (const file of files) {
      const path = join(folder, file);
      writeFileSync(path, finish(withSlashes(file), readFileSync(path, 'utf8')).html);
      // What makes the index of the search goes on meanwhile.
      await setImmediate();
    }
  };
  return { finish, add, finishOthers, names };
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
