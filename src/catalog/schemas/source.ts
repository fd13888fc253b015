import { z } from 'astro/zod';
import { date, dated, text, webAddress } from './shared.ts';

/** What sort of work a source is. */
const sourceKinds = [
  'article',
  'slides',
  'blog post',
  'survey',
  'encyclopaedia',
  'interview',
  'presentation',
  'press release',
  'news report',
  'fact sheet',
  'company page',
] as const;

/** `content/sources/<id>.yaml`: one work cited. */
export const source = z
  .strictObject({
    title: text,
    /** Whose words the title is where the work’s own was not recorded: the page’s address, or ours. */
    titleFrom: z
      .enum(['address', 'us'], { error: 'Write address or us, or leave it out for the work’s own.' })
      .optional(),
    /** As printed on the work. Leave it out where none is given. */
    author: text.optional(),
    /** How the author is named here when the work itself prints no name. */
    credit: text.optional(),
    /** One sentence that says where that name comes from. */
    creditNote: text.optional(),
    /** Who the author was when the work was written: one sentence, or a phrase with its stop. An article that retells the work shows it. */
    aboutAuthor: text.optional(),
    /** What the author or the publisher stood to gain by it: one sentence, shown there as well. */
    interest: text.optional(),
    /** What the comparison calls this author: usually the family name. */
    shortName: text.optional(),
    publisher: text,
    url: webAddress.optional(),
    /** Why readers are not sent there: one sentence. Only a work without `url` has it. */
    notLinked: text.optional(),
    dated: z
      .string()
      .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'Write "2013-08-07", "2013-08", "2013" or "undated", in quotes.'),
    /** How the date is known, or what is unsure about it. */
    dateNote: text.optional(),
    kind: z.enum(sourceKinds, { error: `Write one of: ${sourceKinds.join(', ')}.` }),
    /** The day on which what we take from it was last held against our copy. */
    checked: date,
    ...dated,
  })
  .refine(({ url, notLinked }) => (url === undefined) !== (notLinked === undefined), {
    path: ['url'],
    error: 'Give the work’s address as url, or say in notLinked why readers are not sent there; not both.',
  });
