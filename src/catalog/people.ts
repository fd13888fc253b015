import type { z } from 'astro/zod';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { person } from './schemas/person.ts';

/** Somebody who writes here under their own name. */
export interface Person extends Omit<z.infer<typeof person>, 'published' | 'updated'>, Dated {
  id: string;
}

/** One person, as their file says it. */
export function resolvePerson({ id, data }: EntryOf<'people'>): Person {
  return { ...data, id, ...datesOf(data) };
}
