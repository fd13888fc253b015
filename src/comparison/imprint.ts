import type { Source } from '../catalog/sources.ts';
import { latestDay } from '../dates.ts';
import { joinNames } from '../lists.ts';
import { absoluteUrl, comparisonPath } from '../urls.ts';
import { words } from '../words.ts';
import type { Comparison } from './comparison.ts';
import { sourcesOf } from './filters.ts';

/** What a copy of the comparison says of itself wherever it ends up: what it is, where it stands, how old it is. */
export interface Imprint {
  name: string;
  /** The page it was taken from. */
  address: URL;
  /** Day of the last change to one of the roles or criteria. */
  updated: Date;
  /** The works that the accounts rest on, in the order of the columns. */
  sources: Source[];
}

/**
 * The imprint of a comparison.
 * @throws RangeError when it compares nothing
 */
export function imprintOf(comparison: Comparison): Imprint {
  const { roles, rows } = comparison;
  return {
    name: words.comparison.compared(joinNames(roles.map(({ name }) => name))),
    address: absoluteUrl(comparisonPath()),
    updated: latestDay([...roles, ...rows.map(({ criterion }) => criterion)].map(({ updated }) => updated)),
    sources: sourcesOf(comparison),
  };
}
