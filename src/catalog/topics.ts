import type { z } from 'astro/zod';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { topic } from './schemas/topic.ts';

/** One topic that articles belong to. */
export interface Topic extends Omit<z.infer<typeof topic>, 'published' | 'updated'>, Dated {
  id: string;
}

/** One topic, as its file says it. */
export function resolveTopic({ id, data }: EntryOf<'topics'>): Topic {
  return { ...data, id, ...datesOf(data) };
}
