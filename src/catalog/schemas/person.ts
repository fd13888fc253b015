import { z } from 'astro/zod';
import { dated, text, webAddress } from './shared.ts';

/** `content/people/<id>.yaml`: somebody who writes here under their own name. */
export const person = z.strictObject({
  name: text.describe('As it stands in bylines.'),
  about: text.optional().describe('Who this is, in a sentence.'),
  url: webAddress.optional().describe('A page of theirs.'),
  ...dated,
});
