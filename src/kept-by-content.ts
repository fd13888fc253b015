import { AsyncLocalStorage } from 'node:async_hooks';
import { deserialize, serialize } from 'node:v8';
import { join } from 'node:path';
import { digestOf } from './digests.ts';
import { keep, readKept } from './kept-files.ts';

/** What something of the site can be made from: it is the same as long as this is. */
export interface Basis {
  /** Digest of the program, and of all content but the texts of articles. */
  facts: string;
  /** Digests of the texts of articles, by their ids. */
  texts: ReadonlyMap<string, string>;
}

// Pages are rendered by a bundle that has modules of its own, and published by the integration.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const shared = globalThis as { basisOfBuild?: Basis };

/** Says what everything in this build is made from, once the content was read. */
export const noteBasis = (basis: Basis): void => void (shared.basisOfBuild = basis);

/**
 * What everything in this build is made from.
 * @throws Error as long as the content was not read
 */
export function basisOfBuild(): Basis {
  if (!shared.basisOfBuild) throw new Error('What a build is made from is asked for before the content was read.');
  return shared.basisOfBuild;
}

/** Something that was made, and the ids of the articles whose texts are in it. */
export interface MadeFromTexts<Value> {
  value: Value;
  texts: readonly string[];
}

/** Where what a build makes is kept, from the project’s root. */
const madeFolder = '.cache/made';

/** Where a thing is kept. @param name of it, no other has it in this publication */
export const keptFile = (name: string): string =>
  join(madeFolder, digestOf(JSON.stringify([process.env.CONTENT, process.env.SITE, name])));

interface Kept<Value> {
  facts: string;
  /** Id and digest. */
  texts: (readonly [string, string])[];
  value: Value;
}

/** The texts that were used for what is being made. */
const uses = new AsyncLocalStorage<Set<string>>();

/** Notes that the texts of some articles are used for what is being made. */
export function noteTexts(ids: Iterable<string>): void {
  const noted = uses.getStore();
  if (noted) for (const id of ids) noted.add(id);
}

/** Makes something, and notes which texts it uses: for itself, and for what it is made for. */
export async function notingTexts<Value>(make: () => Promise<Value>): Promise<MadeFromTexts<Value>> {
  const own = new Set<string>();
  const value = await uses.run(own, make);
  noteTexts(own);
  return { value, texts: [...own] };
}

/**
 * What an earlier build made from the same: nothing where it did not, or where anything has changed that it was made from.
 * @param file where it was kept
 */
export function readSame<Value>(file: string, { facts, texts }: Basis): MadeFromTexts<Value> | undefined {
  const bytes = readKept(file);
  if (!bytes) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `keepSame` wrote it
  const kept = deserialize(bytes) as Kept<Value>;
  if (kept.facts !== facts || kept.texts.some(([id, digest]) => texts.get(id) !== digest)) return undefined;
  const ids = kept.texts.map(([id]) => id);
  noteTexts(ids);
  return { value: kept.value, texts: ids };
}

/**
 * Keeps something for later builds.
 * @param file where; its name tells what it is, whatever it was made from
 * @param made plain values: what the structured clone algorithm can copy
 */
export async function keepSame<Value>(
  file: string,
  basis: Basis,
  { value, texts }: MadeFromTexts<Value>,
): Promise<void> {
  const kept: Kept<Value> = {
    facts: basis.facts,
    texts: texts.map((id) => [id, basis.texts.get(id) ?? ''] as const),
    value,
  };
  await keep(file, serialize(kept));
}

/** The addresses of pictures that a build makes: it makes those that are asked for while pages are rendered. */
const madePicture = /\/_astro\/[^"'\s\\]+\.(?:apng|avif|gif|jpe?g|png|tiff?|webp)\b/;

/** Whether it may be kept: what shows a picture has to be rendered, or the picture is not made. */
export const showsNoPicture = (text: string): boolean => !madePicture.test(text);
