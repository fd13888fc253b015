/**
 * Compares texts with the two original articles without having them here. `original-runs.txt` holds a hash of every run
 * of six words of theirs: enough to recognise a run, not enough to read one.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const runLength = 6;

/** Titles of works and names of offices, which everyone has to write alike. */
const commonProperty = [
  'Bagg Technology Resources: The position of CMTO is the way of the future',
  'The Rise of the Marketing Technologist',
  'By 2017 the CMO Will Spend More on IT Than the CIO',
  'Five years from now CMOs will spend more on IT than CIOs do',
  'the Chief Marketing Technology Officer (CMTO)',
  'Marketing Chief Technology Officer (Marketing CTO)',
];

/** The runs of six words in a text: small letters, figures and straight apostrophes, with marks and tags left out. */
function runsOf(text: string): string[] {
  const plain = text
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[‘’]/g, "'");
  const words = plain.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** How a run stands in the list: the first twelve characters of its SHA-256 in base64url. */
function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('base64url').slice(0, 12);
}

const allowed = new Set(commonProperty.flatMap(runsOf));

/** The hashes of a text’s runs, as the list of the originals holds them. */
export function hashesOf(text: string): Set<string> {
  return new Set(runsOf(text).map(hashOf));
}

/** The hashes of all runs of the two originals. */
export function readOriginalRuns(): Set<string> {
  return new Set(
    readFileSync(new URL('original-runs.txt', import.meta.url), 'utf8')
      .split(/\s+/)
      .filter(Boolean),
  );
}

/** The runs of six words that a text shares with the originals, titles and names of offices apart. */
export function runsShared(text: string, originals: ReadonlySet<string>): string[] {
  return runsOf(text).filter((run) => originals.has(hashOf(run)) && !allowed.has(run));
}
