import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { beginBuild, endBuild } from './failure.ts';
import { pageFinisher } from './finish.ts';
import { folderName, folderToBuildIn, publishFolder, refuseOthers } from './folders.ts';

/**
 * Makes `astro build` the whole build: it builds beside the published folder, leaves each page the styles and hashes
 * that it needs, and swaps the folders when all went well. It stands last among the integrations, since what others
 * write when the build is done has to be there before the swap.
 */
export function publishing(): AstroIntegration {
  let publish: (() => string) | undefined;
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = pathOf(config.root);
        const published = pathOf(config.outDir);
        const name = folderName(root, published);
        refuseOthers(published, root);
        const built = folderToBuildIn(join(root, '.cache'));
        beginBuild({ built, published, name });
        forgetContent(config);
        const inBuilt = (folder: string): URL => pathToFileURL(`${join(built, folder)}/`);
        updateConfig({
          outDir: inBuilt(''),
          build: { client: inBuilt('client'), server: inBuilt('server') },
        });
        publish = () => {
          finishPages(built);
          publishFolder(built, published);
          return name;
        };
      },
      'astro:build:done': ({ logger }) => {
        if (!publish) return;
        const name = publish();
        endBuild();
        logger.info(`Built the site into ${name}.`);
      },
    },
  };
}

const pathOf = (folder: URL): string => resolve(fileURLToPath(folder));

/** Deletes what an earlier build remembers of the content: it breaks the next one when an article was renamed. */
function forgetContent({ cacheDir }: AstroConfig): void {
  for (const store of ['data-store.json', 'data-store/'])
    rmSync(new URL(store, cacheDir), { recursive: true, force: true });
}

/** Finishes every page of a folder. */
function finishPages(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const finish = pageFinisher(namesIn(folder, files));
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, finish(readFileSync(path, 'utf8')));
  }
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
