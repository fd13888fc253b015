/** What the page holds ready at build for the guide: what to show of the weighing, and what its script works with. */
import type { Answer, Question } from '../catalog/decision.ts';
import type { Outcome } from '../catalog/outcomes.ts';
import type { Source } from '../catalog/sources.ts';
import { rolePath } from '../urls.ts';
import { words } from '../words.ts';
import type { Numbers, Weights } from './decision.ts';
import type { AddressProblems } from './sharing.ts';

/** What the script works with. What it says of a result stands here, since it weighs nothing there. */
export interface Guide extends Weights {
  /** The letter that stands in addresses of results: another one for other questions. */
  edition: string;
  /** The outcomes as a result names them, as HTML. */
  says: string[];
  notYet: string;
  strengths: typeof words.decision.strengths;
  or: string;
  next: string;
  /** After how many questions have an answer. */
  answered: string;
  /** Beside the points of an outcome that an answer rules out, by how far it does. */
  marks: readonly string[];
  problems: AddressProblems;
}

/** The outcomes that some answer counts towards, or that take what leads nowhere else: the guide is silent on others. */
export function weighedOutcomes(questions: readonly Question[], outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => outcome.fallback || answersFor(questions, outcome) > 0);
}

/** How many answers count towards an outcome. */
export function answersFor(questions: readonly Question[], outcome: Outcome): number {
  const answers = questions.flatMap((question) => question.answers);
  return answers.filter(({ counts }) => counts.some((reason) => reason.outcomes.includes(outcome))).length;
}

/** The points an answer gives, outcome by outcome. */
export function pointsOf({ counts }: Pick<Answer, 'counts'>, outcomes: readonly Outcome[]): number[] {
  return outcomes.map((outcome) =>
    counts.reduce((sum, reason) => sum + (reason.outcomes.includes(outcome) ? reason.points : 0), 0),
  );
}

/** What an answer rules out, outcome by outcome: as in `Weights`. */
export function ruledOutBy({ rulesOut }: Pick<Answer, 'rulesOut'>, outcomes: readonly Outcome[]): number[] {
  return outcomes.map((outcome) => {
    const rulings = rulesOut.filter((ruling) => ruling.outcomes.includes(outcome));
    return Math.max(0, ...rulings.map(({ until }) => (until ? 1 : 2)));
  });
}

/** What answers are weighed by. */
export function weightsOf(questions: readonly Question[], outcomes: readonly Outcome[]): Weights {
  const numbers = (of: (answer: Answer, outcomes: readonly Outcome[]) => number[]): Numbers =>
    questions.map(({ answers }) => [outcomes.map(() => 0), ...answers.map((answer) => of(answer, outcomes))]);
  return {
    points: numbers(pointsOf),
    ruledOut: numbers(ruledOutBy),
    needed: questions.flatMap(({ needed }, at) => (needed ? at : [])),
    first: outcomes.flatMap(({ first }, at) => (first ? at : [])),
    fallback: outcomes.findIndex(({ fallback }) => fallback),
  };
}

/** Gathers what the script works with. */
export function prepareGuide(questions: readonly Question[], outcomes: readonly Outcome[], edition: string): Guide {
  const { strengths, or, next, ruledOut, answered } = words.decision;
  const needed = questions.find((question) => question.needed);
  return {
    ...weightsOf(questions, outcomes),
    edition,
    says: outcomes.map(sayOutcome),
    notYet: needed ? words.decision.notYetWith(needed.question) : words.decision.notYet,
    strengths,
    or,
    next,
    answered: answered('', questions.length),
    marks: ruledOut,
    problems: { changed: words.decision.changedQuestions, unknown: words.decision.noSuchAnswers },
  };
}

/** An outcome as a result names it: with a link to the profile of the role that it means, in its colour, as HTML. */
function sayOutcome({ says, role }: Outcome): string {
  const text = says.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const named = role
    ? `<a class="role-colour" data-colour="${role.colour}" href="${rolePath(role.id)}">${text}</a>`
    : text;
  return `<span>${named}</span>`;
}

/** The two outcomes that most and fewest answers count towards, where it is more than twice as many. */
export function unevenOutcomes(
  questions: readonly Question[],
  outcomes: readonly Outcome[],
): { most: Outcome; least: Outcome } | undefined {
  const ordered = outcomes.toSorted((one, other) => answersFor(questions, other) - answersFor(questions, one));
  const [most, least] = [ordered.at(0), ordered.at(-1)];
  if (!most || !least || answersFor(questions, most) <= 2 * answersFor(questions, least)) return undefined;
  return { most, least };
}

/** The sources whose claims answers rest on, each once. */
export function sourcesOf(questions: readonly Question[]): Source[] {
  const reasons = questions.flatMap(({ answers }) => answers.flatMap(({ counts }) => counts));
  return [...new Set(reasons.flatMap(({ claims }) => claims.map(({ source }) => source)))];
}
