import { placeOf } from '../problems.ts';

/** The steps of a build, in their order. */
export type Stage = 'waiting' | 'reading' | 'rendering' | 'finishing' | 'packing' | 'publishing';

/** Something that whoever publishes should know, and that stops nobody. */
export interface BuildNote {
  about: 'drafts' | 'later' | 'letters' | 'expired' | 'reminder' | 'host';
  /** A sentence. */
  says: string;
  /** The files that it is about, all of them. */
  files: readonly string[];
}

/** What a build says of itself: `npm run -s build -- --json` prints it. */
export interface BuildReport {
  ok: true;
  /** The whole address that the site is for, and its path: `/` or `/under/a/path/`. */
  address: string;
  base: string;
  /** The folder that it is published in, as messages name it: `dist/`. */
  folder: string;
  /** Whether it is the one that was published before, of which nothing has changed. */
  unchanged: boolean;
  pages: number;
  articles: number;
  files: number;
  bytes: number;
  /** How many files were kept from earlier builds, and how many were made anew. */
  kept: number;
  made: number;
  /** The published files that are new or have other bytes than before, and those that are gone. */
  changed: readonly string[];
  gone: readonly string[];
  /** How long each step took. */
  milliseconds: Readonly<Partial<Record<Stage, number>>>;
  notes: readonly BuildNote[];
}

/** What a build says that failed: `npm run -s build -- --json` prints it. */
export interface FailedBuild {
  ok: false;
  /** Whether what was published before is still there. */
  published: boolean;
  problems: readonly { file?: string; line?: number; column?: number; says: string }[];
}

/** As many files as a line names. */
const most = 10;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A report in words. @returns a line each; what builds remind of goes to another output */
export function linesOf({ folder, unchanged, pages, articles, notes }: BuildReport): string[] {
  return [
    unchanged ? `Nothing has changed since ${folder} was built.` : `Built the site into ${folder}.`,
    `${counted(pages, 'page')}, ${counted(articles, 'article')}.`,
    ...notes.flatMap((note) => (note.about === 'reminder' ? [] : [lineOf(note)])),
  ];
}

function lineOf({ says, files }: BuildNote): string {
  if (files.length === 0) return says;
  const more = files.length > most ? `, and ${files.length - most} more` : '';
  return `${says.replace(/\.$/, '')}: ${files.slice(0, most).join(', ')}${more}.`;
}

/** What a build says that an error ended. @param published whether there is a site from before */
export function failedBuild(error: unknown, published: boolean): FailedBuild {
  const message = error instanceof Error ? error.message : String(error);
  const placed = message
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(placeOf);
  return { ok: false, published, problems: placed.some(({ file }) => file) ? placed : [{ says: message.trim() }] };
}

/** Tells how long the steps of something take. */
export class Stopwatch {
  readonly milliseconds: Partial<Record<Stage, number>> = {};
  #since = performance.now();

  /** A step has ended; the next begins. */
  ends(stage: Stage): void {
    const now = performance.now();
    this.milliseconds[stage] = Math.round(now - this.#since);
    this.#since = now;
  }
}
