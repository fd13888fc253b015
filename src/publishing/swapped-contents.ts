import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Folders inside a published one that cannot be moved, in the order in which they come and go: the new site while it is
 * copied there, once it is whole, once nothing of the old one is left outside of the last.
 */
const steps = { copied: '.site-copied', whole: '.site-whole', placed: '.site-placed', old: '.site-old' } as const;

/** What lies at the top of a disk that is mounted, and is not ours. */
export const ofDisks: readonly string[] = ['lost+found'];

/**
 * Puts a site in the place of the one in a folder, when the folder itself has to stay. The new one is copied into it before
 * anything of the old one is moved, so a full disk leaves that as it was.
 * @param from folder with the new site
 * @throws Error when the system refuses
 */
export function swapContents(from: string, folder: string): void {
  const path = inFolder(folder);
  try {
    cpSync(from, path.copied, { recursive: true, preserveTimestamps: true });
  } catch (error) {
    rmSync(path.copied, { recursive: true, force: true });
    throw error;
  }
  renameSync(path.copied, path.whole);
  mendContents(folder);
}

/** Completes what `swapContents` was about when it was ended, or takes back what was not whole. */
export function mendContents(folder: string): void {
  const path = inFolder(folder);
  rmSync(path.copied, { recursive: true, force: true });
  if (existsSync(path.whole)) {
    mkdirSync(path.old, { recursive: true });
    moveAll(folder, path.old);
    renameSync(path.whole, path.placed);
  }
  if (existsSync(path.placed)) {
    moveAll(path.placed, folder);
    rmSync(path.placed, { recursive: true });
  }
  rmSync(path.old, { recursive: true, force: true });
}

const staying: readonly string[] = [...Object.values(steps), ...ofDisks];

function inFolder(folder: string): Record<keyof typeof steps, string> {
  const { copied, whole, placed, old } = steps;
  return {
    copied: join(folder, copied),
    whole: join(folder, whole),
    placed: join(folder, placed),
    old: join(folder, old),
  };
}

function moveAll(from: string, to: string): void {
  for (const name of readdirSync(from)) if (!staying.includes(name)) renameSync(join(from, name), join(to, name));
}
