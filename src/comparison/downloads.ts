import type { Content } from '../catalog/content.ts';
import { compareRoles, type Comparison } from './comparison.ts';
import { toCsv } from './csv.ts';
import { comparisonSchema } from './json-schema.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

/** The files that the comparison is given out as, by the endings of their names. */
export const downloads = {
  csv: { serialise: toCsv, type: 'text/csv; charset=utf-8; header=present' },
  json: { serialise: toJson, type: 'application/json' },
  md: { serialise: toMarkdown, type: 'text/markdown; charset=utf-8' },
  'schema.json': { serialise: comparisonSchema, type: 'application/schema+json' },
} as const satisfies Record<string, { serialise: (comparison: Comparison) => string; type: string }>;

/** The ending of a file’s name. */
export type Download = keyof typeof downloads;

/**
 * The comparison as the file with that ending; no file where there is nothing to compare: the build writes none for an
 * answer without a body.
 */
export function downloadResponse(ending: Download, { roles, criteria }: Pick<Content, 'roles' | 'criteria'>): Response {
  if (criteria.length === 0) return new Response(null, { status: 404 });
  const { serialise, type } = downloads[ending];
  return new Response(serialise(compareRoles(roles, criteria)), { headers: { 'content-type': type } });
}
