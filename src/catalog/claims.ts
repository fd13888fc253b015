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
  /** The page of the list of all claims on which it stands, from 1. */
  page: number;
}

/** How many claims a page of the list has at most, unless one source has more. */
const claimsOnPage = 100;

/**
 * The pages of the list on which the claims of sources stand. A source keeps its page when others come after it: readers
 * have linked to its claims.
 * @param sources with how many claims each has
 */
export function pagesOfClaims<Work extends Pick<Source, 'id' | 'published'>>(
  sources: readonly { source: Work; count: number }[],
): Map<Work, number> {
  const inOrder = sources.toSorted(
    ({ source: one }, { source: other }) =>
      one.published.getTime() - other.published.getTime() || (one.id < other.id ? -1 : 1),
  );
  let [page, filled] = [1, 0];
  return new Map(
    inOrder.map(({ source, count }) => {
      if (filled > 0 && filled + count > claimsOnPage) [page, filled] = [page + 1, 0];
      filled += count;
      return [source, page];
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
  const listed = files.flatMap(({ id: name, data: { prefix, claims: given } }) => {
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
  const pages = pagesOfClaims(listed.map(({ source, given }) => ({ source, count: given.length })));
  return listed.flatMap(({ source, given }) =>
    given.map(([id, claim]): Claim => ({ ...claim, id, source, toldIn: toldIn.get(id), page: pages.get(source) ?? 1 })),
  );
}
