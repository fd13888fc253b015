import { z } from 'astro/zod';
import { confirmations } from './series.ts';
import { change, claimId, claimIds, dated, id, order, text } from './shared.ts';

/** How a forecast ended. */
export const verdicts = ['held', 'partly', 'did not hold', 'disputed', 'cannot be judged'] as const;
/** What is no forecast and stands beside them all the same. */
const otherOutcomes = ['broadly adopted', 'nothing to score'] as const;

const outcomes = [...verdicts, ...otherOutcomes] as const;

/** What can be judged here: a forecast; advice, which may have been taken; and a description, which foretells nothing. */
const kinds = ['forecast', 'advice', 'description'] as const;

/** What can come of each kind. Advice that nobody counted cannot be judged, just as a forecast. */
const outcomesOf: Readonly<Record<(typeof kinds)[number], readonly (typeof outcomes)[number][]>> = {
  forecast: verdicts,
  advice: ['broadly adopted', 'cannot be judged'],
  description: ['nothing to score'],
};

/** What was found: a statement with its sources, for what is no run of figures. */
const evidence = z.strictObject({
  /** One or two sentences. `{series@point}` puts in a figure. */
  says: text,
  sources: z.array(id).min(1, 'Name at least one source.'),
  /** Pages that repeat one of them, or report the same survey: shown, and not counted. */
  repeats: z.array(id).default([]),
  confirmed: z.enum(confirmations, { error: `Write one of: ${confirmations.join(', ')}.` }),
  /** What is weak about it: one sentence. */
  weak: text.optional(),
});

/** A picture drawn at build. Series of one panel are drawn into each other, panels beside each other. */
const picture = z.strictObject({
  /** What it shows, as a sentence without its stop: “Digital passed half in 2019”. */
  title: text,
  /** bars and dots stand over years; rows lie one under another, for points that are no years. */
  form: z.enum(['bars', 'dots', 'rows'], { error: 'Write bars, dots or rows.' }),
  panels: z
    .array(z.strictObject({ series: z.array(id).min(1), title: text.optional() }))
    .min(1, 'Name at least one panel, like { series: [stack-utilisation] }.'),
  /** Folded: what a reader needs to read it rightly, and what was chosen where others counted too: one to three sentences. */
  caption: text,
});

/** `content/forecasts/<id>.yaml`: one forecast and what came of it. */
export const forecast = z
  .strictObject({
    order,
    ...dated,
    /** What it is: `advice` and a `description` stand beside the forecasts and are not counted with them. */
    kind: z.enum(kinds, { error: `Write one of: ${kinds.join(', ')}.` }).default('forecast'),
    /** What was foretold, as the heading of its row. */
    name: text,
    /** The same in a few words, for the summary. */
    short: text.max(44, 'Use 44 characters or fewer: it stands in a narrow column.'),
    /** The claims it restates. */
    claims: claimIds,
    /** Whose forecast it is, where the work of its claims only reports it: `Gartner`. Left out, it is that work’s author. */
    forecaster: text.max(44, 'Use 44 characters or fewer: it stands in a narrow column.').optional(),
    /** Claims judged along with it, each with the reason why they have no row of their own. */
    covers: z
      .record(claimId, text, {
        error: ({ code }) => (code === 'invalid_key' ? 'Write a claim as a letter and a number, like A6.' : undefined),
      })
      .default({}),
    /** One verdict, or one for each of two sides. */
    verdicts: z
      .array(
        z.strictObject({
          verdict: z.enum(outcomes, { error: `Write one of: ${outcomes.join(', ')}.` }),
          /** Which side it is about: “the title”. Needed where there are two. */
          side: text.optional(),
        }),
      )
      .min(1, 'Give a verdict.')
      .max(2, 'Give one verdict, or two for two sides.'),
    /** One line that qualifies the verdict. */
    qualified: text.optional(),
    /** What the verdict was before, and why it was changed. */
    changes: z.array(change).default([]),
    /** What was foretold, by whom, in a sentence or two. */
    prediction: text,
    /** Paragraphs: what happened, in two or three sentences, then what is folded. `{series@point}` puts in a figure, `{a@2025 / b@2014}` how many times, `{a@x - b@y}` and `{100 - a@x}` what is left. */
    reasoning: z.array(text).min(1, 'Give the reasons, a paragraph an entry.'),
    /** What the evidence only stands in for: one sentence. */
    standsFor: text.optional(),
    evidence: z.array(evidence).default([]),
    pictures: z.array(picture).default([]),
    /** Series it rests on beside those of its pictures. */
    series: z.array(id).default([]),
  })
  .refine(({ verdicts: given }) => given.length === 1 || given.every(({ side }) => side !== undefined), {
    path: ['verdicts'],
    error: 'Say of each of two verdicts which side it is about.',
  })
  .superRefine(({ kind, verdicts: given }, context) => {
    for (const [at, { verdict }] of given.entries())
      if (!outcomesOf[kind].includes(verdict))
        context.addIssue({
          code: 'custom',
          path: ['verdicts', at, 'verdict'],
          message: `Of kind ${kind} comes one of: ${outcomesOf[kind].join(', ')}. Write another verdict, or another kind.`,
        });
  })
  .refine(({ evidence: found, pictures, series }) => found.length + pictures.length + series.length > 0, {
    path: ['evidence'],
    error: 'Give evidence, a picture or a series: a verdict rests on something.',
  });

export type ForecastKind = (typeof kinds)[number];
export type Outcome = (typeof outcomes)[number];
export type Verdict = (typeof verdicts)[number];
export type PictureForm = z.infer<typeof picture>['form'];
