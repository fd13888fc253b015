/** Questions and the ways to answer them, as tests of the guide write them. */
import type { Points } from '../../../src/decision/decision.ts';

/** Questions of which each answer gives points to three roles, as a test writes them: no answer gives none. */
export function ask(...questions: number[][][]): Points {
  return questions.map((answers) => [[0, 0, 0], ...answers]);
}

/** Every way to answer questions, each left open included. */
export function everyWay(questions: Points): number[][] {
  return questions.reduce<number[][]>(
    (ways, answers) => ways.flatMap((way) => answers.map((_, answer) => [...way, answer])),
    [[]],
  );
}

/** Four questions with three answers each, for three roles. */
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
