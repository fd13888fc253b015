import { describe, expect, test } from 'vitest';
import type { Forecast, Outcome } from '../../../src/catalog/model.ts';
import { forecastsOn, groupByVerdict, isForecast, outcomeWords } from '../../../src/forecasts/outcomes.ts';
import { realCatalog } from '../real-content.ts';

const { forecasts } = realCatalog();
const [pattern] = forecasts;
if (!pattern) throw new Error('content/forecasts is empty.');

/** A forecast with these verdicts. */
const judged = (id: string, ...verdicts: [Outcome, string?][]): Forecast => ({
  ...pattern,
  id,
  verdicts: verdicts.map(([verdict, side]) => ({ verdict, side })),
});

test('every outcome has words of its own', () => {
  const words = Object.values(outcomeWords);
  expect(new Set(words).size).toBe(words.length);
});

test('advice and what foretells nothing are no forecasts', () => {
  const kinds = (
    ['held', 'partly', 'did not hold', 'cannot be judged', 'broadly adopted', 'nothing to score'] as const
  ).map((verdict) => isForecast(judged(verdict, [verdict])));
  expect(kinds).toEqual([true, true, true, true, false, false]);
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
    expect(groupByVerdict([judged('a', ['broadly adopted']), judged('b', ['nothing to score'])])).toEqual([]);
  });
});

test('a claim leads to the forecast that restates it or judges it along, and to no other', () => {
  const found = (...claims: string[]): string[] => forecastsOn(claims, forecasts).map(({ id }) => id);
  expect(found('A6')).toEqual(['cmo-outspends-cio']);
  expect(found('A1')).toEqual(['cmto-at-every-table']);
  expect(found('A2', 'A3', 'A4', 'A5')).toEqual(['traditional-marketing', 'tailored-dialogue']);
  expect(found('A3', 'B1')).toEqual([]);
});
