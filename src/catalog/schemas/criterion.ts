import { z } from 'astro/zod';
import { dated, id, order, text } from './shared.ts';

/** `content/criteria/<id>.yaml`: one question that roles are compared by. */
export const criterion = z.strictObject({
  /** The row’s short label. */
  name: text,
  question: text,
  /** Where the row stands in a profile: one of the groups in publication.yaml. */
  group: id,
  order,
  ...dated,
});
