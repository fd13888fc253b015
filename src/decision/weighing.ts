/** What the page holds ready at build for the guide: what to show of the weighing, and what its script works with. */
import type { Criterion } from '../catalog/criteria.ts';
import type { Answer, Question } from '../catalog/decision.ts';
import type { Role } from '../catalog/roles.ts';
import type { Source } from '../catalog/sources.ts';
import { rolePath } from '../urls.ts';
import { words } from '../words.ts';
import type { OutcomeWords, Points } from './decision.ts';

/** What the script works with. What it says of a result stands here, since it weighs nothing there. */
export interface Guide {
  points: Points;
  /** Of the roles, as links to their profiles. */
  names: string[];
  outcomes: OutcomeWords;
  /** What to say of an address that names answers which are not there. */
  problem: string;
}

/** The roles that some answer points to. The guide could never lead to any other, so it is silent on them. */
export function weighedRoles(questions: readonly Question[], roles: readonly Role[]): Role[] {
  const answers = questions.flatMap((question) => question.answers);
  return roles.filter(({ id }) => answers.some(({ points }) => points[id]));
}

/** The points an answer gives, role by role. */
export function pointsOf(answer: Pick<Answer, 'points'>, roles: readonly Role[]): number[] {
  return roles.map(({ id }) => answer.points[id] ?? 0);
}

/** Gathers what the script works with. */
export function prepareGuide(questions: readonly Question[], roles: readonly Role[]): Guide {
  return {
    points: questions.map(({ answers }) => [{ points: {} }, ...answers].map((answer) => pointsOf(answer, roles))),
    names: roles.map(linkRole),
    outcomes: words.decision.outcomes,
    problem: words.decision.noSuchAnswers,
  };
}

/** `the ABC`, in the role’s colour and with a link to its profile, as HTML. */
function linkRole({ id, name, colour }: Role, at: number): string {
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return words.comparison.the(
    `<a class="role-colour" data-colour="${colour}" data-place="${at + 1}" href="${rolePath(id)}">${text}</a>`,
  );
}

/** The styles that show what is left open about the roles in front, and not about the others. @param roles how many there are */
export function openPointStyles(roles: number): string {
  const shown = Array.from({ length: roles }, (_, at) => `[data-place='${at + 1}']`).map(
    (place) => `.guide-result:has(.guide-outcome ${place}) .guide-open-points${place}`,
  );
  return `${shown.join(',')}{display:block}`;
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
