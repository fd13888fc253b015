import { describe, expect, test } from 'vitest';
import type { Forecast, ForecastKind, Outcome } from '../../../src/catalog/forecasts.ts';
import { groupByVerdict, tallyOf } from '../../../src/catalog/verdicts.ts';
import { words } from '../../../src/words.ts';
import { published } from '../entries.ts';

/** A forecast with these verdicts, of which nothing else matters here. */
const judged = (id: string, ...verdicts: [Outcome, string?][]): Forecast => ({
  ...{ id, kind: 'forecast', name: 'It will come', short: 'It comes', claims: [], covers: [] },
  ...{ forecaster: undefined, qualified: undefined, changes: [] },
  verdicts: verdicts.map(([verdict, side]) => ({ verdict, side })),
  ...{ prediction: [], reasoning: [], standsFor: undefined, evidence: [], pictures: [], series: [] },
  ...{ published, updated: published },
});

test('every outcome has words of its own', () => {
  const outcomes = Object.values(words.forecasts.outcomes);
  expect(new Set(outcomes).size).toBe(outcomes.length);
});

describe('in the summary', () => {
  test('verdicts come from the best to the open ones, forecasts in the order of the page', () => {
    const groups = groupByVerdict([
      judged('a', ['cannot be judged']),
      judged('b', ['held']),
      judged('c', ['partly']),
      judged('d', ['held']),
    ]);
    expect(groups.map(({ verdict, forecasts: of }) => [verdict, of.map(({ forecast }) => forecast.id)])).toEqual([
      ['held', ['b', 'd']],
      ['partly', ['c']],
      ['cannot be judged', ['a']],
    ]);
  });

  test('a forecast with two sides stands with each verdict, by its side', () => {
    const groups = groupByVerdict([judged('a', ['did not hold', 'the title'], ['partly', 'the function'])]);
    expect(groups.map(({ verdict, forecasts: of }) => [verdict, of[0]?.side])).toEqual([
      ['partly', 'the function'],
      ['did not hold', 'the title'],
    ]);
  });

  test('what is no forecast does not stand', () => {
    const beside = (kind: ForecastKind, outcome: Outcome): Forecast => ({ ...judged('a', [outcome]), kind });
    const others = [
      beside('advice', 'broadly adopted'),
      beside('advice', 'cannot be judged'),
      beside('description', 'nothing to score'),
    ];
    expect(groupByVerdict(others)).toEqual([]);
  });
});

test('the tally counts each forecast once: under its verdict, or among those with two sides', () => {
  const groups = groupByVerdict([
    judged('a', ['held']),
    judged('b', ['partly', 'one side'], ['held', 'the other']),
    judged('c', ['held']),
    judged('d', ['disputed']),
  ]);
  expect(tallyOf(groups)).toEqual({
    all: 4,
    byVerdict: [
      { verdict: 'held', count: 2 },
      { verdict: 'disputed', count: 1 },
    ],
    twoSided: 1,
  });
  expect(tallyOf([])).toEqual({ all: 0, byVerdict: [], twoSided: 0 });
});
