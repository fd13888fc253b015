import type { z } from 'astro/zod';
import { knownNames } from '../known-names.ts';

/** Something that can be chosen, and what it is called. */
export interface Choice {
  id: string;
  label?: string | undefined;
}

/** One thing that a new file has to say, or may. */
export interface Question {
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** What a writer is asked. */
  asks: string;
  /** What each answer has to be. */
  rule: z.ZodType;
  /** An answer, as the example of a whole command has it. */
  example?: string;
  /** Whether it takes several answers. */
  isMany?: boolean;
  /** Whether a file can do without. */
  isOptional?: boolean;
  /** What can be chosen; absent where the writer writes. */
  choices?: readonly Choice[];
  /** Where the choices come from, and what to do where there are none. */
  from?: { place: string; whenNone: string };
  /** The question that it is asked with: only where that one is answered. */
  goesWith?: string;
  /** The question that it stands in for: asked only where that one is left empty. */
  insteadOf?: string;
}

/** What was answered, by the flags of the questions. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The one answer to a question; nothing where it was left. */
export const answerTo = (answers: Answers, flag: string): string | undefined => answers[flag]?.[0];

/** All answers to a question. */
export const answersTo = (answers: Answers, flag: string): readonly string[] => answers[flag] ?? [];

/**
 * Whether a question is asked, by what was answered before it.
 * @param answers to the questions that stand before
 */
export function isAsked({ goesWith, insteadOf }: Question, answers: Answers): boolean {
  if (insteadOf !== undefined) return answersTo(answers, insteadOf).length === 0;
  return goesWith === undefined || answersTo(answers, goesWith).length > 0;
}

/** What stands in for a question that is left empty. */
export const standInFor = ({ flag }: Question, questions: readonly Question[]): Question | undefined =>
  questions.find(({ insteadOf }) => insteadOf === flag);

/**
 * Holds an answer against the rule of its question.
 * @returns what is wrong with it, as advice for the writer; nothing where it is right
 */
export function faultOf({ rule, choices, from }: Question, written: string): string | undefined {
  if (choices && from && !choices.some(({ id }) => id === written))
    return `“${written}” is not in ${from.place}. ${knownNames(
      written,
      choices.map(({ id }) => id),
    )}`;
  return rule.safeParse(written).error?.issues[0]?.message;
}

/** The questions that a file cannot do without and that have no answer, as flags. */
export function missingFlags(questions: readonly Question[], answers: Answers): string[] {
  const isMissing = (question: Question): boolean =>
    !question.isOptional &&
    question.insteadOf === undefined &&
    isAsked(question, answers) &&
    [question, standInFor(question, questions)].every((each) => !each || answersTo(answers, each.flag).length === 0);
  return questions
    .filter(isMissing)
    .map((question) =>
      [question, standInFor(question, questions)].flatMap((each) => (each ? [`--${each.flag}`] : [])).join(' or '),
    );
}

/** The flags of a whole command: those that a file cannot do without, each with an answer that is right. */
export function exampleFlags(questions: readonly Question[]): string[] {
  return questions
    .filter(({ isOptional, insteadOf }) => !isOptional && insteadOf === undefined)
    .flatMap(({ flag, example, choices }) => {
      const answer = choices?.find(({ id }) => id === example)?.id ?? choices?.[0]?.id ?? example ?? '…';
      return [`--${flag}`, /^[\w-]+$/.test(answer) ? answer : `"${answer}"`];
    });
}
