import type { z } from 'astro/zod';

/** What a schema says against a file, a line for each objection: the key, then the sentence. */
export function objectionsOf(schema: z.ZodType, file: unknown): string {
  const { error } = schema.safeParse(file);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') ?? '';
}
