import type { z } from 'astro/zod';
import type { Claim } from './claims.ts';
import type { Resolver } from './resolver.ts';
import type { role } from './schemas/role.ts';
import type { Source } from './sources.ts';

type Written = NonNullable<z.infer<typeof role>['accounts'][string]['advice']>;

/** A part of an advice. */
export type AdvicePart = keyof Written;

/** One line of advice, and what it rests on: claims of any source, other works, or our own reading. */
export interface AdviceLine {
  says: string;
  claims: Claim[];
  sources: Source[];
  /** Whether it is our reading. */
  ours: boolean;
}

/** What an account of a role comes to for whoever has to choose: when, when not, by what title, and what to ask. */
export type Advice = Record<AdvicePart, AdviceLine>;

/**
 * A line of advice with its claims and sources found; the sources then count as cited.
 * @param asker the file and the line, for messages
 */
export const resolveLine = (
  { says, claims, sources, ours }: Written[AdvicePart],
  asker: string,
  resolver: Resolver,
): AdviceLine => ({
  says,
  claims: resolver.claimsOf(claims, asker),
  sources: sources.flatMap((source) => resolver.findSource(source, asker)),
  ours,
});

/**
 * An advice, line by line.
 * @param asker the file and the account, for messages
 */
export function resolveAdvice(written: Written, asker: string, resolver: Resolver): Advice {
  const line = (part: AdvicePart): AdviceLine => resolveLine(written[part], `${asker}, advice, ${part}`, resolver);
  return { chooseIf: line('chooseIf'), notIf: line('notIf'), callIt: line('callIt'), ask: line('ask') };
}

/** The lines of an account’s advice; none where it has none. */
export const adviceLines = ({ advice }: { advice?: Advice | undefined }): AdviceLine[] => Object.values(advice ?? {});
