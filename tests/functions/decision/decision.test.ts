import { describe, expect, test } from 'vitest';
import { scoreAnswers } from '../../../src/decision/decision.ts';
import { ask, everyWay, mixed } from './answers.ts';

/** Questions with one answer each, all of which are given. */
function give(...points: number[][]) {
  return scoreAnswers(ask(...points.map((each) => [each])), [1, 1, 1, 1, 1, 1]);
}

describe('the points of the answers given', () => {
  test('are added up role by role', () => {
    expect(give([3, 0, 1], [0, 2, 1], [0, 0, 2]).totals).toEqual([3, 2, 4]);
  });

  test('are none for a question that is left open or not named', () => {
    const questions = ask([[3, 0, 0]], [[0, 3, 0]], [[0, 0, 3]]);
    expect(scoreAnswers(questions, [1, 0, 1]).totals).toEqual([3, 0, 3]);
    expect(scoreAnswers(questions, [1]).totals).toEqual([3, 0, 0]);
    expect(scoreAnswers(questions, []).totals).toEqual([0, 0, 0]);
  });

  test('cannot be added up where nothing is asked', () => {
    expect(() => scoreAnswers([], [])).toThrow(TypeError);
  });
});

describe('a role', () => {
  test('leads where it is two points ahead', () => expect(give([1, 3, 0], [1, 1, 0]).leaders).toEqual([1]));

  test('does not lead by one point: then it is close', () => {
    expect(give([1, 2, 0], [1, 1, 0]).leaders).toEqual([0, 1]);
  });

  test('ties with its equal', () => expect(give([3, 0, 3], [0, 1, 0]).leaders).toEqual([0, 2]));

  test('is as close as the others within one point of the best', () => {
    expect(give([3, 0, 0], [0, 2, 0], [0, 0, 2]).leaders).toEqual([0, 1, 2]);
  });

  test('leads by nothing but points: its place among the roles does not matter', () => {
    const turn = ([first = 0, ...rest]: readonly number[]) => [...rest, first];
    const turned = mixed.map((answers) => answers.map(turn));
    const ways = everyWay(mixed);
    expect(ways).toHaveLength(4 ** 4);
    for (const way of ways) {
      const { totals, leaders, deciding } = scoreAnswers(mixed, way);
      const other = scoreAnswers(turned, way);
      expect(other.totals).toEqual(turn(totals));
      expect(other.leaders.map((role) => (role + 1) % 3).sort()).toEqual(leaders);
      expect(other.deciding).toEqual(deciding);
    }
  });
});

describe('while fewer than half of the questions are answered', () => {
  const questions = ask([[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]]);

  test('no role leads, however far ahead', () => {
    expect(scoreAnswers(questions, [1, 1])).toEqual({ totals: [6, 0, 0], leaders: [], deciding: [] });
    expect(scoreAnswers(questions, [0, 0, 0, 1, 1]).leaders).toEqual([]);
  });

  test('and from half on one does', () => {
    expect(scoreAnswers(questions, [1, 1, 1]).leaders).toEqual([0]);
    expect(scoreAnswers(questions.slice(1), [1, 0, 1]).leaders).toEqual([0]);
  });
});

describe('the answers that made the difference', () => {
  test('gave the leader more than the runner-up, those that gave most more first', () => {
    // In front is the first role with 9 points; right behind is the second with 5.
    expect(give([2, 1, 0], [1, 2, 0], [3, 0, 3], [1, 1, 0], [2, 1, 1]).deciding).toEqual([2, 0, 4]);
  });

  test('are measured at all runners-up where several are equal', () => {
    // The second and the third role have 2 points each.
    expect(give([3, 2, 0], [3, 0, 2], [0, 0, 0]).deciding).toEqual([0, 1]);
  });

  test('are those that tell the leaders apart where it is close', () => {
    // 4 to 4, and 2: the last answer is about the third role alone.
    expect(give([3, 1, 0], [1, 1, 0], [0, 2, 0], [0, 0, 2]).deciding).toEqual([0, 2]);
  });

  test('are also those that keep a third leader behind two even ones', () => {
    // 3 to 3 to 2.
    expect(give([2, 2, 1], [1, 1, 1]).deciding).toEqual([0]);
  });

  test('are none where the leaders got the same from each', () => {
    expect(give([2, 2, 0], [1, 1, 0]).deciding).toEqual([]);
  });

  test('are never none where one role leads, and always answers that were given', () => {
    const results = everyWay(mixed).map((way) => ({ way, result: scoreAnswers(mixed, way) }));
    const clear = results.filter(({ result }) => result.leaders.length === 1);
    expect(clear.length).toBeGreaterThan(50);
    for (const { way, result } of clear) {
      expect(result.deciding.length, way.join()).toBeGreaterThan(0);
      for (const question of result.deciding) expect(way[question]).toBeGreaterThan(0);
    }
  });
});
