import type { Entries } from './entries.ts';
import type { Question, Role, Term } from './model.ts';
import { days, inOrder, type Resolver } from './resolver.ts';

/** The terms in the order of the alphabet, each with the terms it points to. */
export function resolveGlossary(files: Entries['glossary'], resolver: Resolver): Term[] {
  const known = new Map(files.map(({ id, data }) => [id, { id, term: data.term }]));
  return [...files]
    .sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'))
    .map(({ id, data }): Term => {
      const file = `content/glossary/${id}.yaml`;
      return {
        id,
        term: data.term,
        definition: data.definition,
        claims: resolver.claimsOf(data.claims, file),
        seeAlso: data.seeAlso.flatMap((other) => resolver.find(known, other, `${file}: seeAlso`, 'content/glossary')),
        ...days(data),
      };
    });
}

/** The questions of the decision guide in order. Each must be able to tell two roles apart. */
export function resolveDecision(files: Entries['decision'], roles: readonly Role[], resolver: Resolver): Question[] {
  const known = new Map(roles.map((role) => [role.id, role]));
  return inOrder(files).map(({ id, data }): Question => {
    const file = `content/decision/${id}.yaml`;
    for (const answer of data.answers)
      for (const role of Object.keys(answer.points)) resolver.find(known, role, `${file}: points`, 'content/roles');
    const differ = new Set(data.answers.map(({ points }) => roles.map((role) => points[role.id] ?? 0).join()));
    if (differ.size === 1)
      resolver.report(`${file}: every answer gives the same points, so the question decides nothing. Change one.`);
    return {
      id,
      question: data.question,
      answers: data.answers.map(({ says, points, because, claims }) => ({
        says,
        points,
        because,
        claims: resolver.claimsOf(claims, file),
      })),
      ...days(data),
    };
  });
}
