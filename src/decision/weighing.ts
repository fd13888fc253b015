/** What the page shows of how answers are weighed. */
import type { Answer, Criterion, Question, Role, Source } from '../catalog/model.ts';

/** How strongly an answer points to a role, by the points it gives. */
export const pointWords = ['not at all', 'somewhat', 'clearly', 'strongly'] as const;

/** The roles that some answer points to. To any other the guide could never lead, so it does not name it. */
export function weighedRoles(questions: readonly Question[], roles: readonly Role[]): Role[] {
  const answers = questions.flatMap((question) => question.answers);
  return roles.filter(({ id }) => answers.some(({ points }) => points[id]));
}

/** The points an answer gives, role by role. */
export function pointsOf(answer: Answer, roles: readonly Role[]): number[] {
  return roles.map(({ id }) => answer.points[id] ?? 0);
}

/** Something that a source leaves open about a role. */
export interface OpenPoint {
  criterion: Criterion;
  source: Source;
  /** What is not stated: `the reporting line`. */
  says: string;
}

/** What the sources leave open about a role, in the order of the criteria. */
export function openPointsOf(role: Role, criteria: readonly Criterion[]): OpenPoint[] {
  return criteria.flatMap((criterion) =>
    role.accounts.flatMap(({ source, findings }) => {
      const says = findings.get(criterion.id)?.notStated;
      return says ? [{ criterion, source, says }] : [];
    }),
  );
}

/** The roles about which every source is silent under a criterion. */
export function rolesSilentOn(criterion: Criterion, roles: readonly Role[]): Role[] {
  return roles.filter(({ accounts }) => accounts.every(({ findings }) => !findings.has(criterion.id)));
}

/** The sources that describe roles, each once. */
export function sourcesOf(roles: readonly Role[]): Source[] {
  return [...new Set(roles.flatMap(({ accounts }) => accounts.map(({ source }) => source)))];
}
