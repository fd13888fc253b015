import type { z } from 'astro/zod';
import type { EntryOf } from './entries.ts';
import { knownNames } from '../known-names.ts';
import type { PassageAddress } from './passages.ts';
import type { claims } from './schemas/claims.ts';
import type { Source } from './sources.ts';

/** One statement of a source, restated. */
export interface Claim extends z.infer<(typeof claims)['shape']['claims']['valueType']> {
  /** Its number: the prefix of its source and a place. */
  id: string;
  source: Source;
  /** Absent where the article leaves the claim out or none tells it yet. */
  toldIn: PassageAddress | undefined;
  /** Whether the claims of its source have a page of their own, since the list of all is long enough without them. */
  apart: boolean;
}

/** With how many claims the list of all is full: what another source says stands on a page of its own. */
const claimsInList = 80;

/**
 * The sources whose claims have pages of their own. A source that is in the list of all stays there when others come
 * after it: readers have linked to its claims.
 * @param counts how many claims each source has
 */
export function sourcesApart<Work extends Pick<Source, 'id' | 'published'>>(
  counts: ReadonlyMap<Work, number>,
): Set<Work> {
  let before = 0;
  return new Set(
    [...counts]
      .toSorted(([one], [other]) => one.published.getTime() - other.published.getTime() || (one.id < other.id ? -1 : 1))
      .flatMap(([source, count]) => {
        const isFull = before >= claimsInList;
        before += count;
        return isFull ? [source] : [];
      }),
  );
}

/**
 * The claims of all sources.
 * @param toldIn where each is told, by its number
 * @param report takes a sentence for each prefix that two sources use, and for each file whose source is unknown
 */
export function resolveClaims(
  files: readonly EntryOf<'claims'>[],
  sources: ReadonlyMap<string, Source>,
  toldIn: ReadonlyMap<string, PassageAddress>,
  report: (problem: string) => void,
): Claim[] {
  const owners = new Map<string, string>();
  const owned = files.flatMap(({ id: name, data: { prefix, claims: given } }) => {
    const file = `content/claims/${name}.yaml`;
    const owner = owners.get(prefix);
    if (owner) {
      report(`${file}: the prefix ${prefix} is that of ${owner} already. Give each source one of its own.`);
      return [];
    }
    owners.set(prefix, file);
    const source = sources.get(name);
    if (!source) {
      report(
        `${file} bears the name of no file in content/sources. Name it after the source whose claims it holds. ${knownNames(name, sources.keys())}`,
      );
      return [];
    }
    return [{ source, given: Object.entries(given) }];
  });
  const apart = sourcesApart(new Map(owned.map(({ source, given }) => [source, given.length])));
  return owned.flatMap(({ source, given }) =>
    given.map(([id, claim]) => ({ ...claim, id, source, toldIn: toldIn.get(id), apart: apart.has(source) })),
  );
}
