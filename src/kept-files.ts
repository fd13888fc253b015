import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from './digests.ts';

/** Where what a build makes is kept, from the project’s root. */
const madeFolder = '.cache/made';

/** Where a thing is kept. @param name of it, no other has it in this publication */
export const keptFile = (name: string): string =>
  join(madeFolder, digestOf(JSON.stringify([process.env.CONTENT, process.env.SITE, name])));

/** After how many milliseconds what no build asked for is forgotten: two months. */
const longest = 60 * 24 * 60 * 60 * 1000;

/** A day, in milliseconds: how exactly it is known when a file was last asked for. */
const day = 24 * 60 * 60 * 1000;

/** What is being made, by where it will be kept: two that are the same are made once. */
const underway = new Map<string, Promise<Buffer>>();

/**
 * A file that is made once and kept for later builds. What was kept is looked into before it is used, and made again where
 * it is no longer what was written.
 * @param file where it is kept; its name has to tell of all that it is made from
 * @param make makes it
 */
export async function keptOrMade(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const making = underway.get(file);
  if (making) return making;
  const kept = readKept(file);
  if (kept) return kept;
  const made = makeAndKeep(file, make).finally(() => underway.delete(file));
  underway.set(file, made);
  return made;
}

async function makeAndKeep(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const made = await make();
  keep(file, made);
  return made;
}

/** What was kept in a file; nothing where there is none, or where it is no longer what was written. */
export function readKept(file: string): Buffer | undefined {
  const kept = read(file);
  const bytes = kept?.subarray(64);
  if (!bytes || kept?.subarray(0, 64).toString() !== digestOf(bytes)) return undefined;
  touch(file);
  return bytes;
}

/** There are thousands of small ones, for each of which waiting takes ten times as long as reading. */
function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Keeps something in a file for later builds. There are thousands, for each of which waiting takes longer than writing, and
 * a new file six times as long as one that is there: half of one, that a build left which was stopped, is not used.
 */
export function keep(file: string, bytes: Uint8Array): void {
  try {
    writeWithFolder(file, Buffer.concat([Buffer.from(digestOf(bytes)), bytes]));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function writeWithFolder(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Notes that a file was asked for. */
function touch(file: string): void {
  const now = new Date();
  if (now.getTime() - statSync(file).mtimeMs > day) utimesSync(file, now, now);
}

/** Deletes what was kept in a folder and asked for by no build of late. */
export async function forgetUnasked(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (Date.now() - (await stat(file)).mtimeMs > longest) await rm(file, { force: true });
  }
}
