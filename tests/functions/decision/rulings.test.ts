import { expect, test } from 'vitest';
import { weighAnswers } from '../../../src/decision/decision.ts';
import { weightsOf } from '../../../src/decision/weighing.ts';
import { catalogFrom } from '../read-content.ts';
import { everyWay } from './answers.ts';

const { decision, outcomes } = catalogFrom();
const weights = weightsOf(decision, outcomes);
const results = everyWay(weights.points).map((way) => ({ way, result: weighAnswers(weights, way) }));

/** What the answers given rule out, by their places. @param isHeld whether what is only held back counts too */
const ruledOutOn = (way: readonly number[], isHeld: boolean): Set<number> => {
  const rulings = decision.flatMap(({ answers }, at) => answers[(way[at] ?? 0) - 1]?.rulesOut ?? []);
  const meant = rulings.filter(({ until }) => isHeld || !until);
  return new Set(meant.flatMap((ruling) => ruling.outcomes.map((outcome) => outcomes.indexOf(outcome))));
};

test('whatever is answered, what an answer rules out never leads, and never follows unless it was only held back', () => {
  const faults = results.filter(({ way, result: { leaders, next } }) => {
    const held = ruledOutOn(way, true);
    return leaders.some((outcome) => held.has(outcome)) || (next !== undefined && ruledOutOn(way, false).has(next));
  });
  expect(results.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test('whatever is answered, there is no result while an answer is lacking that is needed', () => {
  const needed = decision.flatMap((question, at) => (question.needed ? at : []));
  expect(needed).not.toEqual([]);
  const faults = results.filter(
    ({ way, result }) => result.leaders.length > 0 && needed.some((question) => way[question] === 0),
  );
  expect(faults).toEqual([]);
});

test('whatever is answered, what is said to be even is, and what leads alone is ahead', () => {
  const faults = results.filter(({ result: { leaders, strength, totals, ruledOut } }) => {
    const totalOf = (outcome: number | undefined) => totals[outcome ?? -1] ?? 0;
    const others = [...totals.keys()].filter((outcome) => !leaders.includes(outcome) && ruledOut[outcome] === 0);
    if (strength === 'none') return leaders.length > 1;
    const isAhead = others.every((outcome) => totalOf(outcome) < totalOf(leaders[0]));
    return !isAhead || (strength === 'even') !== leaders.length > 1;
  });
  expect(faults).toEqual([]);
});
