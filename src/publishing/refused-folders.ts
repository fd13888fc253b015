import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { ofDisks } from './swapped-contents.ts';

/**
 * Makes sure that publishing into a folder deletes nothing but a site.
 * @param folder where the site is to be published; it need not be there
 * @param root the project
 * @throws Error when the project lies in it, or something that is no site
 */
export function refuseOthers(folder: string, root: string): void {
  const isAround = !/^\.\.(?:[/\\]|$)/.test(relative(folder, root)) && !isAbsolute(relative(folder, root));
  const isSite = existsSync(join(folder, 'index.html'));
  if (!isAround && (isSite || !existsSync(folder) || readdirSync(folder).every((name) => ofDisks.includes(name))))
    return;
  throw new Error(
    `The site cannot be published into ${folder}: what is there is no site, and would be lost. Name another folder, like --outDir dist.`,
  );
}

/**
 * Makes sure that what is published can be replaced: of a site that somebody else has built, half could not be deleted.
 * @param folder it need not be there
 * @throws Error of the system, which names the folder that is not ours to change
 */
export function refuseLocked(folder: string): void {
  const inside = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const folders = inside.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  for (const each of existsSync(folder) ? [folder, ...folders] : [])
    accessSync(each, constants.R_OK | constants.W_OK | constants.X_OK);
}
