/** What the files of the decision guide say. */
import { z } from 'astro/zod';
import { filesIn } from './content-files.ts';
import { dated, texts } from './content.ts';

const ruling = z.object({
  outcomes: texts,
  until: z.string().optional(),
  because: z.string(),
  claims: texts,
});

export const questions = filesIn(
  'decision',
  dated.extend({
    question: z.string(),
    order: z.number(),
    needed: z.boolean().default(false),
    answers: z.array(
      z.object({
        says: z.string(),
        counts: z
          .array(
            z.object({
              for: z.array(z.string()),
              points: z.number(),
              because: z.string(),
              claims: texts,
              implied: z.boolean().default(false),
            }),
          )
          .default([]),
        rulesOut: z.array(ruling).default([]),
      }),
    ),
  }),
);

/** What the guide can lead to. */
export const outcomes = filesIn(
  'outcomes',
  dated.extend({
    name: z.string(),
    says: z.string(),
    means: z.string(),
    order: z.number(),
    role: z.string().optional(),
    account: z.string().optional(),
    first: z.boolean().default(false),
    fallback: z.boolean().default(false),
    steps: z.array(z.object({ says: z.string(), link: z.string(), why: z.string() })),
    open: texts,
  }),
);
