import { describe, expect, test } from 'vitest';
import {
  answersFor,
  pointsOf,
  possiblePoints,
  prepareGuide,
  ruledOutBy,
  sayOutcome,
  sourcesOf,
  unevenOutcomes,
  weighedOutcomes,
} from '../../../src/decision/weighing.ts';
import { catalogOf, firstOf, smallContent } from '../content.ts';
import { outcomeEntry, questionEntry, reasonOf } from '../guide-entries.ts';

const content = smallContent();
content.outcomes = [
  outcomeEntry('pilot', { role: 'pilot', account: 'ada', says: 'the <pilot> & no mate' }),
  outcomeEntry('mate', { order: 2, first: true }),
  outcomeEntry('cook', { order: 3 }),
  outcomeEntry('nobody', { order: 4, fallback: true }),
];
content.decision = [questionEntry('what-hurts', [{ mate: 3, pilot: 1 }, {}, { pilot: 2 }], { needed: true })];
const [written] = firstOf(content.decision).data.answers;
if (!written) throw new Error('The question has lost its answers.');
written.counts.push(reasonOf(['mate', 'nobody'], 1, ['B1']));
written.rulesOut = [
  { outcomes: ['cook'], because: 'So.', claims: [] },
  { outcomes: ['cook', 'nobody'], until: 'mate', because: 'So.', claims: [] },
];
const { decision, outcomes } = catalogOf(content);
const [answer] = firstOf(decision).answers;
if (!answer) throw new Error('The question has lost its answers.');

test('an outcome that no answer counts towards is not weighed, unless it takes what leads nowhere else', () => {
  expect(weighedOutcomes(decision, outcomes).map(({ id }) => id)).toEqual(['pilot', 'mate', 'nobody']);
  expect(weighedOutcomes([], outcomes).map(({ id }) => id)).toEqual(['nobody']);
});

test('an answer’s points stand in the order of the outcomes, all its reasons added up', () => {
  expect(pointsOf(answer, outcomes)).toEqual([1, 4, 0, 1]);
});

test('what an answer rules out for good is not held back only', () => {
  expect(ruledOutBy(answer, outcomes)).toEqual([0, 0, 2, 1]);
});

describe('what the script works with', () => {
  const guide = prepareGuide(decision, outcomes, 'c');

  test('begins each question with no answer, which gives nothing and rules out nothing', () => {
    expect(guide.points).toEqual([[[0, 0, 0, 0], [1, 4, 0, 1], [0, 0, 0, 0], [2, 0, 0, 0]]]); // prettier-ignore
    expect(guide.ruledOut[0]?.[0]).toEqual([0, 0, 0, 0]);
  });

  test('knows what is needed, what comes first and what takes the rest', () => {
    expect(guide).toMatchObject({ needed: [0], first: [1], fallback: 3, edition: 'c' });
    expect(guide.notYet).toContain('“What hurts?”');
  });

  test('tells how many questions are answered and which one is in sight, with room for the numbers', () => {
    expect(`3${guide.answered}`).toBe('3 of 1 answered.');
    expect(guide.place).toBe('Question 0 of 1');
  });
});

test('an outcome has as many points at most as the answers that give it most', () => {
  const { points } = prepareGuide([...decision, ...decision], outcomes, 'a');
  expect(outcomes.map((_, place) => possiblePoints(points, place))).toEqual([4, 8, 0, 2]);
});

test('an outcome is named with the name of its role apart, or whole where that is not in it or there is no role', () => {
  const [pilot, mate] = outcomes;
  if (!pilot?.role || !mate) throw new Error('The outcomes are gone.');
  const { name } = pilot.role;
  expect(sayOutcome({ ...pilot, says: `a ${name}, & no mate` })).toEqual(['a ', name, ', & no mate']);
  expect(sayOutcome({ ...pilot, says: 'nobody' })).toEqual(['nobody', '', '']);
  expect(sayOutcome(mate)).toEqual([mate.says, '', '']);
});

test('outcomes are uneven where more than twice as many answers count towards one as towards another', () => {
  const [pilot, mate] = outcomes;
  if (!pilot || !mate) throw new Error('The outcomes are gone.');
  expect([pilot, mate].map((outcome) => answersFor(decision, outcome))).toEqual([2, 1]);
  expect(unevenOutcomes(decision, [pilot, mate])).toBeUndefined();
  expect(unevenOutcomes([...decision, ...decision], [pilot, ...outcomes.slice(2, 3)])).toMatchObject({ most: pilot });
});

test('a source on whose claims several answers rest is named once', () => {
  expect(sourcesOf(decision).map(({ id }) => id)).toEqual(['ada', 'bob']);
});
