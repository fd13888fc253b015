/** Commands on a machine that is switched off in the middle, or whose disk refuses. */
import { join } from 'node:path';

/** What goes wrong with a change to a file, each told like `writeFile dist/index.html` or `rename dist .cache/previous-1`. */
export interface Trouble {
  /** The command and all that it started end before the change that fits comes, or in the midst of a file that it writes. */
  kill?: { before: string; after?: number };
  /** What fits is refused. */
  refuse?: { changes: string; code: 'ENOSPC' | 'EROFS' | 'EACCES' | 'EBUSY' | 'EMFILE' };
  /** What lies there is on another disk. */
  otherDisk?: string;
}

/** The environment for a command that is to meet with it. */
export const meeting = (trouble: Trouble): Record<string, string> => ({
  NODE_OPTIONS: `--import ${join(import.meta.dirname, 'unruly-disk.mjs')}`,
  TROUBLE: JSON.stringify(trouble),
});
