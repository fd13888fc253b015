import type { Extent } from '../catalog/roles.ts';

/** Every extent, the widest first. */
export const extents = ['full', 'partly', 'none', 'not-stated'] as const satisfies Extent[];
