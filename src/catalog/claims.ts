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
  return files.flatMap(({ id: name, data: { prefix, claims: given } }): Claim[] => {
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
    return Object.entries(given).map(([id, claim]) => ({ ...claim, id, source, toldIn: toldIn.get(id) }));
  });
}
