import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { today } from '../days.ts';
import { digestOf, digestOfFolder, digestOfProgram } from '../digests.ts';
import type { BuildReport } from './build-report.ts';

/** What is remembered of a build. */
export interface BuildRecord {
  /** Digest of all that it was made from: see `digestOfSources`. */
  sources: string;
  /** Digest of what was published. */
  published: string;
  /** What it said of itself. */
  report: BuildReport;
}

/**
 * Digest of everything that a build is made from: the program, the content, and the day, on which hangs what is published.
 * @param root of the project
 * @param content path of the content folder
 */
export function digestOfSources(root: string, content: string): string {
  const { timeZone } = readPublication(readFileSync(join(content, 'publication.yaml'), 'utf8'));
  return digestOf(JSON.stringify([digestOfProgram(root), digestOfFolder(content), today(timeZone)]));
}

/** Where the record of what is published in a folder lies: each folder has its own. */
const recordFile = (root: string, published: string): string =>
  join(root, '.cache/built', `${digestOf(published)}.json`);

/**
 * Remembers a build, where that can be: the site is published, and a build that is not remembered is made again.
 * @param published the folder that it published in
 */
export function writeRecord(root: string, published: string, record: BuildRecord): void {
  const file = recordFile(root, published);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  } catch {
    rmSync(file, { force: true });
  }
}

/**
 * The report of the build that made what is published, where nothing has changed since: neither what it was made from nor
 * what it made.
 */
export function reportOfSame(root: string, published: string, content: string): BuildReport | undefined {
  const record = readRecord(recordFile(root, published));
  if (!record) return undefined;
  try {
    const isSame = record.sources === digestOfSources(root, content) && record.published === digestOfFolder(published);
    if (!isSame) return undefined;
    const { report } = record;
    const kept = report.kept + report.made;
    return { ...report, ...{ unchanged: true, kept, made: 0, changed: [], gone: [], milliseconds: {} } };
  } catch {
    // What cannot be read is not the same; the build says what is wrong with it.
    return undefined;
  }
}

function readRecord(file: string): BuildRecord | undefined {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `writeRecord` wrote it
    return JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}
