import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long it waits before it looks again, in milliseconds. */
const beat = 200;

/**
 * Waits until no other process does what only one may do at a time, and from then on keeps others waiting until this
 * process ends. What a process left behind that was killed keeps nobody waiting.
 * @param file that lies there while it is done
 * @param say tells the person at the keyboard, once, that another is at it
 */
export async function waitForTurn(file: string, say: () => void): Promise<void> {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${folder} is a file, and what is kept between builds lies in a folder of that name: delete it.`);
  mkdirSync(folder, { recursive: true });
  let isTold = false;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner === undefined || !isRunning(owner)) rmSync(file, { force: true });
    else {
      if (!isTold) say();
      isTold = true;
    }
    await setTimeout(beat);
  }
}

/** Whether it is ours now. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    process.once('exit', () => {
      if (ownerOf(file) === process.pid) rmSync(file, { force: true });
    });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return ownerOf(file) === process.pid;
  }
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether another process is at it. @param file that lies there while it is done */
export function isAnotherAtIt(file: string): boolean {
  const owner = ownerOf(file);
  return owner !== undefined && owner !== process.pid && isRunning(owner);
}

/** Whether a process with a number runs. */
export function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
