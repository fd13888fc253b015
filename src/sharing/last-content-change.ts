import type { Catalog, Dated } from '../catalog/model.ts';
import { latestDay } from '../dates.ts';

const isDated = (thing: object | string): thing is Dated => typeof thing === 'object' && 'updated' in thing;

/** The day on which anything that is published last changed; claims bear no date of their own. */
export function lastContentChange(catalog: Catalog): Date {
  const things: (object | string)[] = Object.values(catalog).flat();
  return latestDay(things.filter(isDated).map(({ updated }) => updated));
}
