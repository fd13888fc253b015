import type { Entries } from './entries.ts';
import type { Agreement, Criterion, Disagreement, Pair, Role, Statement } from './model.ts';
import { days, inOrder, type Resolver } from './resolver.ts';

/** The points on which the sources part, in order. */
export function resolveDisagreements(
  files: Entries['disagreements'],
  roles: readonly Role[],
  resolver: Resolver,
): Disagreement[] {
  const known = new Map(roles.map((role) => [role.id, role]));
  return inOrder(files).map(({ id, data }) => {
    const file = `content/disagreements/${id}.yaml`;
    const sides = Object.entries(data.accounts).flatMap(([sourceId, { says, claims }]) => {
      const asker = `${file}: ${sourceId}`;
      return resolver
        .findSource(sourceId, asker)
        .map((source): Statement => ({ source, says, claims: resolver.claimsOf(claims, asker, source) }));
    });
    const about = data.roles.flatMap((role) => resolver.find(known, role, `${file}: roles`, 'content/roles'));
    return { id, name: data.name, roles: about, sides, ...days(data) };
  });
}

/** The points on which they agree, in order; each rests on claims of more than one. */
export function resolveAgreements(files: Entries['agreements'], resolver: Resolver): Agreement[] {
  return inOrder(files).map(({ id, data }) => {
    const file = `content/agreements/${id}.yaml`;
    const claims = resolver.claimsOf(data.claims, file);
    if (new Set(claims.map(({ source }) => source)).size === 1)
      resolver.report(`${file}: claims names one source only. An agreement needs claims of each.`);
    return { id, name: data.name, says: data.says, claims, ...days(data) };
  });
}

/** Every two of the roles, with what has been written of the two. */
export function resolvePairs(files: Entries['pairs'], roles: readonly Role[], resolver: Resolver): Pair[] {
  const pairs = pairUp(roles).map((both): Pair => {
    const id = [...both]
      .map((role) => role.id)
      .sort()
      .join('-vs-');
    const written = files.find((file) => file.id === id)?.data;
    const dates = [...both, ...(written ? [days(written)] : [])];
    return {
      id,
      roles: both,
      verdict: written && {
        says: written.verdict,
        description: written.description,
        claims: resolver.claimsOf(written.claims, `content/pairs/${id}.yaml`),
      },
      published: dates.map(({ published }) => published).reduce((a, b) => (a > b ? a : b)),
      updated: dates.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b)),
    };
  });
  for (const { id } of files)
    if (!pairs.some((pair) => pair.id === id))
      resolver.report(
        `content/pairs/${id}.yaml names no two roles in alphabetical order. Known: ${pairs.map((pair) => pair.id).join(', ')}.`,
      );
  return pairs;
}

function pairUp(roles: readonly Role[]): [Role, Role][] {
  return roles.flatMap((first, at) => roles.slice(at + 1).map((second): [Role, Role] => [first, second]));
}

/** Reports things of the comparison’s page that share an id: ids are addresses there. */
export function checkRowIds(
  rows: Record<'criteria' | 'disagreements' | 'agreements', readonly (Criterion | Disagreement | Agreement)[]>,
  resolver: Resolver,
): void {
  const owners = new Map<string, string>();
  for (const [folder, things] of Object.entries(rows))
    for (const { id } of things) {
      const owner = owners.get(id);
      if (owner)
        resolver.report(
          `content/${folder}/${id}.yaml has the name of content/${owner}/${id}.yaml. Rename one: both are rows of one page.`,
        );
      owners.set(id, owner ?? folder);
    }
}
