import { z } from 'astro/zod';
import { claimIds, dated, description, text } from './shared.ts';

/** `content/pairs/<role>-vs-<role>.yaml`, ids in alphabetical order: what is said of two roles side by side. */
export const pair = z.strictObject({
  /** One sentence: what separates the two. */
  verdict: text,
  description,
  claims: claimIds,
  ...dated,
});
