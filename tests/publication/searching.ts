/** Searches as the page does, with the index as it is published. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineOptions, type Engine, type FoundRecord } from '../../src/search/engine.ts';
import { findGroups, type FoundGroup } from '../../src/search/found.ts';
import type { SearchKind } from '../../src/search/kinds.ts';
import { files, root, texts } from './published.ts';

/** What each result says: the records of the index. */
export const records: readonly FoundRecord[] = [...texts]
  .filter(([path]) => path.endsWith('.pf_fragment'))
  .flatMap(([, text]) => {
    const read = JSON.parse(text) as FoundRecord | Record<string, FoundRecord>;
    return 'url' in read && typeof read.url === 'string'
      ? [read as FoundRecord]
      : Object.values(read as Record<string, FoundRecord>);
  });

/** Something found. */
export interface Found {
  kind: SearchKind;
  title: string;
  /** From the root of the host. */
  url: string;
  excerpt: string;
}

const module = resolve(root, process.env.DIST ?? 'dist', 'pagefind/pagefind.js');
const folder = pathToFileURL(module).href.replace(/[^/]*$/, '');

/** The files of the index that were asked for, from its folder. */
export const fetched = new Set<string>();

/** Gives out what is published; everything else is refused. */
const giveOut: typeof fetch = (address) => {
  const name = (address instanceof Request ? address.url : address.toString()).replace(/\?.*$/, '').replace(folder, '');
  fetched.add(name);
  const bytes = files.get(`/pagefind/${name}`);
  return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 }));
};

let engine: Promise<Engine> | undefined;

async function start(): Promise<Engine> {
  const loaded = (await import(pathToFileURL(module).href)) as Engine;
  await loaded.options(engineOptions);
  return loaded;
}

/** What a search shows at first, in its order. */
export async function searchFor(query: string): Promise<Found[]> {
  const groups = await groupsFor(query);
  return groups.flatMap(({ kind, first }) => first.map((found) => foundOf(kind, found)));
}

/** All that a search finds, in its order. */
export async function searchForAll(query: string): Promise<Found[]> {
  const groups = await groupsFor(query);
  const all = groups.flatMap(({ kind, results }) => results.map(async (result) => foundOf(kind, await result.data())));
  return Promise.all(all);
}

async function groupsFor(query: string): Promise<FoundGroup[]> {
  globalThis.fetch = giveOut;
  return findGroups(await (engine ??= start()), query);
}

const foundOf = (kind: SearchKind, { url, excerpt, meta: { title = '' } }: FoundRecord): Found => ({
  ...{ kind, title, url, excerpt },
});
