import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from './build-report.ts';

/** The build that this process is about to publish. */
interface Underway {
  /** The folder that is being built, if that has begun. */
  built: string | undefined;
  published: string;
  /** What messages call the published folder. */
  name: string;
}

let underway: Underway | undefined;

/**
 * From now on until `endBuild`, an end of the process that means failure takes what was built so far with it and says
 * what became of the published site. An integration is told of no error but its own, so this hangs on the process.
 */
export function beginBuild(build: Underway): void {
  if (!underway) process.once('exit', sayNotBuilt);
  underway = build;
}

let report: BuildReport | undefined;

/** The build is published: nothing is left to say but what it reports. */
export function endBuild(ended: BuildReport): void {
  report = ended;
  underway = undefined;
  process.off('exit', sayNotBuilt);
}

/** What the build of this process reports; nothing where it is not published. */
export const builtReport = (): BuildReport | undefined => report;

/** Whether a site is there that was published before. */
export const isPublished = (folder: string): boolean => existsSync(join(folder, 'index.html'));

function sayNotBuilt(code: number): void {
  if (!underway) return;
  const { built, published, name } = underway;
  try {
    if (built) rmSync(built, { recursive: true, force: true });
  } catch {
    // Where that is refused, too, the next build does it.
  }
  if (code === 0) return;
  const kept = isPublished(published) ? ` What was published before is still in ${name}.` : '';
  console.error(`\nThe site was not built.${kept}\n`);
}
