import type { Source } from '../catalog/model.ts';
import { latestDay } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, comparisonPath } from '../urls.ts';
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

const names = new Intl.ListFormat(site.language, { type: 'conjunction' });

/**
 * The imprint of a comparison.
 * @throws RangeError when it compares nothing
 */
export function imprintOf(comparison: Comparison): Imprint {
  const { roles, rows } = comparison;
  return {
    name: `${names.format(roles.map(({ name }) => name))} compared`,
    address: absoluteUrl(comparisonPath()),
    updated: latestDay([...roles, ...rows.map(({ criterion }) => criterion)].map(({ updated }) => updated)),
    sources: sourcesOf(comparison),
  };
}
