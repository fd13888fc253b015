import { describe, expect, test } from 'vitest';
import {
  describeLeaders,
  describeResult,
  formatChoices,
  parseChoices,
  scoreAnswers,
  type Points,
} from '../../../src/decision/decision.ts';

/** Questions of which each answer gives points to three roles, as a test writes them: no answer gives none. */
function ask(...questions: number[][][]): Points {
  return questions.map((answers) => [[0, 0, 0], ...answers]);
}

/** Questions with one answer each, all of which are given. */
function give(...points: number[][]) {
  const [totals, leaders, deciding] = scoreAnswers(ask(...points.map((each) => [each])), [1, 1, 1, 1, 1, 1]);
  return { totals, leaders, deciding };
}

/** Every way to answer questions, each left open included. */
function everyWay(questions: Points): number[][] {
  return questions.reduce<number[][]>(
    (ways, answers) => ways.flatMap((way) => answers.map((_, answer) => [...way, answer])),
    [[]],
  );
}

const mixed = ask(
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

describe('the points of the answers given', () => {
  test('are added up role by role', () => {
    expect(give([3, 0, 1], [0, 2, 1], [0, 0, 2]).totals).toEqual([3, 2, 4]);
  });

  test('are none for a question that is left open or not named', () => {
    const questions = ask([[3, 0, 0]], [[0, 3, 0]], [[0, 0, 3]]);
    expect(scoreAnswers(questions, [1, 0, 1])[0]).toEqual([3, 0, 3]);
    expect(scoreAnswers(questions, [1])[0]).toEqual([3, 0, 0]);
    expect(scoreAnswers(questions, [])[0]).toEqual([0, 0, 0]);
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
      const [totals, leaders, deciding] = scoreAnswers(mixed, way);
      const [turnedTotals, turnedLeaders, turnedDeciding] = scoreAnswers(turned, way);
      expect(turnedTotals).toEqual(turn(totals));
      expect(turnedLeaders.map((role) => (role + 1) % 3).sort()).toEqual(leaders);
      expect(turnedDeciding).toEqual(deciding);
    }
  });
});

describe('while fewer than half of the questions are answered', () => {
  const questions = ask([[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]], [[3, 0, 0]]);

  test('no role leads, however far ahead', () => {
    expect(scoreAnswers(questions, [1, 1])).toEqual([[6, 0, 0], [], []]);
    expect(scoreAnswers(questions, [0, 0, 0, 1, 1])[1]).toEqual([]);
  });

  test('and from half on one does', () => {
    expect(scoreAnswers(questions, [1, 1, 1])[1]).toEqual([0]);
    expect(scoreAnswers(questions.slice(1), [1, 0, 1])[1]).toEqual([0]);
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
    const clear = results.filter(({ result: [, leaders] }) => leaders.length === 1);
    expect(clear.length).toBeGreaterThan(50);
    for (const { way, result } of clear) {
      expect(result[2].length, way.join()).toBeGreaterThan(0);
      for (const question of result[2]) expect(way[question]).toBeGreaterThan(0);
    }
  });
});

describe('an address', () => {
  const problem = 'No such answers.';
  const read = (hash: string) => parseChoices(hash, mixed, problem);

  test('names answers by their numbers', () => expect(read('#a=1.3.2.1')).toEqual([1, 3, 2, 1]));

  test('may leave questions open, in the middle by 0 and at the end by silence', () => {
    expect(read('#a=1.0.2')).toEqual([1, 0, 2]);
  });

  test.each(['', '#', '#result', '#answers=1.2', '#data=1'])('that ends in “%s” is not about answers', (hash) => {
    expect(read(hash)).toBeUndefined();
  });

  test.each([
    ['an answer too many', '#a=4'],
    ['a question too many', '#a=1.1.1.1.1'],
    ['a negative number', '#a=-1'],
    ['half an answer', '#a=1,5'],
    ['words', '#a=yes.no'],
    ['a property of lists', '#a=length'],
    ['something else behind', '#a=1.2&b=3'],
    ['a script', '#a=<script>'],
  ])('that names %s is answered with a sentence', (_, hash) => expect(read(hash)).toBe(problem));

  test('brings back exactly the answers it was made of', () => {
    for (const way of everyWay(mixed)) {
      const hash = formatChoices(way);
      if (way.some((choice) => choice > 0)) expect(read(hash)).toEqual(way);
      else expect(hash).toBe('');
    }
  });
});

describe('a result in words', () => {
  const names = ['the CTO', 'the CMTO', 'the Marketing CTO'];
  const outcomes = ['Not enough.', 'It points to', 'It is close:', 'It is close:'];

  test.each([
    [[], 'Not enough. '],
    [[1], 'It points to the CMTO'],
    [[0, 2], 'It is close: the CTO or the Marketing CTO'],
    [[0, 1, 2], 'It is close: the CTO or the CMTO or the Marketing CTO'],
  ])('for the roles %j', (leaders, said) => expect(describeLeaders(leaders, names, outcomes)).toBe(said));

  test('ends with the address that brings it back', () => {
    expect(describeResult('It points to the CMTO', 'https://example.org/decide/#a=1')).toBe(
      'It points to the CMTO\n\nhttps://example.org/decide/#a=1',
    );
  });

  test('is the address alone where no more is wanted', () => {
    expect(describeResult('', 'https://example.org/decide/#a=1')).toBe('https://example.org/decide/#a=1');
  });
});
