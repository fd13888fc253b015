import { z } from 'astro/zod';
import { dated, order, text } from './shared.ts';

/** `content/criteria/<id>.yaml`: one question that roles are compared by. */
export const criterion = z.strictObject({
  /** The row’s short label. */
  name: text,
  question: text,
  /** Where the row stands in a role’s profile. */
  group: z.enum(['origin', 'ownership', 'decisions', 'limits'], {
    error: 'Write origin, ownership, decisions or limits.',
  }),
  order,
  ...dated,
});

export type CriterionGroup = z.infer<typeof criterion>['group'];
