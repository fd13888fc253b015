import type { Extent, ReachSegment } from '../catalog/roles.ts';
import { words } from '../words.ts';

/** A reach in one sentence a part: `Wood: fully. Iron: not stated. …` */
export function describeReach(reach: readonly ReachSegment[]): string {
  return reach.map(({ part, extent }) => `${part.label}: ${words.comparison.extents[extent]}.`).join(' ');
}

/** Every extent, the widest first. */
export const extents = ['full', 'partly', 'none', 'not-stated'] as const satisfies Extent[];
