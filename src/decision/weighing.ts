/** What the page holds ready at build for the guide: what to show of the weighing, and what its script works with. */
import type { Answer, Criterion, Question, Role, Source } from '../catalog/model.ts';
import { rolePath } from '../urls.ts';
import type { Points } from './decision.ts';

/** What the script works with. Its words stand here, since they weigh nothing there. */
export type Guide = [
  points: Points,
  /** Of the roles, as links to their profiles. */
  names: string[],
  /** What to say before the names of the roles in front, by how many there are. */
  outcomes: string[],
  /** What to say of an address that names answers which are not there. */
  problem: string,
  copied: string,
  refused: string,
];

/** How strongly an answer points to a role, by the points it gives. */
export const pointWords = ['–', 'somewhat', 'clearly', 'strongly'] as const;

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
  return [
    questions.map(({ answers }) => [{ points: {} }, ...answers].map((answer) => pointsOf(answer, roles))),
    roles.map(linkRole),
    [
      'Not enough answers yet. Once half of the questions have one, the result stands here.',
      'Your answers point to',
      ...roles.slice(1).map(() => 'It is close:'),
    ],
    'The address names answers that are not among these, so none is chosen.',
    'Copied',
    'Your browser did not allow it. Select the text to copy it.',
  ];
}

/** `the CTO`, in the role’s colour and with a link to its profile, as HTML. */
function linkRole({ id, name, colour }: Role): string {
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `the <a class="role-colour" data-colour="${colour}" href="${rolePath(id)}">${text}</a>`;
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
