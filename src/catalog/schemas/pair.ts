import { z } from 'astro/zod';
import { change, claimIds, dated, description, text } from './shared.ts';

/** `content/pairs/<role>-vs-<role>.yaml`, ids in alphabetical order: what is said of two roles side by side. */
export const pair = z.strictObject({
  /** One sentence: which of the two to choose, and when. */
  verdict: text,
  description,
  claims: claimIds,
  /** What the verdict was before, and why it was changed. */
  changes: z.array(change).default([]),
  ...dated,
});
