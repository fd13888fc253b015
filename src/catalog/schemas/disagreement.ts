import { z } from 'astro/zod';
import { claimIds, dated, id, order, text } from './shared.ts';

/** `content/disagreements/<id>.yaml`: one point on which the sources part, with what each says. */
export const disagreement = z.strictObject({
  name: text,
  order,
  ...dated,
  /** Ids of the roles it is about, if it is about some. */
  roles: z.array(id).default([]),
  /** By source id. */
  accounts: z.record(id, z.strictObject({ says: text, claims: claimIds })),
});
