import { z } from 'astro/zod';
import { claimId, text } from './shared.ts';

/** What sort of statement a claim is. */
export const claimKinds = [
  'forecast',
  'statistic',
  'definition',
  'opinion',
  'anecdote',
  'advice',
  'question',
  'reference',
  'bio-fact',
] as const;

/** `content/claims/<source>.yaml`: what one source says, claim by claim, restated. */
export const claims = z.strictObject({
  claims: z.record(
    claimId,
    z.strictObject({
      kind: z.enum(claimKinds, { error: `Write one of: ${claimKinds.join(', ')}.` }),
      says: text,
      /** The place of this claim in a story told in steps. */
      step: z.number().int().positive().optional(),
    }),
  ),
});

export type ClaimKind = (typeof claimKinds)[number];
