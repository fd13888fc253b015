import { z } from 'astro/zod';
import { claimId, date, dated, description, id, language, line, order, text } from './shared.ts';

/** A picture over an article, as its front matter names it. */
const cover = z.strictObject({
  /** The file, from the article’s own: `./a-first-piece/cover.jpg`. */
  image: z
    .string()
    .regex(
      /^\.\/.+\.(avif|gif|jpe?g|png|tiff?|webp)$/i,
      'Write the file from this one on, like ./a-first-piece/cover.jpg.',
    ),
  /** What it shows, for those who do not see it. */
  alt: text,
  /** Who made it. */
  credit: text.optional(),
});

/** A year of a timeline, and what then was so. */
const momentInYear = z.strictObject({
  year: z.number({ error: 'Write a year, like 2013.' }).int().min(1).max(9999),
  /** One sentence. `{series@point}` puts in a figure. */
  says: text,
  /** The file in content/forecasts whose verdict stands behind it, without the ending. */
  forecast: id.optional(),
});

const figureForms = ['timeline', 'reach', 'choice'] as const;

/** A figure at the head of an article, drawn from what the content has. */
const figure = z
  .strictObject({
    /** What it shows, as a sentence without its stop. */
    title: text,
    /** What a reader needs to read it rightly, or where its figures come from: one or two sentences. */
    note: text.optional(),
    /** What was so in which year, the earliest first, on a scale of years. */
    timeline: z.array(momentInYear).min(2, 'Give two moments or more.').optional(),
    /** Files in content/roles, whose reach is drawn: as the work retold has it, or, in an article of our own, as each source has it. */
    reach: z.array(id).min(1, 'Name at least one role.').optional(),
    /** The file in content/criteria under which roles say, after the work retold, how they would have acted. */
    choice: id.optional(),
  })
  .refine((given) => figureForms.filter((form) => given[form] !== undefined).length === 1, {
    error: `Give one of ${figureForms.join(', ')}: it says what is drawn.`,
  })
  .superRefine(({ timeline = [] }, context) => {
    for (const [at, { year }] of timeline.entries())
      if (year < (timeline[at - 1]?.year ?? 0))
        context.addIssue({
          code: 'custom',
          path: ['timeline', at, 'year'],
          message: `${year} stands after a later year. Put the earliest first.`,
        });
  });

/** Front matter of `content/articles/<slug>.md` or `.mdx`. The address is the file name, so there is no `slug` key. */
export const article = z.strictObject({
  /** The heading of the page; the text has none of its rank. */
  title: line.min(1, 'Give the article a title.').max(90, 'Keep the title under 90 characters.'),
  /** Shown under the title, in search results and on cards. */
  description,
  ...dated,
  /** What was changed, and why: for what was wrong, see corrections. The feed of changes brings it. */
  changes: z.array(z.strictObject({ changed: date, why: text })).default([]),
  /** From this day on the article is kept at its address only: no list, no feed and no search engine has it. */
  expires: date.optional(),
  /** Files in content/topics, without the ending. */
  topics: z.array(id).min(1, 'Name at least one topic from content/topics.'),
  /** The articles that it is one of, by the name they share, and its place among them. */
  series: z.strictObject({ name: text, part: order }).optional(),
  /** The file in content/sources whose work this article retells, without the ending. Without it the article is our own. */
  retells: id.optional(),
  /** Files in content/people, without the ending: who wrote it. Left out, the publication did. */
  authors: z.array(id).default([]),
  cover: cover.optional(),
  /** A figure beside the title. */
  figure: figure.optional(),
  /** The language of its text, where that is not the publication’s: `ar`. */
  language: language.optional(),
  /** Names that its file had before, the oldest first. Their addresses lead here. */
  formerly: z.array(id).default([]),
  /** Claims of that source the article leaves out, each with the reason. */
  leftOut: z.array(z.strictObject({ claim: claimId, reason: text })).default([]),
  /** true keeps the article out of the published site. */
  draft: z.boolean().default(false),
});
