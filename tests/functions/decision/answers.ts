/** Questions and the ways to answer them, as tests of the guide write them. */
import type { Numbers, Weights } from '../../../src/decision/decision.ts';

/** Questions of which each answer has a number for three outcomes, as a test writes them: no answer has none. */
export function ask(...questions: number[][][]): Numbers {
  return questions.map((answers) => [[0, 0, 0], ...answers]);
}

/** The same numbers for every answer, which rule nothing out, say. */
const nothing = (questions: Numbers): Numbers => questions.map((answers) => answers.map((each) => each.map(() => 0)));

/** What answers are weighed by, where nothing is special but what a test says. */
export const weights = (points: Numbers, part: Partial<Weights> = {}): Weights => ({
  points,
  ruledOut: nothing(points),
  needed: [],
  first: [],
  fallback: -1,
  ...part,
});

/** Every way to answer questions, each left open included. */
export function everyWay(questions: Numbers): number[][] {
  return questions.reduce<number[][]>(
    (ways, answers) => ways.flatMap((way) => answers.map((_, answer) => [...way, answer])),
    [[]],
  );
}

/** Four questions with three answers each, for three outcomes. */
export const mixed = ask(
  [
    [3, 0, 1],
    [0, 3, 1],
    [0, 0, 3],
  ],
  [
    [2, 2, 0],
    [0, 2, 2],
    [0, 0, 0],
  ],
  [
    [1, 0, 0],
    [0, 0, 2],
    [3, 0, 3],
  ],
  [
    [0, 1, 3],
    [2, 0, 0],
    [0, 3, 0],
  ],
);
