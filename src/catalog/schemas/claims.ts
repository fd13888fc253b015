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
export const claims = z
  .strictObject({
    /** What the number of each of its claims begins with. No other source has it. */
    prefix: z
      .string()
      .regex(/^[A-Z]{1,8}$/, 'Write one to eight capital letters, which no other source has, like A.')
      .describe('What the number of each claim begins with: A makes A1, A2, …'),
    claims: z.record(
      claimId,
      z.strictObject({
        kind: z
          .enum(claimKinds, { error: `Write one of: ${claimKinds.join(', ')}.` })
          .describe('What sort of statement it is.'),
        says: text.describe('What the source says, restated.'),
        step: z.number().int().positive().optional().describe('The place of this claim in a story told in steps.'),
      }),
      {
        error: ({ code }) =>
          code === 'invalid_key' ? 'Write a claim as the prefix of its source and a number, like A6.' : undefined,
      },
    ),
  })
  .superRefine(({ prefix, claims: given }, context) => {
    for (const number of Object.keys(given))
      if (number.replace(/\d+$/, '') !== prefix)
        context.addIssue({
          code: 'custom',
          path: ['claims', number],
          message: `Begin the number with the prefix of the file: ${prefix}.`,
        });
  });

export type ClaimKind = (typeof claimKinds)[number];
