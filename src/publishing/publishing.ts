import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { digestOfFolder } from '../digests.ts';
import { reminders } from '../reminders.ts';
import { digestOfSources, writeRecord } from './build-record.ts';
import { linesOf, Stopwatch, type BuildNote, type BuildReport } from './build-report.ts';
import { packFiles } from './compressed.ts';
import { beginBuild, endBuild } from './failure.ts';
import { finishSite } from './finished-site.ts';
import { filesIn, folderName, folderToBuildIn, mendPublished, publishFolder } from './folders.ts';
import { sitePages } from './finished-pages.ts';
import { keptPrerenderer, type Rendering } from './kept-prerenderer.ts';
import { refuseLocked, refuseOthers } from './refused-folders.ts';
import { plainly } from './refused.ts';
import { readSettings } from './settings.ts';
import { makeSearchIndex, recordsFile } from './site-search.ts';
import { summaryOf } from './summary.ts';
import { turnIn, waitForTurn } from './turns.ts';

/**
 * Makes `astro build` the whole build: it builds beside the published folder, finishes what was built, and swaps the folders
 * when all went well. It stands last among the integrations, since what others write when the build is done has to be
 * there before the swap. Where a link into the site leads nowhere, none is swapped.
 * @param content path of the content folder, in which such a link is looked up
 */
export function publishing(content: string): AstroIntegration {
  const watch = new Stopwatch();
  let root = '';
  let rendering: Rendering | undefined;
  let publish: (() => Promise<BuildReport>) | undefined;
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        root = pathOf(config.root);
        const begun = await begin(config, content, watch).catch((error: unknown) => {
          throw plainly(error, root);
        });
        ({ publish, rendering } = begun);
        const inBuilt = (folder: string): URL => pathToFileURL(`${join(begun.rendering.folder, folder)}/`);
        updateConfig({ outDir: inBuilt(''), build: { client: inBuilt('client'), server: inBuilt('server') } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const begun = rendering;
        if (begun) setPrerenderer((standard) => keptPrerenderer(standard, begun));
      },
      'astro:build:setup': () => {
        watch.ends('reading');
      },
      'astro:build:done': async () => {
        if (!publish) return;
        watch.ends('rendering');
        const report = await publish().catch((error: unknown) => {
          throw plainly(error, root);
        });
        endBuild(report);
        for (const line of linesOf(report)) console.log(line);
      },
    },
  };
}

/** Makes ready to build, when it is this build’s turn. @returns what is rendered where, and what publishes it */
async function begin(
  config: AstroConfig,
  content: string,
  watch: Stopwatch,
): Promise<{ rendering: Rendering; publish: () => Promise<BuildReport> }> {
  const root = pathOf(config.root);
  const cache = join(root, '.cache');
  const published = pathOf(config.outDir);
  const name = folderName(root, published);
  beginBuild({ built: undefined, published, name });
  await waitForTurn(turnIn(cache), () => {
    console.log('Another build of this project runs. This one waits for it.');
  });
  watch.ends('waiting');
  // Before anything is read: what is changed meanwhile is built the next time.
  const sources = digestOfSources(root, content);
  mendPublished(published, cache);
  refuseOthers(published, root);
  refuseLocked(published);
  const built = folderToBuildIn(cache);
  beginBuild({ built, published, name });
  forgetContent(config);
  const { language } = readSettings(content);
  const address = new URL(config.base, config.site);
  const pages = sitePages(built, address.pathname);
  const rendering: Rendering = {
    ...{ folder: built, site: address.href, first: recordsFile, pages, kept: new Set(), made: new Set() },
    // Where little is rendered, the index is what one waits for.
    answered: (file, bytes) => {
      if (file !== recordsFile) return;
      // Where it goes wrong, so it does when it is added, and is told then.
      makeSearchIndex(Buffer.from(bytes).toString(), language, join(cache, 'search')).catch(() => undefined);
    },
  };
  const publish = async (): Promise<BuildReport> => {
    await finishSite(built, pages, address, content, cache);
    watch.ends('finishing');
    if (process.env.PACKED) await packFiles(built, filesIn(built), join(cache, 'packed'));
    watch.ends('packing');
    const sizes = filesIn(built).map((file) => statSync(join(built, file)).size);
    const difference = publishFolder(built, published);
    watch.ends('publishing');
    const { articles, notes } = summaryOf(content);
    const report: BuildReport = {
      ...{ ok: true, address: address.href, base: address.pathname, folder: name, unchanged: false },
      ...{ pages: pages.names.size, articles, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) },
      ...{ kept: rendering.kept.size, made: rendering.made.size, ...difference },
      milliseconds: watch.milliseconds,
      notes: [...notes, ...reminders().map(reminderNote), ...atRoot(address)],
    };
    writeRecord(root, published, { sources, published: digestOfFolder(published), report });
    return report;
  };
  return { rendering, publish };
}

const reminderNote = (says: string): BuildNote => ({ about: 'reminder', says, files: [] });

/** What is looked for at the root of a host, where the site lies under a path of it. */
const atRoot = ({ pathname, host }: URL): BuildNote[] =>
  pathname === '/'
    ? []
    : [
        {
          about: 'host',
          says: `robots.txt and .well-known/security.txt are looked for at the root of ${host}: copy them there.`,
          files: [],
        },
      ];

const pathOf = (folder: URL): string => resolve(fileURLToPath(folder));

/** Deletes what an earlier build remembers of the content: it breaks the next one when an article was renamed. */
function forgetContent({ cacheDir }: AstroConfig): void {
  for (const store of ['data-store.json', 'data-store/'])
    rmSync(new URL(store, cacheDir), { recursive: true, force: true });
}
