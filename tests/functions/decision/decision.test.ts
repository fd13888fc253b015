import { describe, expect, test } from 'vitest';
import { floor, weighAnswers, type Weights } from '../../../src/decision/decision.ts';
import { ask, everyWay, mixed, weights } from './answers.ts';

/** Questions with one answer each, all of which are given. */
function give(points: number[][], part: Partial<Weights> = {}) {
  return weighAnswers(weights(ask(...points.map((each) => [each])), part), [1, 1, 1, 1, 1, 1]);
}

describe('the points of the answers given', () => {
  test('are added up outcome by outcome', () => {
    expect(give([[3, 0, 1], [0, 2, 1], [0, 0, 2]]).totals).toEqual([3, 2, 4]); // prettier-ignore
  });

  test('are none for a question that is left open or not named', () => {
    const questions = weights(ask([[3, 0, 0]], [[0, 3, 0]], [[0, 0, 3]]));
    expect(weighAnswers(questions, [1, 0, 1]).totals).toEqual([3, 0, 3]);
    expect(weighAnswers(questions, [1]).totals).toEqual([3, 0, 0]);
    expect(weighAnswers(questions, []).totals).toEqual([0, 0, 0]);
  });
});

describe('how far ahead the leader is', () => {
  test.each([
    ['clearly', [9, 5, 0]],
    ['rather', [9, 6, 0]],
    ['rather', [9, 7, 1]],
    ['barely', [9, 8, 0]],
    ['barely', [5, 0, 4]],
  ])('is said in words: %s where the points are %j', (word, points) => {
    expect(give([points])).toMatchObject({ strength: word, leaders: [0] });
  });

  test('is even where others have as many points, and all of them lead', () => {
    expect(give([[7, 2, 7]])).toMatchObject({ strength: 'even', leaders: [0, 2] });
  });

  test('is withheld below the floor: then there is the fallback, or nothing', () => {
    expect(give([[floor - 1, 0, 0]], { fallback: 2 })).toMatchObject({ strength: 'none', leaders: [2], deciding: [] });
    expect(give([[floor - 1, 0, 0]])).toMatchObject({ strength: 'none', leaders: [] });
    expect(give([[floor, 0, 0]], { fallback: 2 })).toMatchObject({ strength: 'clearly', leaders: [0] });
  });

  test('is the same whatever the place of the outcomes', () => {
    const turn = ([head = 0, ...rest]: readonly number[]) => [...rest, head];
    const turned = mixed.map((answers) => answers.map(turn));
    for (const way of everyWay(mixed)) {
      const one = weighAnswers(weights(mixed), way);
      const other = weighAnswers(weights(turned), way);
      expect(other.totals).toEqual(turn(one.totals));
      expect(other.leaders.map((outcome) => (outcome + 1) % 3).sort()).toEqual([...one.leaders].sort());
      expect(other.strength).toBe(one.strength);
      expect(other.deciding).toEqual(one.deciding);
    }
  });
});

describe('there is no result', () => {
  const questions = ask([[5, 0, 0]], [[5, 0, 0]], [[5, 0, 0]], [[5, 0, 0]], [[5, 0, 0]]);

  test('while fewer than half of the questions have an answer, however far ahead', () => {
    expect(weighAnswers(weights(questions), [1, 1])).toMatchObject({ totals: [10, 0, 0], leaders: [], deciding: [] });
    expect(weighAnswers(weights(questions), [1, 0, 1, 1]).leaders).toEqual([0]);
  });

  test('without an answer to a question that needs one', () => {
    const one = weights(questions, { needed: [1], fallback: 2 });
    expect(weighAnswers(one, [1, 0, 1, 1, 1]).leaders).toEqual([]);
    expect(weighAnswers(one, [1, 1, 1, 0, 0]).leaders).toEqual([0]);
  });
});

describe('what an answer rules out', () => {
  const points = ask([[0, 5, 0]], [[9, 0, 0]], [[0, 0, 1]]);
  const out = (mark: number) => ask([[mark, 0, 0]], [[0, 0, 0]], [[0, 0, 0]]);

  test('never leads, however many points it has, and the answer decided it', () => {
    const result = weighAnswers(weights(points, { ruledOut: out(2) }), [1, 1, 1]);
    expect(result).toMatchObject({ totals: [9, 5, 1], ruledOut: [2, 0, 0], leaders: [1], strength: 'clearly' });
    expect(result.deciding).toEqual([0]);
  });

  test('leads where that answer is not given', () => {
    expect(weighAnswers(weights(points, { ruledOut: out(2) }), [0, 1, 1]).leaders).toEqual([0]);
  });

  test('may follow what comes first where it is only held back until then', () => {
    const held = weights(points, { ruledOut: out(1), first: [1] });
    expect(weighAnswers(held, [1, 1, 1])).toMatchObject({ leaders: [1], next: 0 });
    expect(weighAnswers({ ...held, ruledOut: out(2) }, [1, 1, 1])).toMatchObject({ leaders: [1], next: undefined });
  });
});

test('what comes first is followed by the best of the others, if that reaches the floor', () => {
  expect(give([[8, 3, 5]], { first: [0] }).next).toBe(2);
  expect(give([[8, 3, 2]], { first: [0] }).next).toBeUndefined();
  expect(give([[8, 3, 5]]).next).toBeUndefined();
});

describe('the answers that decided it', () => {
  test('gave the leader more than the runner-up, those that gave most more first', () => {
    // 9 points, and right behind 5.
    expect(give([[2, 1, 0], [1, 2, 0], [3, 0, 3], [1, 1, 0], [2, 1, 1]]).deciding).toEqual([2, 0, 4]); // prettier-ignore
  });

  test('are measured at all runners-up where several are equal', () => {
    expect(give([[3, 2, 0], [3, 0, 2], [0, 0, 0]]).deciding).toEqual([0, 1]); // prettier-ignore
  });

  test('are those that tell the leaders apart where they are even', () => {
    expect(give([[3, 1, 0], [1, 3, 0], [1, 1, 0], [0, 0, 2]]).deciding).toEqual([0, 1]); // prettier-ignore
  });

  test('are not measured at what would come first: it competes with nothing that comes after', () => {
    expect(give([[3, 3, 0], [3, 0, 2]], { first: [1] }).deciding).toEqual([0, 1]); // prettier-ignore
  });

  test('are always answers that were given', () => {
    const faults = everyWay(mixed).filter((way) =>
      weighAnswers(weights(mixed), way).deciding.some((question) => way[question] === 0),
    );
    expect(faults).toEqual([]);
  });
});
