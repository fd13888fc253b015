import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** After how many milliseconds what no build asked for is forgotten: two months. */
const longest = 60 * 24 * 60 * 60 * 1000;

/** A day, in milliseconds: how exactly it is known when a file was last asked for. */
const day = 24 * 60 * 60 * 1000;

/** SHA-256 of some bytes, in hexadecimal digits. */
export const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * A file that is made once and kept for later builds. What was kept is looked into before it is used, and made again where
 * it is no longer what was written.
 * @param file where it is kept; its name has to tell of all that it is made from
 * @param make makes it
 */
export async function keptOrMade(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(file).catch(() => undefined);
  const bytes = kept?.subarray(64);
  if (bytes && kept?.subarray(0, 64).toString() === digestOf(bytes)) {
    await touch(file);
    return bytes;
  }
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Written beside and moved, so that a build that is stopped leaves no half of a file.
  const half = `${file}.${process.pid}`;
  await writeFile(half, Buffer.concat([Buffer.from(digestOf(made)), made]));
  await rename(half, file);
  return made;
}

/** Notes that a file was asked for. */
async function touch(file: string): Promise<void> {
  const now = new Date();
  if (now.getTime() - (await stat(file)).mtimeMs > day) await utimes(file, now, now);
}

/** Deletes what was kept in a folder and asked for by no build of late. */
export async function forgetUnasked(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (Date.now() - (await stat(file)).mtimeMs > longest) await rm(file, { force: true });
  }
}
