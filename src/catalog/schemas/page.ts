import { z } from 'astro/zod';
import { dated, id, text } from './shared.ts';

/**
 * Front matter of `content/pages/<page>.mdx`: the words at the top of a page that is not an article. A number is counted
 * where the text says `{claims}` or `{claims in words}`.
 */
export const page = z.strictObject({
  title: text.describe('The title of the page, which is its heading and stands in search results.'),
  heading: text.optional().describe('The heading, where it is not the title.'),
  label: text.optional().describe('What navigation and breadcrumbs call it; the title where it is left out.'),
  description: text.describe('One sentence of 50 to 160 characters for search results.'),
  kicker: text.optional().describe('A few words over the title.'),
  lead: text.optional().describe('A sentence or two under the title.'),
  actions: z
    .array(
      z.strictObject({
        label: text,
        page: id,
        /** The id of a part of the page. */
        part: id.optional(),
      }),
    )
    .default([])
    .describe('Buttons under the lead, the first one leading. One to a page that is not there is left out.'),
  share: z.boolean().default(false).describe('Whether a bar to share the page stands at its end.'),
  ...dated,
});
