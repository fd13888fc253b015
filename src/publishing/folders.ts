import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../digests.ts';
import { mendContents, swapContents } from './swapped-contents.ts';
import { isAnotherAtIt, isRunning, turnIn } from './turns.ts';

/**
 * The folder that this process builds into. What builds left behind that were ended in the middle goes.
 * @param cache where the project keeps what can be made again
 */
export function folderToBuildIn(cache: string): string {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const owner = /^(?:next|previous)-(\d+)$/.exec(name)?.[1];
    if (owner && (Number(owner) === process.pid || !isRunning(Number(owner)))) remove(join(cache, name));
  }
  return join(cache, `next-${process.pid}`);
}

/** Where a site lies while another takes its place. */
interface Places {
  /** Where what is to be published lies last, on the disk of the published site; nothing where it lies there already. */
  ready: string | undefined;
  previous: string;
}

function placesFor(published: string, cache: string): Places {
  const beside = dirname(published);
  const disk = statSync(beside, { throwIfNoEntry: false })?.dev;
  // A folder can only be renamed on the disk on which it is.
  return disk === undefined || disk === statSync(cache, { throwIfNoEntry: false })?.dev
    ? { ready: undefined, previous: join(cache, `previous-site-${digestOf(published).slice(0, 16)}`) }
    : {
        ready: join(beside, `.${basename(published)}.next`),
        previous: join(beside, `.${basename(published)}.previous`),
      };
}

/** The folder that a site is published in, behind all links. @param folder it need not be there, behind a link neither */
function behindLinks(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    return behindLinks(resolve(dirname(folder), readlinkSync(folder)));
  return existsSync(dirname(folder)) ? join(realpathSync(dirname(folder)), basename(folder)) : folder;
}

/**
 * Completes or takes back what a build was about when it was ended between two steps: there is a published site again, if
 * there was one. Where another build is at it, nothing is done.
 * @param folder where the site is published
 * @param cache where the project keeps what can be made again
 */
export function mendPublished(folder: string, cache: string): void {
  if (isAnotherAtIt(turnIn(cache))) return;
  const published = behindLinks(folder);
  const { ready, previous } = placesFor(published, cache);
  if (ready !== undefined) remove(ready);
  mendContents(published);
  if (!existsSync(previous)) return;
  if (existsSync(published)) remove(previous);
  else renameSync(previous, published);
}

/**
 * Puts a built site in the place of the published one, or leaves the published one as it is. A file that has the same bytes
 * as before keeps its date, and everybody may read the site, whatever the one who builds allows.
 * @param built the folder that was built; it is gone afterwards
 * @param folder the folder to publish in, or a link to it; it need not be there
 * @param cache where the project keeps what can be made again
 * @returns what is other than before
 * @throws Error when the system refuses
 */
export function publishFolder(built: string, folder: string, cache = dirname(built)): Difference {
  mendPublished(folder, cache);
  const published = behindLinks(folder);
  mkdirSync(dirname(published), { recursive: true });
  const files = allIn(built);
  chmodSync(built, 0o755);
  const changed = files.filter((file) => !likeBefore(join(built, file), join(published, file)));
  const there = new Set(files);
  const gone = existsSync(published) ? filesIn(published).filter((file) => !there.has(file)) : [];
  try {
    swapFolders(built, published, placesFor(published, cache));
  } catch (error) {
    // Another disk is mounted there, or the folder that it lies in is not ours: what is in it can be swapped all the same.
    if (!isUnmovable(error) || !existsSync(published)) throw error;
    swapContents(built, published);
  }
  remove(built);
  return { changed: changed.map(withSlashes).toSorted(), gone: gone.map(withSlashes).toSorted() };
}

/** What is other in a published site than before: paths of files from its folder, with slashes. */
interface Difference {
  /** New, or with other bytes. */
  changed: string[];
  gone: string[];
}

/** @throws Error when the system refuses; the published site is where it was then, and nothing lies beside it */
function swapFolders(built: string, published: string, { ready = built, previous }: Places): void {
  try {
    if (ready !== built) cpSync(built, ready, { recursive: true, preserveTimestamps: true });
    if (existsSync(published)) renameSync(published, previous);
    renameSync(ready, published);
  } catch (error) {
    if (existsSync(previous) && !existsSync(published)) renameSync(previous, published);
    if (ready !== built) remove(ready);
    throw error;
  }
  remove(previous);
}

const isUnmovable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EBUSY', 'EXDEV', 'EACCES', 'EPERM'].includes(String(error.code));

const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true });
};

/** Every file and folder in a folder, by its path from there. */
const allIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/**
 * Lets everybody read a file or open a folder; a file that has the same bytes as another gets its date.
 * @returns whether it is no file with other bytes
 */
function likeBefore(path: string, before: string): boolean {
  const stats = statSync(path);
  chmodSync(path, stats.isDirectory() ? 0o755 : 0o644);
  const old = statSync(before, { throwIfNoEntry: false });
  if (stats.isDirectory()) return true;
  if (!old?.isFile() || old.size !== stats.size || !readFileSync(path).equals(readFileSync(before))) return false;
  utimesSync(path, old.atime, old.mtime);
  return true;
}

/** The names of the files in a folder and in those inside of it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

export const withSlashes = (file: string): string => file.replaceAll(sep, '/');

/** A folder as messages name it: from the project’s root where it lies in it, with a slash at the end. */
export function folderName(root: string, folder: string): string {
  const path = relative(root, folder);
  return `${(path.startsWith('..') ? folder : path).replaceAll(sep, '/')}/`;
}
