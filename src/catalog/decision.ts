import type { z } from 'astro/zod';
import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { inOrder, type Resolver } from './resolver.ts';
import type { Role } from './roles.ts';
import type { question } from './schemas/question.ts';

type Written = z.infer<typeof question>;

/** One answer of the decision guide, with its points by role id. */
export interface Answer extends Omit<Written['answers'][number], 'claims'> {
  claims: Claim[];
}

/** One question of the decision guide. */
export interface Question extends Dated {
  id: string;
  question: string;
  answers: Answer[];
}

/** The questions of the decision guide in order. Each must be able to tell two roles apart. */
export function resolveDecision(
  files: readonly EntryOf<'decision'>[],
  roles: readonly Role[],
  resolver: Resolver,
): Question[] {
  const known = new Map(roles.map((role) => [role.id, role]));
  return inOrder(files).map(({ id, data }): Question => {
    const file = `content/decision/${id}.yaml`;
    for (const answer of data.answers)
      for (const role of Object.keys(answer.points)) resolver.find(known, role, `${file}: points`, 'content/roles');
    const differ = new Set(data.answers.map(({ points }) => roles.map((role) => points[role.id] ?? 0).join()));
    if (differ.size === 1)
      resolver.report(`${file}: every answer gives the same points, so the question decides nothing. Change one.`);
    const answers = data.answers.map(({ claims, ...answer }): Answer => {
      const asker = `${file}: “${answer.says}”`;
      const pointsSomewhere = Object.keys(answer.points).length > 0;
      return {
        ...answer,
        claims: pointsSomewhere ? resolver.groundsOf(claims, asker) : resolver.claimsOf(claims, asker),
      };
    });
    return { id, question: data.question, answers, ...datesOf(data) };
  });
}
