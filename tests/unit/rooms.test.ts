import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** What the files of a room may import. A room’s own files are always allowed. */
interface Rule {
  room: string;
  /** Which files of the room the rule is for. */
  files: RegExp;
  may: RegExp;
}

const model = 'catalog/(model|schemas/[^/]+)\\.ts$';
const everywhere = '(urls|site|dates)\\.ts$';
/** Libraries that build and read trees of HTML, XML and Markdown. */
const trees = '(hast|mdast)-util-|hastscript$|hast$|xast$|mdast$|@xmldom/xmldom$';
const component = /\.astro$/;
const logic = /\.ts$/;

/** The first rule that fits a file holds. Imports are written as paths from src/ or as package names. */
const rules: Rule[] = [
  { room: 'catalog', files: /schemas\//, may: /^astro\/zod$/ },
  { room: 'catalog', files: /catalog\.ts$/, may: /^(astro:content|node:fs\/promises)$/ },
  { room: 'catalog', files: logic, may: /^(astro\/zod|satteri)$/ },
  {
    room: 'articles',
    files: /^articles\/Article[^/]*\.astro$/,
    may: new RegExp(`^(catalog/|comparison/|forecasts/|glossary/|${everywhere})`),
  },
  { room: 'articles', files: component, may: new RegExp(`^(${model}|comparison/FindingText\\.astro$|${everywhere})`) },
  { room: 'articles', files: logic, may: new RegExp(`^(${model}|${everywhere})`) },
  { room: 'comparison', files: /\/csv\.ts$/, may: new RegExp(`^(csv-stringify/sync$|${model}|${everywhere})`) },
  { room: 'comparison', files: /./, may: new RegExp(`^(${model}|${everywhere})`) },
  { room: 'glossary', files: /./, may: new RegExp(`^(${model}|${everywhere})`) },
  {
    room: 'forecasts',
    files: component,
    may: new RegExp(`^(${model}|comparison/Grounds\\.astro$|${everywhere})`),
  },
  { room: 'forecasts', files: logic, may: new RegExp(`^(d3-(scale|shape)$|${model}|${everywhere})`) },
  {
    room: 'record',
    files: component,
    may: new RegExp(`^(${model}|forecasts/VerdictSentence\\.astro$|${everywhere})`),
  },
  { room: 'record', files: logic, may: new RegExp(`^(${model}|${everywhere})`) },
  { room: 'decision', files: component, may: new RegExp(`^(${model}|comparison/Grounds\\.astro$|${everywhere})`) },
  { room: 'decision', files: logic, may: new RegExp(`^(${model}|${everywhere})`) },
  { room: 'feeds', files: /\/site-feed\.ts$/, may: new RegExp(`^(catalog/catalog\\.ts$|${model}|${everywhere})`) },
  {
    room: 'feeds',
    files: /./,
    may: new RegExp(`^(@astrojs/|astro|ultrahtml|${trees}|articles/vocabulary\\.ts$|${model}|${everywhere})`),
  },
  {
    room: 'sharing',
    files: /\/share-image[^/]*\.ts$/,
    may: new RegExp(`^(node:|sharp$|fontkit$|culori$|@fontsource/|styles/site\\.css|${model}|${everywhere})`),
  },
  {
    room: 'sharing',
    files: /./,
    may: new RegExp(`^(node:|@astrojs/sitemap$|schema-dts$|${trees}|${model}|${everywhere})`),
  },
  {
    room: 'shell',
    files: /./,
    may: new RegExp(`^(node:crypto$|sharing/|styles/|feeds/feed-files\\.ts$|${everywhere})`),
  },
  { room: 'commands', files: /./, may: /^(node:|astro$|playwright$|purgecss(-from-html)?$)/ },
  {
    room: 'pages',
    files: /./,
    may: /^(astro$|(articles|catalog|comparison|decision|feeds|forecasts|glossary|record|sharing|shell|styles)\/|(urls|site|dates)\.ts$)/,
  },
  { room: '', files: /content\.config\.ts$/, may: /^(astro:content|astro\/loaders|catalog\/schemas\/)/ },
  { room: '', files: /./, may: /^((urls|site|dates)\.ts|feeds\/feed-files\.ts)$/ },
];

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(source.length + 1)
      .replaceAll('\\', '/'),
  );

/** What a file imports, front matter and scripts included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [...text.matchAll(/^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gm)].map(
    ([, name]) => name ?? '',
  );
  return found.map((name) =>
    name.startsWith('.')
      ? resolve(dirname(join(source, file)), name)
          .slice(source.length + 1)
          .replaceAll('\\', '/')
      : name,
  );
}

/** The room a file is in: the folder under src/, or none for the files beside the rooms. */
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

test('there are files to check', () => expect(files.length).toBeGreaterThan(40));

test.each(files)('%s imports only what its room may', (file) => {
  const rule = rules.find(({ room, files: fits }) => room === roomOf(file) && fits.test(file));
  expect(rule, `${file} stands in no known room`).toBeDefined();
  expect(importsOf(file).filter((name) => !isOwn(file, name) && !rule?.may.test(name))).toEqual([]);
});

/** Whether an import stays in the file’s room. Schemas know nothing but schemas; a page never imports a page. */
function isOwn(file: string, name: string): boolean {
  const room = roomOf(file);
  if (room === '' || room === 'pages') return false;
  return name.startsWith(file.startsWith('catalog/schemas/') ? 'catalog/schemas/' : `${room}/`);
}

test('only one door leads to the content: the catalog, beside the collections’ configuration', () => {
  const doors = files.filter((file) => importsOf(file).includes('astro:content'));
  expect(doors.toSorted()).toEqual(['catalog/catalog.ts', 'content.config.ts']);
});

test('no file is a drawer for things without a noun', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|types|constants|index)\.ts$/.test(file))).toEqual([]);
});
