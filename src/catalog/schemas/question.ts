import { z } from 'astro/zod';
import { claimId, dated, id, order, text } from './shared.ts';

/** One answer, the roles it points to and why. */
const answer = z.strictObject({
  says: text,
  /** By role id: how strongly the answer points to the role, 1 to 3. A role that is left out gets nothing. */
  points: z.record(
    id,
    z.number().int().min(1, 'Give 1, 2 or 3 points, or leave the role out.').max(3, 'Give 1, 2 or 3 points.'),
  ),
  /** What in the sources makes it point there, in a sentence that names them. */
  because: text,
  claims: z.array(claimId).default([]),
});

/** `content/decision/<id>.yaml`: one question of the decision guide. */
export const question = z.strictObject({
  question: text,
  order,
  answers: z.array(answer).min(2, 'Give at least two answers.').max(9, 'Give nine answers at most.'),
  ...dated,
});
