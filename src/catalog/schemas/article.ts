import { z } from 'astro/zod';
import { claimId, dated, description, id, text } from './shared.ts';

/** Front matter of `content/articles/<slug>.mdx`. The address is the file name, so there is no `slug` key. */
export const article = z.strictObject({
  title: z
    .string()
    .trim()
    .min(10, 'Give the article a title of at least ten characters.')
    .max(90, 'Keep the title under 90 characters.'),
  /** Shown under the title, in search results and on cards. */
  description,
  ...dated,
  /** Files in content/topics, without the ending. */
  topics: z.array(id).min(1, 'Name at least one topic from content/topics.'),
  /** The file in content/sources whose work this article retells, without the ending. */
  retells: id,
  /** Claims of that source the article leaves out, each with the reason. */
  leftOut: z.array(z.strictObject({ claim: claimId, reason: text })).default([]),
  /** true keeps the article out of the published site. */
  draft: z.boolean().default(false),
});
