import { z } from 'astro/zod';
import { description, id, language, refuseHiddenSigns, refuseUnlikeAddress, text, webAddress } from './shared.ts';

/** A page in the header or footer: its id, or its id with what the link is called and where on the page it leads. */
const pageLink = z.union(
  [
    id,
    z.strictObject({
      page: id,
      /** What the link is called; the page’s own label where it is left out. */
      label: text.optional(),
      /** The id of a part of the page. */
      part: id.optional(),
    }),
  ],
  { error: 'Write the id of a page, like about, or { page: about, label: About us, part: people }.' },
);

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const distinct = (things: readonly { id: string }[]): boolean =>
  new Set(things.map((each) => each.id)).size === things.length;

/** `content/publication.yaml`: what the publication is called, where it lives, and what its comparison is made of. */
export const publication = z.strictObject({
  name: text.describe('What the publication is called, everywhere.'),
  question: text.describe('The question it asks, as its home page and its share images put it.'),
  description: description.describe('One sentence for search results and feeds.'),
  language: language.describe('The language of its text, as a tag of BCP 47: en-GB.'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'Write the name of a time zone, like Europe/London.')
    .default('UTC')
    .describe('Where its day begins: an article dated today appears when it is that day there.'),
  publisher: text.optional().describe('Who publishes it; the publication itself where it is left out.'),
  address: webAddress.describe(
    'Where it is published. A path at its end becomes the base of all links; SITE= at build overrides it.',
  ),
  contact: z
    .url({ protocol: /^(https?|mailto)$/, error: 'Write an address with https:// or mailto:.' })
    .superRefine(refuseUnlikeAddress)
    .optional()
    .describe('Where readers report errors.'),
  licence: z.strictObject({ name: text, url: webAddress }).describe('What the text may be used under.'),
  fediverseCreator: z
    .string()
    .regex(/^@[^@\s]+@[^@\s]+$/, 'Write it as "@name@server.example".')
    .superRefine(refuseHiddenSigns)
    .optional()
    .describe('Its account in the fediverse, which Mastodon credits where a page is shared.'),
  reach: z
    .array(
      z.strictObject({
        id,
        label: text.describe('The part in full: Marketing technology.'),
        short: text
          .max(14, 'Use 14 characters or fewer: it stands under a narrow bar.')
          .describe('The same in a word.'),
        means: text
          .max(44, 'Use 44 characters or fewer: it stands under the word, in a narrow column.')
          .describe('What it takes in, in a few words, as in the middle of a sentence: marketing’s own software.'),
      }),
    )
    .refine(distinct, 'Give each part an id of its own.')
    .default([])
    .describe('The parts that a reach has, from the narrowest to the widest.'),
  criteriaGroups: z
    .array(z.strictObject({ id, label: text }))
    .refine(distinct, 'Give each group an id of its own.')
    .default([])
    .describe('The groups that criteria stand in on a profile, in reading order.'),
  header: z.array(pageLink).default([]).describe('The pages in the header, in reading order.'),
  footer: z.array(pageLink).default([]).describe('The pages in the footer, in reading order.'),
});

/** What a publication says of itself as a whole. */
export type Publication = z.infer<typeof publication>;
