import { z } from 'astro/zod';
import { claimId, dated, description, id, text } from './shared.ts';

/** Front matter of `content/articles/<slug>.md` or `.mdx`. The address is the file name, so there is no `slug` key. */
export const article = z.strictObject({
  title: z.string().trim().min(1, 'Give the article a title.').max(90, 'Keep the title under 90 characters.'),
  /** Shown under the title, in search results and on cards. */
  description,
  ...dated,
  /** Files in content/topics, without the ending. */
  topics: z.array(id).min(1, 'Name at least one topic from content/topics.'),
  /** The file in content/sources whose work this article retells, without the ending. Without it the article is our own. */
  retells: id.optional(),
  /** Files in content/people, without the ending: who wrote it. Left out, the publication did. */
  authors: z.array(id).default([]),
  /** Claims of that source the article leaves out, each with the reason. */
  leftOut: z.array(z.strictObject({ claim: claimId, reason: text })).default([]),
  /** true keeps the article out of the published site. */
  draft: z.boolean().default(false),
});
