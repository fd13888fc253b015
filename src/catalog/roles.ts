import type { z } from 'astro/zod';
import { resolveAdvice, type Advice } from './advice.ts';
import type { Change } from './changes.ts';
import type { Claim } from './claims.ts';
import { checkUpdated } from './corrections.ts';
import type { Criterion } from './criteria.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { inOrder, type Resolver } from './resolver.ts';
import type { Publication } from './schemas/publication.ts';
import { roleColours, type Extent, type role, type RoleColour } from './schemas/role.ts';
import type { Source } from './sources.ts';

export type { Extent, RoleColour };

type Written = z.infer<typeof role>;
type WrittenAccount = Written['accounts'][string];

/** A part that every reach has. */
export type ReachPart = Publication['reach'][number];

/** How far a role reaches into one part. */
export interface ReachSegment {
  part: ReachPart;
  extent: Extent;
  /** Why, in a sentence. */
  because: string;
  claims: Claim[];
  /** What it said before. */
  changes: Change[];
}

/** What one source says of one role under one criterion. */
export interface Finding extends Omit<WrittenAccount['findings'][string], 'claims' | 'changes'> {
  claims: Claim[];
  /** What it said before. */
  changes: Change[];
}

/** One source’s account of one role. */
export interface Account {
  source: Source;
  gist: string;
  /** A segment for each part, from the narrowest to the widest; none where the publication names no parts. */
  reach: ReachSegment[];
  /** By criterion id; a criterion that is absent is not stated. */
  findings: ReadonlyMap<string, Finding>;
  /** What it comes to for whoever has to choose. */
  advice?: Advice | undefined;
}

/** One role, with what each source says of it. */
export interface Role extends Pick<Written, 'name' | 'fullName' | 'summary'>, Dated {
  id: string;
  colour: RoleColour;
  accounts: Account[];
}

/**
 * The roles in order, each account with its claims found and its findings under known criteria.
 * @param parts that a reach has, all of which each account must tell of
 */
export function resolveRoles(
  files: readonly EntryOf<'roles'>[],
  criteria: readonly Criterion[],
  parts: readonly ReachPart[],
  resolver: Resolver,
): Role[] {
  const ordered = inOrder(files);
  const colours = giveColours(ordered, resolver);
  return ordered.map(({ id, data }): Role => {
    const file = `content/roles/${id}.yaml`;
    const accounts = Object.entries(data.accounts).flatMap(([source, account]) =>
      resolveAccount(account, source, file, criteria, parts, resolver),
    );
    const dates = datesOf(data);
    for (const { findings, reach } of accounts) {
      for (const [criterion, { changes }] of findings)
        checkUpdated(changes, dates.updated, `${file}: findings, ${criterion}`, file, resolver);
      for (const { part, changes } of reach)
        checkUpdated(changes, dates.updated, `${file}: reach, ${part.id}`, file, resolver);
    }
    if (accounts.length === 0)
      resolver.report(`${file}: accounts is empty. Say what at least one source says of the role.`);
    const { name, fullName, summary } = data;
    return { id, name, fullName, colour: colours.get(id) ?? 'blue', summary, accounts, ...dates };
  });
}

/** A colour for each role: its own, or the next that is free. There may be more roles than colours; then they repeat. */
function giveColours(files: readonly EntryOf<'roles'>[], { report }: Resolver): Map<string, RoleColour> {
  const owners = new Map<RoleColour, string>();
  const colours = new Map<string, RoleColour>();
  for (const { id, data } of files) {
    if (!data.colour) continue;
    const owner = owners.get(data.colour);
    const free = roleColours.filter((colour) => !files.some((file) => file.data.colour === colour));
    if (owner !== undefined && free.length > 0)
      report(
        `content/roles/${id}.yaml: colour "${data.colour}" already means ${owner}. Choose another: ${free.join(', ')}.`,
      );
    owners.set(data.colour, owner ?? id);
    colours.set(id, data.colour);
  }
  const free = roleColours.filter((colour) => !owners.has(colour));
  files
    .filter(({ data }) => !data.colour)
    .forEach(({ id }, at) => colours.set(id, free[at] ?? roleColours[at % roleColours.length] ?? 'blue'));
  return colours;
}

/** One source’s account of a role in a list of one, or an empty list where the source is unknown. */
function resolveAccount(
  account: WrittenAccount,
  sourceId: string,
  file: string,
  criteria: readonly Criterion[],
  parts: readonly ReachPart[],
  resolver: Resolver,
): Account[] {
  const known = criteria.map(({ id }) => id);
  return resolver.findSource(sourceId, `${file}: accounts`).map((source): Account => {
    const findings = new Map<string, Finding>();
    for (const [criterion, { claims, ...finding }] of Object.entries(account.findings)) {
      const asker = `${file}: ${sourceId}, findings, ${criterion}`;
      if (known.includes(criterion))
        findings.set(criterion, { ...finding, claims: resolver.groundsOf(claims, asker, source) });
      else
        resolver.report(
          `${asker} is not a criterion. Add content/criteria/${criterion}.yaml or use one of: ${known.join(', ')}.`,
        );
    }
    const reach = resolveReach(account.reach, parts, source, `${file}: ${sourceId}, reach`, resolver);
    const advice = account.advice && resolveAdvice(account.advice, `${file}: ${sourceId}`, resolver);
    return { source, gist: account.gist, reach, findings, advice };
  });
}

function resolveReach(
  reach: WrittenAccount['reach'],
  parts: readonly ReachPart[],
  source: Source,
  asker: string,
  resolver: Resolver,
): ReachSegment[] {
  const known = parts.map(({ id }) => id);
  const list = known.length > 0 ? known.join(', ') : 'none';
  for (const id of Object.keys(reach))
    if (!known.includes(id))
      resolver.report(`${asker} has "${id}", which is no part of a reach. content/publication.yaml names: ${list}.`);
  return parts.flatMap((part): ReachSegment[] => {
    const said = reach[part.id];
    if (!said) {
      resolver.report(
        `${asker} lacks "${part.id}". Say how far it goes: ${part.id}: { extent: not-stated, because: … }.`,
      );
      return [];
    }
    const { extent, because, changes } = said;
    return [{ part, extent, because, changes, claims: resolver.claimsOf(said.claims, `${asker}, ${part.id}`, source) }];
  });
}
