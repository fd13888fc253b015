import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { digestOf } from '../digests.ts';
import { isRunning } from './turns.ts';

/**
 * Makes sure that publishing into a folder deletes nothing but a site.
 * @param folder where the site is to be published; it need not be there
 * @param root the project
 * @throws Error when the project lies in it, or something that is no site
 */
export function refuseOthers(folder: string, root: string): void {
  const isAround = !/^\.\.(?:[/\\]|$)/.test(relative(folder, root)) && !isAbsolute(relative(folder, root));
  const isSite = existsSync(join(folder, 'index.html'));
  if (!isAround && (isSite || !existsSync(folder) || readdirSync(folder).length === 0)) return;
  throw new Error(
    `The site cannot be published into ${folder}: what is there is no site, and would be lost. Name another folder, like --outDir dist.`,
  );
}

/**
 * The folder that this process builds into. What builds left behind that were ended in the middle goes.
 * @param cache where the project keeps what can be made again
 */
export function folderToBuildIn(cache: string): string {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const owner = /^(?:next|previous)-(\d+)$/.exec(name)?.[1];
    if (owner && (Number(owner) === process.pid || !isRunning(Number(owner))))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
  return join(cache, `next-${process.pid}`);
}

/** Where what is to be published lies last, and where what was published lies while the other takes its place. */
function placesFor(published: string, cache: string): { ready: string | undefined; previous: string } {
  const beside = dirname(published);
  mkdirSync(beside, { recursive: true });
  mkdirSync(cache, { recursive: true });
  // A folder can only be renamed on the disk on which it is.
  return statSync(cache).dev === statSync(beside).dev
    ? { ready: undefined, previous: join(cache, `previous-site-${digestOf(published).slice(0, 16)}`) }
    : {
        ready: join(beside, `.${basename(published)}.next`),
        previous: join(beside, `.${basename(published)}.previous`),
      };
}

/** The folder that a site is published in, behind all links. @param folder it need not be there */
const behindLinks = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

/**
 * Completes or takes back what a build was about when it was ended between two steps: there is a published site again, if
 * there was one.
 * @param folder where the site is published
 * @param cache where the project keeps what can be made again
 */
export function mendPublished(folder: string, cache: string): void {
  const published = behindLinks(folder);
  const { ready, previous } = placesFor(published, cache);
  if (ready !== undefined) rmSync(ready, { recursive: true, force: true });
  if (!existsSync(previous)) return;
  if (existsSync(published)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, published);
}

/**
 * Puts a built site in the place of the published one, or leaves the published one as it is. A file that has the same bytes
 * as before keeps its date, and everybody may read the site, whatever the one who builds allows.
 * @param built the folder that was built; it is gone afterwards
 * @param folder the folder to publish in, or a link to it; it need not be there
 * @param cache where the project keeps what can be made again
 * @throws Error when the system refuses
 */
export function publishFolder(built: string, folder: string, cache = dirname(built)): void {
  const published = behindLinks(folder);
  const { ready = built, previous } = placesFor(published, cache);
  mendPublished(folder, cache);
  for (const file of allIn(built)) likeBefore(join(built, file), join(published, file));
  if (ready !== built) cpSync(built, ready, { recursive: true, preserveTimestamps: true });
  try {
    if (existsSync(published)) renameSync(published, previous);
    renameSync(ready, published);
  } catch (error) {
    if (existsSync(previous) && !existsSync(published)) renameSync(previous, published);
    if (!isBusy(error)) {
      if (ready !== built) rmSync(ready, { recursive: true, force: true });
      throw error;
    }
    // Another disk is mounted there, which can be filled, and not be moved.
    fill(published, ready);
  }
  for (const left of [built, ready, previous]) if (left !== published) rmSync(left, { recursive: true, force: true });
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EBUSY', 'EXDEV'].includes(String(error.code));

/** Every file and folder in a folder, by its path from there. */
const allIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Lets everybody read a file or open a folder; a file that has the same bytes as another gets its date. */
function likeBefore(path: string, before: string): void {
  const stats = statSync(path);
  chmodSync(path, stats.isDirectory() ? 0o755 : 0o644);
  const old = statSync(before, { throwIfNoEntry: false });
  if (!stats.isFile() || !old?.isFile() || old.size !== stats.size) return;
  if (readFileSync(path).equals(readFileSync(before))) utimesSync(path, old.atime, old.mtime);
}

/** Makes a folder hold what another holds, and nothing else. */
function fill(folder: string, from: string): void {
  cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  for (const file of allIn(folder))
    if (!existsSync(join(from, file))) rmSync(join(folder, file), { recursive: true, force: true });
}

/** A folder as messages name it: from the project’s root where it lies in it, with a slash at the end. */
export function folderName(root: string, folder: string): string {
  const path = relative(root, folder);
  return `${(path.startsWith('..') ? folder : path).replaceAll(sep, '/')}/`;
}
