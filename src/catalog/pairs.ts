import type { Change } from './changes.ts';
import type { Claim } from './claims.ts';
import { checkUpdated } from './corrections.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { Resolver } from './resolver.ts';
import type { Role } from './roles.ts';

/** What is said of two roles side by side. */
export interface Pair extends Dated {
  /** The ids of the two in alphabetical order, joined by `-vs-`. */
  id: string;
  roles: readonly [Role, Role];
  /** Absent until somebody has written one for this pair. */
  verdict: { says: string; description: string; claims: Claim[]; changes: Change[] } | undefined;
}

/** Every two of the roles, with what has been written of the two. */
export function resolvePairs(files: readonly EntryOf<'pairs'>[], roles: readonly Role[], resolver: Resolver): Pair[] {
  const pairs = pairUp(roles).map((both): Pair => {
    const id = [...both]
      .map((role) => role.id)
      .sort()
      .join('-vs-');
    const written = files.find((file) => file.id === id)?.data;
    const file = `content/pairs/${id}.yaml`;
    if (written) checkUpdated(written.changes, datesOf(written).updated, `${file}: changes`, file, resolver);
    const dates = [...both, ...(written ? [datesOf(written)] : [])];
    return {
      id,
      roles: both,
      verdict: written && {
        says: written.verdict,
        description: written.description,
        claims: resolver.groundsOf(written.claims, file),
        changes: written.changes,
      },
      published: dates.map(({ published }) => published).reduce((a, b) => (a > b ? a : b)),
      updated: dates.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b)),
    };
  });
  const known = pairs.map(({ id }) => id);
  for (const { id } of files)
    if (!known.includes(id))
      resolver.report(`content/pairs/${id}.yaml names no two roles in alphabetical order. Known: ${known.join(', ')}.`);
  return pairs;
}

function pairUp(roles: readonly Role[]): [Role, Role][] {
  return roles.flatMap((first, at) => roles.slice(at + 1).map((second): [Role, Role] => [first, second]));
}
