import type { Entries } from './entries.ts';
import { checkUpdated } from './corrections.ts';
import type { Account, Criterion, Finding, Reach, ReachSegment, Role } from './model.ts';
import { days, inOrder, type Resolver } from './resolver.ts';

type RoleFile = Entries['roles'][number];
type AccountData = RoleFile['data']['accounts'][string];

/** The roles in order, each account with its claims found and its findings under known criteria. */
export function resolveRoles(files: readonly RoleFile[], criteria: readonly Criterion[], resolver: Resolver): Role[] {
  const roles = inOrder(files).map(({ id, data }): Role => {
    const file = `content/roles/${id}.yaml`;
    const accounts = Object.entries(data.accounts).flatMap(([sourceId, account]) =>
      resolveAccount(account, sourceId, file, criteria, resolver),
    );
    const { updated } = days(data);
    for (const { findings } of accounts)
      for (const [criterion, { changes }] of findings)
        checkUpdated(changes, updated, `${file}: findings, ${criterion}`, file, resolver);
    if (accounts.length === 0)
      resolver.report(`${file}: accounts is empty. Say what at least one source says of the role.`);
    const { name, fullName, colour, summary } = data;
    return { id, name, fullName, colour, summary, accounts, ...days(data) };
  });
  roles.forEach(({ id, colour }, at) => {
    const twin = roles.slice(0, at).find((other) => other.colour === colour);
    if (twin) resolver.report(`content/roles/${id}.yaml: colour "${colour}" already means ${twin.id}. Choose another.`);
  });
  return roles;
}

/** One source’s account of a role in a list of one, or an empty list where the source is unknown. */
function resolveAccount(
  account: AccountData,
  sourceId: string,
  file: string,
  criteria: readonly Criterion[],
  resolver: Resolver,
): Account[] {
  return resolver.findSource(sourceId, `${file}: accounts`).map((source): Account => {
    const segment = (name: keyof Reach): ReachSegment => ({
      ...account.reach[name],
      claims: resolver.claimsOf(account.reach[name].claims, `${file}: ${sourceId}, reach, ${name}`, source),
    });
    const findings = new Map<string, Finding>();
    for (const [criterion, { claims, alike, notStated, ...finding }] of Object.entries(account.findings)) {
      const asker = `${file}: ${sourceId}, findings, ${criterion}`;
      const known = criteria.map(({ id }) => id);
      if (known.includes(criterion))
        findings.set(criterion, { ...finding, alike, notStated, claims: resolver.claimsOf(claims, asker, source) });
      else
        resolver.report(
          `${asker} is not a criterion. Add content/criteria/${criterion}.yaml or use one of: ${known.join(', ')}.`,
        );
    }
    const reach = { martech: segment('martech'), product: segment('product'), company: segment('company') };
    return { source, gist: account.gist, reach, findings };
  });
}
