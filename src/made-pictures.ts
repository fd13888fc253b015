import { deserialize, serialize } from 'node:v8';
import type { PrerenderRenderMetadata } from 'astro';
import { keep, keptFile, readKept } from './kept-files.ts';

/** A picture that Astro makes of one in the content: in which size and kind, and under which name. */
export type MadePicture = PrerenderRenderMetadata['staticImages'][number];

/** What Astro makes when it is told to, by the ends of their names: see `picturesIn`. */
interface Known {
  /** Digest of the program and of the content that they are made from. */
  facts: string;
  made: Map<string, MadePicture[]>;
}

// Pages are rendered by a bundle that has modules of its own, and published by the integration: both know the same.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const shared = globalThis as { madePictures?: Known };

/** The end of a picture’s name, which no address encodes, where a text names it: both hashes and the kind. */
const named = /_astro\\?\/[^"'\s\\]*?(?<![\w-])([\w-]+\.(?:apng|avif|gif|jpe?g|png|tiff?|webp))\b/g;

/** The pictures that a text names, and that a build makes: the end of each name, once. */
export const picturesIn = (text: string): string[] =>
  text.includes('_astro') ? [...new Set(Array.from(text.matchAll(named), ([, end = '']) => end))] : [];

/** Notes what Astro was asked to make while something was rendered. @param facts digest of what pictures are made from */
export function notePictures(pictures: readonly MadePicture[], facts: string): void {
  for (const picture of pictures) add(picture, known(facts));
}

/**
 * Whether all of some pictures can be made without rendering what shows them: this build or an earlier one has noted how.
 * @param pictures by the ends of their names
 */
export const canBeMade = (pictures: readonly string[], facts: string): boolean =>
  pictures.length === 0 || pictures.every((end) => known(facts).made.has(end));

/** How pictures are made. @param pictures by the ends of their names; those of which nobody knows are left out */
export const howToMake = (pictures: Iterable<string>, facts: string): MadePicture[] =>
  [...pictures].flatMap((end) => known(facts).made.get(end) ?? []);

/** Keeps for later builds how pictures are made. */
export function keepPictures(facts: string): void {
  const pictures = [...known(facts).made.values()].flat();
  // As Astro does: what it says of them is more than plain values.
  keep(keptFile('pictures'), serialize({ facts, pictures: JSON.stringify(pictures) }));
}

function known(facts: string): Known {
  if (shared.madePictures?.facts === facts) return shared.madePictures;
  const read: Known = { facts, made: new Map() };
  for (const picture of readPictures(facts)) add(picture, read);
  shared.madePictures = read;
  return read;
}

function readPictures(facts: string): readonly MadePicture[] {
  const bytes = readKept(keptFile('pictures'));
  if (!bytes) return [];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `keepPictures` wrote it
  const kept = deserialize(bytes) as { facts: string; pictures: string };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- likewise
  return kept.facts === facts ? (JSON.parse(kept.pictures) as MadePicture[]) : [];
}

function add(picture: MadePicture, { made }: Known): void {
  const end = picture.finalPath.split('.').slice(-2).join('.');
  const same = made.get(end) ?? [];
  if (!same.some(({ finalPath }) => finalPath === picture.finalPath)) made.set(end, [...same, picture]);
}
