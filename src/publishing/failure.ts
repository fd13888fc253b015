import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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

/** The build is published: nothing is left to say. */
export function endBuild(): void {
  underway = undefined;
  process.off('exit', sayNotBuilt);
}

function sayNotBuilt(code: number): void {
  if (!underway) return;
  const { built, published, name } = underway;
  if (built) rmSync(built, { recursive: true, force: true });
  if (code === 0) return;
  const kept = existsSync(join(published, 'index.html')) ? ` What was published before is still in ${name}.` : '';
  console.error(`\nThe site was not built.${kept}\n`);
}
