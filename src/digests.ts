import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** SHA-256 of some bytes, in hexadecimal digits. */
export const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** All that a build is made from beside the content: files and folders, from the project’s root. */
const parts = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // What is installed, whatever the other one asks for.
  'node_modules/.package-lock.json',
];

/** What a person can set for a build. */
const settings = ['SITE', 'PACKED'];

/**
 * Digest of the program that makes the site: the code, the packages, the runtime, and what is set for a build.
 * @param root of the project
 */
export function digestOfProgram(root: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, settings.map((name) => process.env[name] ?? '')]));
  for (const part of parts) addTo(hash, join(root, part), root, () => true);
  return hash.digest('hex');
}

/**
 * Digest of a folder: the names of its files, and what is in them.
 * @param isMeant whether a file counts, by its path from the folder, with slashes
 */
export function digestOfFolder(folder: string, isMeant: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  addTo(hash, folder, folder, isMeant);
  return hash.digest('hex');
}

/** Adds a file, or all files of a folder, to a digest; nothing where it is not there. */
function addTo(hash: Hash, path: string, root: string, isMeant: (path: string) => boolean): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) addTo(hash, join(path, name), root, isMeant);
    return;
  }
  const name = relative(root, path).replaceAll(sep, '/');
  if (!isMeant(name)) return;
  const bytes = readFileSync(path);
  // Where one file ends and the next begins is part of it.
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}
