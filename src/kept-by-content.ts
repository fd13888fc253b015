import { AsyncLocalStorage } from 'node:async_hooks';
import { deserialize, serialize } from 'node:v8';
import { keep, readKept } from './kept-files.ts';
import { canBeMade } from './made-pictures.ts';

/** What something of the site can be made from: it is the same as long as this is. */
export interface Basis {
  /** Digest of the program, and of all content but the texts of articles. */
  facts: string;
  /** Digests of the texts of articles, by their ids. */
  texts: ReadonlyMap<string, string>;
}

/** What is known while a build runs. */
interface Underway {
  basis?: Basis;
  /** Ids of the articles whose texts are used for what is being made. */
  uses: AsyncLocalStorage<Set<string>>;
}

// Pages are rendered by a bundle that has modules of its own, and published by the integration.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const shared = globalThis as { keptByContent?: Underway };
const underway = (shared.keptByContent ??= { uses: new AsyncLocalStorage() });

/** Says what everything in this build is made from, once the content was read. */
export const noteBasis = (basis: Basis): void => void (underway.basis = basis);

/**
 * What everything in this build is made from.
 * @throws Error as long as the content was not read
 */
export function basisOfBuild(): Basis {
  if (!underway.basis) throw new Error('What a build is made from is asked for before the content was read.');
  return underway.basis;
}

/** Something that was made, and the ids of the articles whose texts are in it. */
export interface MadeFromTexts<Value> {
  value: Value;
  texts: readonly string[];
}

/** Something that is kept, and the pictures that it names: see `picturesIn`. */
export interface MadeWithPictures<Value> extends MadeFromTexts<Value> {
  pictures: readonly string[];
}

interface Kept<Value> {
  facts: string;
  /** Id and digest. */
  texts: (readonly [string, string])[];
  pictures: readonly string[];
  value: Value;
}

/** Notes that the texts of some articles are used for what is being made. */
export function noteTexts(ids: Iterable<string>): void {
  const noted = underway.uses.getStore();
  if (noted) for (const id of ids) noted.add(id);
}

/** Makes something, and notes which texts it uses: for itself, and for what it is made for. */
export async function notingTexts<Value>(make: () => Promise<Value>): Promise<MadeFromTexts<Value>> {
  const own = new Set<string>();
  const value = await underway.uses.run(own, make);
  noteTexts(own);
  return { value, texts: [...own] };
}

/**
 * What was made from the same: nothing where it was not, where anything has changed that it was made from, or where it names
 * a picture that Astro makes only when what shows it is rendered.
 * @param file where it was kept
 */
export function readSame<Value>(file: string, basis: Basis): MadeWithPictures<Value> | undefined {
  const bytes = readKept(file);
  if (!bytes) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `keepSame` wrote it
  const { facts, texts, pictures, value } = deserialize(bytes) as Kept<Value>;
  if (facts !== basis.facts || texts.some(([id, digest]) => basis.texts.get(id) !== digest)) return undefined;
  if (!canBeMade(pictures, facts)) return undefined;
  const ids = texts.map(([id]) => id);
  noteTexts(ids);
  return { value, texts: ids, pictures };
}

/**
 * Keeps something for later builds.
 * @param file where; its name tells what it is, whatever it was made from
 * @param made plain values: what the structured clone algorithm can copy
 */
export function keepSame<Value>(file: string, basis: Basis, { value, texts, pictures }: MadeWithPictures<Value>): void {
  const kept: Kept<Value> = {
    facts: basis.facts,
    texts: texts.map((id) => [id, basis.texts.get(id) ?? ''] as const),
    pictures,
    value,
  };
  keep(file, serialize(kept));
}
