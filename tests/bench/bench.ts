// npm run bench -- --articles 100,1000 [--runs 3] [--beside DIR --beside-articles FOLDER]
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainArticles, writeArticles } from './generated-articles.ts';
import { measureBuild, type MeasuredBuild } from './measured-build.ts';
import { growthTable, lineOf, tableOf, type Measurement } from './bench-table.ts';

const root = resolve(import.meta.dirname, '../..');
const options = {
  articles: { type: 'string', default: '100' },
  runs: { type: 'string', default: '1' },
  beside: { type: 'string' },
  'beside-articles': { type: 'string' },
} as const;

/** How often a build says on the screen that it still runs, in milliseconds. */
const beat = 10_000;

try {
  const { values } = parseArgs({ options });
  const sizes = values.articles.split(',').map((articles) => wholeNumber('--articles', articles, 1));
  const runs = wholeNumber('--runs', values.runs, 1);
  const measured = sizes.map((articles): { articles: number; builds: Measurement[] } => ({ articles, builds: [] }));
  // Size after size in each run: a machine that becomes slower meanwhile does so for all of them.
  for (let run = 1; run <= runs; run++) {
    for (const { articles, builds } of measured) {
      builds.push(...(await measureOurs(articles, run)));
      if (values.beside)
        builds.push(...(await measureBeside(resolve(values.beside), values['beside-articles'], articles, run)));
    }
  }
  for (const { articles, builds } of measured) console.log(tableOf(builds, { articles, runs, versions: versions() }));
  if (sizes.length > 1) console.log(growthTable(measured));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`${option} takes a whole number from ${least}, not “${value}”.`);
  return number;
}

/** Builds this project in a copy: with nothing there, again, and after an article and a role were edited. */
async function measureOurs(articles: number, run: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    cpSync(join(root, 'tests/fixtures/full/content'), join(folder, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    say(`Run ${run}: writing ${articles} articles`);
    const written = await writeArticles(join(folder, 'content'), articles);
    const build = (what: string): Promise<Measurement> =>
      measured({ project: 'ours', what, run }, folder, ['src/commands/build.mjs', '--verbose']);
    const all = [await build('cold'), await build('again')];
    // What is kept beside what is published goes, but for the share images.
    for (const made of ['dist', ...['astro', 'built', 'made', 'outlines', 'search'].map((kept) => `.cache/${kept}`)])
      rmSync(join(folder, made), { recursive: true, force: true });
    all.push(await build('cold, share images kept'));
    const edited = join(folder, 'content/articles', `${written.articles[0] ?? ''}.mdx`);
    writeFileSync(
      edited,
      readFileSync(edited, 'utf8').replace('## What is left', 'One more sentence.\n\n## What is left'),
    );
    all.push(await build('after an article was edited'));
    const role = join(folder, 'content/roles/bell.yaml');
    writeFileSync(role, readFileSync(role, 'utf8').replace('The hour made public;', 'The hour made public to all;'));
    all.push(await build('after a role was edited'));
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds another project that Astro builds, where it lies: with nothing there, and again. */
async function measureBeside(
  folder: string,
  into: string | undefined,
  articles: number,
  run: number,
): Promise<Measurement[]> {
  if (!existsSync(join(folder, 'node_modules/astro')))
    throw new Error(`--beside ${folder}: no Astro is installed there. Run npm ci in it first.`);
  if (into) {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    for (const { id, text } of plainArticles(articles)) writeFileSync(join(into, `${id}.mdx`), text);
  }
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, kept), { recursive: true, force: true });
  const build = (what: string): Promise<Measurement> =>
    measured({ project: 'beside', what, run }, folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  return [await build('cold'), await build('again')];
}

async function measured(
  name: Pick<Measurement, 'project' | 'what' | 'run'>,
  folder: string,
  command: readonly string[],
): Promise<Measurement> {
  const title = `Run ${name.run}, ${name.project}, ${name.what}`;
  say(title);
  let latest = '';
  const began = Date.now();
  const timer = setInterval(() => {
    say(`${title}: ${Math.round((Date.now() - began) / 1000)} s, ${latest}`);
  }, beat);
  try {
    const build: MeasuredBuild = await measureBuild(folder, command, 'dist', (line) => (latest = line.trim()));
    say(`${title}: ${lineOf(build)}`);
    return { ...name, ...build };
  } finally {
    clearInterval(timer);
  }
}

function say(words: string): void {
  console.error(words);
}

function versions(): string {
  const of = (name: string): string =>
    (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
  return `Node ${process.versions.node}, Astro ${of('astro')}, @astrojs/mdx ${of('@astrojs/mdx')}, sharp ${of('sharp')}`;
}
