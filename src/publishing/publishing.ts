import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { digestOfSources, writeRecord } from './build-record.ts';
import { digestOf, digestOfFolder } from '../digests.ts';
import { textsIn } from './content-folder.ts';
import { packFiles } from './compressed.ts';
import { beginBuild, endBuild } from './failure.ts';
import { pageFinisher, type FinishedPage } from './finish.ts';
import { folderName, folderToBuildIn, mendPublished, publishFolder, refuseOthers } from './folders.ts';
import { keepPage, pagesUnderway } from './kept-pages.ts';
import { findBrokenLinks, placeBrokenLinks } from './links.ts';
import type { ScriptFiles } from './joined-scripts.ts';
import type { PageNames } from './page-parts.ts';
import { placeRepeatedIds } from './repeated-ids.ts';
import { forgetUnasked } from '../kept-files.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { readHostedSite } from '../hosting/hosted-site.ts';
import { ContentError } from '../problems.ts';
import { addSearchIndex } from './site-search.ts';
import { readSettings } from './settings.ts';
import { summaryOf } from './summary.ts';
import { waitForTurn } from './turns.ts';
import { unnamedFiles } from './unnamed-files.ts';

/**
 * Makes `astro build` the whole build: it builds beside the published folder, leaves each page the styles and hashes
 * that it needs, and swaps the folders when all went well. It stands last among the integrations, since what others
 * write when the build is done has to be there before the swap. Where a link into the site leads nowhere, none is swapped.
 * @param content path of the content folder, in which such a link is looked up
 */
export function publishing(content: string): AstroIntegration {
  let publish: ((pages: number) => Promise<string[]>) | undefined;
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addMiddleware }) => {
        if (command !== 'build') return;
        const root = pathOf(config.root);
        const cache = join(root, '.cache');
        await waitForTurn(join(cache, 'building'), () => {
          console.log('Another build of this project runs. This one waits for it.');
        });
        // Before anything is read: what is changed meanwhile is built the next time.
        const sources = digestOfSources(root, content);
        const published = pathOf(config.outDir);
        const name = folderName(root, published);
        mendPublished(published, cache);
        refuseOthers(published, root);
        const built = folderToBuildIn(cache);
        beginBuild({ built, published, name });
        forgetContent(config);
        addMiddleware({ order: 'pre', entrypoint: new URL('kept-pages-middleware.ts', import.meta.url) });
        const inBuilt = (folder: string): URL => pathToFileURL(`${join(built, folder)}/`);
        updateConfig({
          outDir: inBuilt(''),
          build: { client: inBuilt('client'), server: inBuilt('server') },
        });
        publish = async (count) => {
          // The program that makes the index works beside this one.
          const [pages] = await Promise.all([
            finishPages(built, config.base),
            addSearchIndex(built, readSettings(content).language, join(cache, 'search')),
          ]);
          checkPages(pages, built, config.base, content);
          deleteUnnamedFiles(built);
          const address = new URL(config.base, config.site);
          writeFileSync(join(built, '_headers'), headersFile(readHostedSite(built, address)));
          for (const kept of ['share-images', 'made', 'outlines', 'search']) await forgetUnasked(join(cache, kept));
          if (process.env.PACKED) await packFiles(built, filesIn(built), join(cache, 'packed'));
          publishFolder(built, published);
          const says = [`Built the site into ${name}.`, ...summaryOf(content, count), ...atRoot(address)];
          writeRecord(root, published, { sources, published: digestOfFolder(published), says });
          return says;
        };
      },
      'astro:build:done': async ({ pages }) => {
        if (!publish) return;
        const says = await publish(pages.length);
        endBuild();
        for (const line of says) console.log(line);
      },
    },
  };
}

/** What is looked for at the root of a host, where the site lies under a path of it. */
const atRoot = ({ pathname, host }: URL): string[] =>
  pathname === '/'
    ? []
    : [`robots.txt and .well-known/security.txt are looked for at the root of ${host}: copy them there.`];

const pathOf = (folder: URL): string => resolve(fileURLToPath(folder));

/** Deletes what an earlier build remembers of the content: it breaks the next one when an article was renamed. */
function forgetContent({ cacheDir }: AstroConfig): void {
  for (const store of ['data-store.json', 'data-store/'])
    rmSync(new URL(store, cacheDir), { recursive: true, force: true });
}

/** Finishes every page of a folder. @returns what is on each, by its file */
async function finishPages(folder: string, base: string): Promise<Map<string, PageNames>> {
  const files = filesIn(folder);
  const root = withSlash(base);
  const scripts = scriptFiles(folder, root);
  const finish = pageFinisher(namesIn(folder, files), scripts);
  const pages = new Map<string, PageNames>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const name = withSlashes(file);
    const path = join(folder, file);
    const { names, script } = pagesUnderway().same.get(name) ?? (await finishPage(name, path, finish));
    if (script && scripts.codeOf(script.src) === undefined)
      writeFileSync(join(folder, script.src.slice(root.length)), script.code);
    pages.set(name, names);
  }
  return pages;
}

async function finishPage(name: string, path: string, finish: (html: string) => FinishedPage): Promise<FinishedPage> {
  const page = finish(await readFile(path, 'utf8'));
  await writeFile(path, page.html);
  await keepPage(name, page);
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

/** @throws ContentError with a line for each id that stands twice on a page, or for each link that leads nowhere */
function checkPages(pages: ReadonlyMap<string, PageNames>, folder: string, base: string, content: string): void {
  const texts = textsIn(content);
  const repeated = placeRepeatedIds(pages, texts);
  if (repeated.length > 0) throw new ContentError(repeated);
  const files = new Set(filesIn(folder).map(withSlashes));
  const broken = findBrokenLinks(pages, files, withSlash(base));
  if (broken.length > 0) throw new ContentError(placeBrokenLinks(broken, texts));
}

/** Deletes the pictures and scripts that nothing names. */
function deleteUnnamedFiles(folder: string): void {
  const files = filesIn(folder);
  const texts = files
    .filter((name) => /\.(html|css|js|json|xml|md|txt)$/.test(name))
    // Pages name most, and what names the others need not be read.
    .toSorted((one, other) => Number(other.endsWith('.html')) - Number(one.endsWith('.html')))
    .values()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const file of unnamedFiles(files.map(withSlashes), texts)) rmSync(join(folder, file));
}

/** The names of the files in a folder and in those inside of it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

const withSlashes = (file: string): string => file.replaceAll(sep, '/');

/** Custom properties, and words that can name animations, in the style sheets and scripts that pages load. */
function namesIn(folder: string, files: readonly string[]): ReadonlySet<string> {
  const names = files
    .filter((name) => /\.(css|js)$/.test(name))
    .flatMap(
      (name) => readFileSync(join(folder, name), 'utf8').match(name.endsWith('.css') ? /[\w-]+/g : /--[\w-]+/g) ?? [],
    );
  return new Set(names);
}
