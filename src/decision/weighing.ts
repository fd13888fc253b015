/** What the page holds ready at build for the guide: what to show of the weighing, and what its script works with. */
import type { Answer, Question } from '../catalog/decision.ts';
import type { Outcome } from '../catalog/outcomes.ts';
import type { Source } from '../catalog/sources.ts';
import { words } from '../words.ts';
import type { Numbers, Weights } from './decision.ts';
import type { AddressProblems } from './sharing.ts';

/** An outcome as a result names it, the name of the role that it means apart: empty where no role is named. */
export type SaidOutcome = readonly [before: string, role: string, after: string];

/** What the script works with. What it says of a result stands here, since it weighs nothing there. */
export interface Guide extends Weights {
  /** The letter that stands in addresses of results: another one for other questions. */
  edition: string;
  notYet: string;
  /** Before the outcome in front: in a result, and while questions are still to come. */
  strengths: typeof words.decision.strengths;
  soFar: typeof words.decision.soFar;
  or: string;
  next: string;
  /** After how many questions have an answer. */
  answered: string;
  /** The place of the question in sight, with `0` for its number. */
  place: string;
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
  const { strengths, soFar, or, next, ruledOut, answered, questionOf } = words.decision;
  const needed = questions.find((question) => question.needed);
  return {
    ...weightsOf(questions, outcomes),
    edition,
    notYet: needed ? words.decision.notYetWith(needed.question) : words.decision.notYet,
    strengths,
    soFar,
    or,
    next,
    answered: answered('', questions.length),
    place: questionOf('0', questions.length),
    marks: ruledOut,
    problems: { changed: words.decision.changedQuestions, unknown: words.decision.noSuchAnswers },
  };
}

/** The points that the answers which give an outcome most would give it together. @param place of the outcome */
export function possiblePoints(points: Numbers, place: number): number {
  return points.reduce((sum, answers) => sum + Math.max(0, ...answers.map((each) => each[place] ?? 0)), 0);
}

/** Parts what a result says of an outcome at the name of its role; what names no role stays whole, in front. */
export function sayOutcome({ says, role }: Pick<Outcome, 'says' | 'role'>): SaidOutcome {
  const at = role ? says.indexOf(role.name) : -1;
  if (!role || at < 0) return [says, '', ''];
  return [says.slice(0, at), role.name, says.slice(at + role.name.length)];
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
