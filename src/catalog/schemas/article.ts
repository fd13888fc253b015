import { z } from 'astro/zod';
import { claimId, date, dated, description, id, language, order, text } from './shared.ts';

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

/** Front matter of `content/articles/<slug>.md` or `.mdx`. The address is the file name, so there is no `slug` key. */
export const article = z.strictObject({
  title: z.string().trim().min(1, 'Give the article a title.').max(90, 'Keep the title under 90 characters.'),
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
  /** The language of its text, where that is not the publication’s: `ar`. */
  language: language.optional(),
  /** Names that its file had before, the oldest first. Their addresses lead here. */
  formerly: z.array(id).default([]),
  /** Claims of that source the article leaves out, each with the reason. */
  leftOut: z.array(z.strictObject({ claim: claimId, reason: text })).default([]),
  /** true keeps the article out of the published site. */
  draft: z.boolean().default(false),
});
