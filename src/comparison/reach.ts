import type { ReachSegment } from '../catalog/roles.ts';
import { words } from '../words.ts';

/** A reach in one sentence a part: `Wood: fully. Iron: not stated. …` */
export function describeReach(reach: readonly ReachSegment[]): string {
  return reach.map(({ part, extent }) => `${part.label}: ${words.comparison.extents[extent]}.`).join(' ');
}
