import { z } from 'astro/zod';
import { dated, text } from './shared.ts';

/** `content/sources/<id>.yaml`: one work cited. */
export const source = z.strictObject({
  title: text,
  /** As printed on the work. Leave it out where none is given. */
  author: text.optional(),
  /** How the author is named here when the work itself prints no name. */
  credit: text.optional(),
  /** One sentence that says where that name comes from. */
  creditNote: text.optional(),
  /** What the comparison calls this author: usually the family name. */
  shortName: text.optional(),
  publisher: text,
  url: z.url({ error: 'Write the whole address, with https:// or http://.' }),
  dated: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'Write "2013-08-07", "2013-08", "2013" or "undated", in quotes.'),
  /** How the date is known, or what is unsure about it. */
  dateNote: text.optional(),
  kind: z.enum(['article', 'slides', 'blog post', 'survey', 'encyclopaedia', 'interview', 'presentation'], {
    error: 'Write article, slides, blog post, survey, encyclopaedia, interview or presentation.',
  }),
  ...dated,
});

export type SourceKind = z.infer<typeof source>['kind'];
