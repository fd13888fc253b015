import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The file that lies in a folder of what is kept between builds while one runs. */
export const turnIn = (cache: string): string => join(cache, 'building');

/** How long it waits before it looks again, in milliseconds. */
const beat = 200;

/** How often who is at it says so, and after how long a silence it is taken for ended, in milliseconds. */
const sign = 5_000;
const silence = 120_000;

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
    if (!isAnotherAtIt(file)) rmSync(file, { force: true });
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
    setInterval(() => {
      saySo(file);
    }, sign).unref();
    process.once('exit', () => {
      give(file);
    });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return ownerOf(file) === process.pid;
  }
}

function give(file: string): void {
  try {
    if (ownerOf(file) === process.pid) rmSync(file, { force: true });
  } catch {
    // It keeps nobody waiting: the process that it names runs no more.
  }
}

/** The number of a process that was killed may be another’s today, so who is at it gives a sign of life. */
function saySo(file: string): void {
  const now = new Date();
  try {
    if (ownerOf(file) === process.pid) utimesSync(file, now, now);
  } catch {
    // The file is gone, or the disk has become one that can only be read; what is built there fails by itself.
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
  const silentFor = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // Whoever has just made the file may not have written into it yet.
  if (owner === undefined) return silentFor < beat * 5;
  return owner !== process.pid && isRunning(owner) && silentFor < silence;
}

/** Whether a process with a number runs. */
export function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
