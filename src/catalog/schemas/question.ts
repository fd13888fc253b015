import { z } from 'astro/zod';
import { claimId, dated, id, order, text } from './shared.ts';

/** Why an answer counts towards outcomes of the guide, and how much. */
const reason = z
  .strictObject({
    /** The outcomes that the answer counts towards for this reason: names of files in content/outcomes. */
    for: z.array(id).min(1, 'Name at least one outcome.'),
    /** How strongly: 1 to 3. */
    points: z.number().int().min(1, 'Give 1, 2 or 3 points.').max(3, 'Give 1, 2 or 3 points.'),
    /** What in the sources makes it count, in a sentence that names them. */
    because: text,
    claims: z.array(claimId).default([]),
    /** true where a source implies this without saying it; such a reason weighs least. */
    implied: z.boolean().default(false),
  })
  .refine(({ implied, points }) => !implied || points === 1, {
    error: 'What a source merely implies weighs least: give it 1 point.',
  });

/** Outcomes that an answer rules out, whatever the other answers are. */
const ruling = z.strictObject({
  outcomes: z.array(id).min(1, 'Name at least one outcome.'),
  /** The outcome after which they may come all the same: one that comes `first`. */
  until: id.optional(),
  because: text,
  claims: z.array(claimId).default([]),
});

/** One answer: what it counts towards, what it rules out, and why. */
const answer = z
  .strictObject({
    says: text,
    counts: z.array(reason).default([]),
    rulesOut: z.array(ruling).default([]),
  })
  .refine(({ counts, rulesOut }) => counts.length + rulesOut.length > 0, {
    error: 'Say what the answer counts towards, or what it rules out.',
  });

/** `content/decision/<id>.yaml`: one question of the decision guide. */
export const question = z.strictObject({
  question: text,
  order,
  /** true where there is no result without an answer to this question. */
  needed: z.boolean().default(false),
  answers: z.array(answer).min(2, 'Give at least two answers.').max(5, 'Give five answers at most.'),
  ...dated,
});
