import { z } from 'astro/zod';
import { absoluteUrl, downloadPath } from '../urls.ts';
import { comparisonDocument } from './comparison-document.ts';

/**
 * The JSON Schema of `roles.json`, in the dialect 2020-12 (https://json-schema.org/draft/2020-12). It allows no key that
 * it does not describe.
 */
export function comparisonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(comparisonDocument, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: absoluteUrl(downloadPath('roles.schema.json')).href, ...schema }, null, 2)}\n`;
}
