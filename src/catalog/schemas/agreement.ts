import { z } from 'astro/zod';
import { claimIds, dated, order, text } from './shared.ts';

/** `content/agreements/<id>.yaml`: one point on which the sources agree, with claims of each. */
export const agreement = z.strictObject({ name: text, order, ...dated, says: text, claims: claimIds });
