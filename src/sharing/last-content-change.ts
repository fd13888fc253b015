import type { Catalog, Dated } from '../catalog/model.ts';
import { latestDay } from '../dates.ts';

/** The day on which anything that is published last changed; claims bear no date of their own. */
export function lastContentChange(catalog: Catalog): Date {
  const { articles, roles, criteria, sources, disagreements, agreements, pairs, glossary, decision, topics } = catalog;
  const { series, forecasts } = catalog;
  const dated: Dated[][] = [
    articles,
    roles,
    criteria,
    sources,
    disagreements,
    agreements,
    pairs,
    glossary,
    decision,
    series,
    forecasts,
    topics,
  ];
  return latestDay(dated.flat().map(({ updated }) => updated));
}
