import { z } from 'astro/zod';
import { dated, description, text } from './shared.ts';

/** `content/topics/<id>.yaml`: one topic that articles belong to. */
export const topic = z.strictObject({ name: text, description, ...dated });
