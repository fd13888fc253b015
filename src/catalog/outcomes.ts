import type { z } from 'astro/zod';
import { resolveLine, type AdviceLine, type AdvicePart } from './advice.ts';
import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { byId, inOrder, type Resolver } from './resolver.ts';
import type { Role } from './roles.ts';
import type { outcome } from './schemas/outcome.ts';
import { adviceParts } from './schemas/role.ts';

type Written = z.infer<typeof outcome>;

/** A step to take after the result. */
export interface Step extends Omit<Written['steps'][number], 'claims'> {
  claims: Claim[];
}

/** Something that the decision guide can lead to. */
export interface Outcome extends Pick<Written, 'name' | 'says' | 'means' | 'first' | 'fallback' | 'open'>, Dated {
  id: string;
  /** The role that it means. */
  role?: Role | undefined;
  /** Its own lines of advice, and for the rest those of the account that it means. */
  advice: (AdviceLine & { part: AdvicePart })[];
  steps: Step[];
}

/** What the decision guide can lead to, in order. One at most takes what leads nowhere else. */
export function resolveOutcomes(
  files: readonly EntryOf<'outcomes'>[],
  roles: readonly Role[],
  resolver: Resolver,
): Outcome[] {
  const known = byId(roles, (role) => role);
  const ordered = inOrder(files);
  const [, ...others] = ordered.filter(({ data }) => data.fallback);
  for (const { id } of others)
    resolver.report(`content/outcomes/${id}.yaml: another outcome is the fallback already. Leave it out here.`);
  return ordered.map(({ id, data }): Outcome => {
    const file = `content/outcomes/${id}.yaml`;
    const { name, says, means, first, fallback, open } = data;
    const [role] = data.role === undefined ? [] : resolver.find(known, data.role, `${file}: role`, 'content/roles');
    const account = role?.accounts.find(({ source }) => source.id === data.account);
    if (role && !account)
      resolver.report(
        `${file}: account names "${data.account}", which content/roles/${role.id}.yaml has no account of. It has: ${role.accounts.map(({ source }) => source.id).join(', ')}.`,
      );
    const advice = adviceParts.flatMap((part) => {
      const own = data[part];
      const line = own ? resolveLine(own, `${file}: ${part}`, resolver) : account?.advice?.[part];
      return line ? [{ part, ...line }] : [];
    });
    if (!advice.some(({ part }) => part === 'notIf'))
      resolver.report(`${file}: nothing says when it is the wrong one. Add notIf, here or to the account’s advice.`);
    const steps = data.steps.map(({ claims, ...step }, at): Step => {
      return { ...step, claims: resolver.claimsOf(claims, `${file}: step ${at + 1}`) };
    });
    return { id, name, says, means, first, fallback, open, role, advice, steps, ...datesOf(data) };
  });
}

/** The claims that an outcome’s advice and steps rest on. */
export const claimsOfOutcome = ({ advice, steps }: Outcome): Claim[] =>
  [...advice, ...steps].flatMap(({ claims }) => claims);
