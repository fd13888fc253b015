import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

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

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Puts a built site in the place of the published one, or leaves the published one as it is.
 * @param built the folder that was built; it is gone afterwards
 * @param published the folder to publish in; it need not be there
 * @throws Error when the system refuses
 */
export function publishFolder(built: string, published: string): void {
  const beside = dirname(published);
  mkdirSync(beside, { recursive: true });
  // A folder can only be renamed on the disk on which it is.
  const isOnOneDisk = statSync(built).dev === statSync(beside).dev;
  const ready = isOnOneDisk ? built : join(beside, `.next-${process.pid}`);
  const previous = join(dirname(ready), `${isOnOneDisk ? '' : '.'}previous-${process.pid}`);
  if (!isOnOneDisk) cpSync(built, ready, { recursive: true });
  try {
    if (existsSync(published)) renameSync(published, previous);
    renameSync(ready, published);
  } catch (error) {
    if (existsSync(previous) && !existsSync(published)) renameSync(previous, published);
    if (!isOnOneDisk) rmSync(ready, { recursive: true, force: true });
    throw error;
  }
  for (const folder of [built, previous]) rmSync(folder, { recursive: true, force: true });
}

/** A folder as messages name it: from the project’s root where it lies in it, with a slash at the end. */
export function folderName(root: string, folder: string): string {
  const path = relative(root, folder);
  return `${(path.startsWith('..') ? folder : path).replaceAll(sep, '/')}/`;
}
