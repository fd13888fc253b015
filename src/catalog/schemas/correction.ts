import { z } from 'astro/zod';
import { change } from './shared.ts';

/** `content/corrections/<id>.yaml`: one error that was put right. */
export const correction = change.extend({
  /** The file it stood in, from content/, without its ending: `articles/a-first-look`. */
  in: z
    .string()
    .regex(
      /^(articles|roles|pairs|forecasts)\/[a-z0-9-]+$/,
      'Write a folder and a name, like "articles/a-first-look" or "roles/pilot".',
    ),
});
