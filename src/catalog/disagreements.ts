import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { inOrder, type Resolver } from './resolver.ts';
import type { Role } from './roles.ts';
import type { Source } from './sources.ts';

/** One side of a disagreement. */
export interface Statement {
  source: Source;
  says: string;
  claims: Claim[];
}

/** One point on which the sources part. */
export interface Disagreement extends Dated {
  id: string;
  name: string;
  /** The roles it is about, if it is about some. */
  roles: Role[];
  sides: Statement[];
}

/** The points on which the sources part, in order. */
export function resolveDisagreements(
  files: readonly EntryOf<'disagreements'>[],
  roles: readonly Role[],
  resolver: Resolver,
): Disagreement[] {
  const known = new Map(roles.map((role) => [role.id, role]));
  return inOrder(files).map(({ id, data }): Disagreement => {
    const file = `content/disagreements/${id}.yaml`;
    const sides = Object.entries(data.accounts).flatMap(([sourceId, { says, claims }]) => {
      const asker = `${file}: ${sourceId}`;
      return resolver
        .findSource(sourceId, asker)
        .map((source): Statement => ({ source, says, claims: resolver.groundsOf(claims, asker, source) }));
    });
    const about = data.roles.flatMap((role) => resolver.find(known, role, `${file}: roles`, 'content/roles'));
    return { id, name: data.name, roles: about, sides, ...datesOf(data) };
  });
}
