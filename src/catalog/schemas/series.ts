import { z } from 'astro/zod';
import { dated, id, text } from './shared.ts';

/** How well a figure is confirmed: found on two pages or more, of which none repeats another; on one; or only as a round number. */
export const confirmations = ['two or more', 'one', 'rounded'] as const;

const point = z
  .strictObject({
    value: z.number(),
    /** What the point is called. A point whose key is a year needs none. */
    label: text.optional(),
    /** The word that stands before the figure wherever it is printed. */
    hedge: z.enum(['about', 'over', 'under', 'nearly'], { error: 'Write about, over, under or nearly.' }).optional(),
    /** true for a figure that was foretold, not measured. */
    foretold: z.boolean().default(false),
    confirmed: z.enum(confirmations, { error: `Write one of: ${confirmations.join(', ')}.` }),
    /** The pages that show the figure, each by itself. */
    sources: z.array(id).min(1, 'Name at least one source: a figure without one does not enter the data.'),
    /** Pages that show it too, and only copy one of the sources or report the same survey or release: not counted. */
    repeats: z.array(id).default([]),
    /** Pages that agree with the figure and do not show it. */
    fits: z.array(id).default([]),
    /** What a reader should know of this figure: one sentence. */
    note: text.optional(),
  })
  .refine(({ confirmed, sources, note }) => confirmed !== 'two or more' || sources.length > 1 || note !== undefined, {
    path: ['sources'],
    error: '"two or more" needs two sources, or a note that says why only one is named.',
  })
  .refine(({ confirmed, sources }) => confirmed !== 'one' || sources.length === 1, {
    path: ['sources'],
    error:
      '"one" has one source. Pages that report the same survey go into repeats, pages that agree without showing the figure into fits.',
  })
  .refine(({ confirmed, hedge }) => confirmed !== 'rounded' || hedge !== undefined, {
    path: ['hedge'],
    error: 'A rounded figure needs its word: about, over, under or nearly.',
  });

/** `content/series/<id>.yaml`: one run of figures that were counted in the same way. */
export const series = z
  .strictObject({
    /** What was measured, as the heading of its table: “Rain in the valley”. */
    name: text,
    /** The same in a word or two, for a mark in a picture that shows another series as well. */
    short: text.max(20, 'Use 20 characters or fewer: it stands beside a mark.').optional(),
    /** What a figure counts: `% of the days`, `letters`. A unit that begins with % makes percentages. */
    unit: text,
    /** By year, `2016`, or by a word of lower-case letters and hyphens with a label. */
    points: z
      .record(z.string().regex(/^(\d{4}|[a-z][a-z0-9-]*)$/, 'Write a year, or a word like "large-firms".'), point, {
        error: ({ code }) => (code === 'invalid_key' ? 'Write a year, or a word like "large-firms".' : undefined),
      })
      .default({}),
    /** Two series of percentages whose product this is, year by year. Points that are given stand as they are. */
    derived: z.strictObject({ multiply: z.tuple([id, id]) }).optional(),
    /** What to be careful about in reading the whole series: one or two sentences. */
    caution: text.optional(),
    ...dated,
  })
  .superRefine(({ points, derived }, context) => {
    for (const [key, { label }] of Object.entries(points))
      if (!/^\d{4}$/.test(key) && label === undefined)
        context.addIssue({ code: 'custom', path: ['points', key, 'label'], message: 'Say what this point is called.' });
    if (Object.keys(points).length === 0 && !derived)
      context.addIssue({
        code: 'custom',
        path: ['points'],
        message: 'Give at least one point, or say what it is derived from.',
      });
  });

export type Confirmation = (typeof confirmations)[number] | 'derived';
export type Hedge = NonNullable<z.infer<typeof point>['hedge']>;
