import { z } from 'astro/zod';
import { claimId, dated, id, text } from './shared.ts';

/** `content/glossary/<id>.yaml`: one term, explained. */
export const term = z.strictObject({
  term: text,
  /** One or two sentences, complete on their own. */
  definition: text,
  /** Where a source defines it. */
  claims: z.array(claimId).default([]),
  /** Other terms of the glossary. */
  seeAlso: z.array(id).default([]),
  ...dated,
});
