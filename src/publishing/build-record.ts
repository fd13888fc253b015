import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { today } from '../days.ts';
import { digestOf } from '../kept-files.ts';

/** What is remembered of a build. */
export interface BuildRecord {
  /** Digest of all that it was made from: see `digestOfSources`. */
  sources: string;
  /** Digest of what was published. */
  published: string;
  /** What it said at its end. */
  says: readonly string[];
}

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
 * Digest of everything that a build is made from: the code, the content, the packages, the runtime, what is set for it, and
 * the day, on which hangs what is published.
 * @param root of the project
 * @param content path of the content folder
 */
export function digestOfSources(root: string, content: string): string {
  const { timeZone } = readPublication(readFileSync(join(content, 'publication.yaml'), 'utf8'));
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, today(timeZone), settings.map((name) => process.env[name] ?? '')]));
  for (const part of parts) addTo(hash, join(root, part), root);
  addTo(hash, content, content);
  return hash.digest('hex');
}

/** Digest of a folder: the names of its files, and what is in them. */
export function digestOfFolder(folder: string): string {
  const hash = createHash('sha256');
  addTo(hash, folder, folder);
  return hash.digest('hex');
}

/** Adds a file, or all files of a folder, to a digest; nothing where it is not there. */
function addTo(hash: Hash, path: string, root: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) addTo(hash, join(path, name), root);
    return;
  }
  const bytes = readFileSync(path);
  // Where one file ends and the next begins is part of it.
  hash.update(`${relative(root, path).replaceAll(sep, '/')}\0${bytes.length}\0`).update(bytes);
}

/** Where the record of what is published in a folder lies: each folder has its own. */
const recordFile = (root: string, published: string): string =>
  join(root, '.cache/built', `${digestOf(published)}.json`);

/** Remembers a build. @param published the folder that it published in */
export function writeRecord(root: string, published: string, record: BuildRecord): void {
  const file = recordFile(root, published);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(record));
}

/**
 * The record of the build that made what is published, where nothing has changed since: neither what it was made from nor
 * what it made.
 */
export function recordOfSame(root: string, published: string, content: string): BuildRecord | undefined {
  const record = readRecord(recordFile(root, published));
  return record?.sources === digestOfSources(root, content) && record.published === digestOfFolder(published)
    ? record
    : undefined;
}

function readRecord(file: string): BuildRecord | undefined {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `writeRecord` wrote it
    return JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}
