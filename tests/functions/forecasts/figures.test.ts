import { describe, expect, test } from 'vitest';
import {
  figureNumber,
  groundOf,
  isPercentage,
  pointId,
  pointNumber,
  pointValue,
} from '../../../src/forecasts/figures.ts';
import { computedFrom, figureOf, pointOf, seriesOf } from '../figures.ts';

describe('a figure is written', () => {
  test('with commas, and with the decimals it was found with', () => {
    expect(pointNumber(pointOf('2025', 15384))).toBe('15,384');
    expect(pointNumber(pointOf('2021', 6.4))).toBe('6.4');
    expect(pointNumber(pointOf('2016', 27))).toBe('27');
  });

  test('after its word, where it has one', () => {
    expect(pointNumber(pointOf('2015', 2000, { hedge: 'about' }))).toBe('about 2,000');
  });

  test('with two decimals where it was computed, even when they are noughts', () => {
    expect(pointNumber(computedFrom('2018', 3.2, pointOf('2018', 1)))).toBe('3.20');
  });

  test('with the sign for per cent in a table of percentages and in no other', () => {
    const percentages = seriesOf([], { unit: '% of the budget' });
    const products = seriesOf([], { unit: 'products' });
    expect([percentages, products].map(isPercentage)).toEqual([true, false]);
    expect(pointValue(pointOf('2016', 27, { hedge: 'over' }), percentages)).toBe('over 27%');
    expect(pointValue(pointOf('2016', 3874), products)).toBe('3,874');
  });

  test('in a sentence without the sign, as “per cent” follows', () => {
    const [a, b] = [pointOf('2025', 15384), pointOf('2014', 947, { hedge: 'about' })];
    expect(figureNumber(figureOf('point', 947, b))).toBe('about 947');
    expect(figureNumber(figureOf('times', 16, a, b))).toBe('16');
    expect(figureNumber(figureOf('difference', 0.16, a, b))).toBe('0.16');
  });
});

test('a figure’s address is its run and its point', () => {
  expect(pointId(pointOf('january-2014', 81, { series: 'rain-in-spring' }))).toBe('rain-in-spring-january-2014');
});

describe('how well a figure is confirmed', () => {
  const [two, one, round] = [
    pointOf('2016', 1),
    pointOf('2016', 1, { confirmed: 'one' }),
    pointOf('2016', 1, { confirmed: 'rounded' }),
  ];

  test('is what its file says where it was found', () => {
    expect([two, one, round].map(groundOf)).toEqual(['two or more', 'one', 'rounded']);
  });

  test('is the weakest of what it was computed from', () => {
    expect(groundOf(computedFrom('2016', 1, two, two))).toBe('two or more');
    expect(groundOf(computedFrom('2016', 1, two, one))).toBe('one');
    expect(groundOf(computedFrom('2016', 1, one, round))).toBe('rounded');
    expect(groundOf(computedFrom('2016', 1, two, computedFrom('2016', 1, two, one)))).toBe('one');
  });
});
