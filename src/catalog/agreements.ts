import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { inOrder, type Resolver } from './resolver.ts';

/** One point on which the sources agree. */
export interface Agreement extends Dated {
  id: string;
  name: string;
  says: string;
  claims: Claim[];
}

/** The points on which the sources agree, in order; each rests on claims of more than one. */
export function resolveAgreements(files: readonly EntryOf<'agreements'>[], resolver: Resolver): Agreement[] {
  return inOrder(files).map(({ id, data }): Agreement => {
    const file = `content/agreements/${id}.yaml`;
    const claims = resolver.groundsOf(data.claims, file);
    if (new Set(claims.map(({ source }) => source)).size === 1)
      resolver.report(`${file}: claims names one source only. An agreement needs claims of each.`);
    return { id, name: data.name, says: data.says, claims, ...datesOf(data) };
  });
}
