import { describe, expect, test } from 'vitest';
import { isDrawn, legendOf, markPath, markStyle } from '../../../src/forecasts/mark-styles.ts';
import { computedFrom, pictureOf, pointOf, seriesOf } from '../figures.ts';

const onOne = pointOf('2017', 2, { confirmed: 'one' });
const onTwo = pointOf('2016', 1);
const round = pointOf('2018', 3, { confirmed: 'rounded', hedge: 'about' });
const foretold = pointOf('2019', 4, { foretold: true });

describe('a mark', () => {
  test('is filled where two pages or more show the figure, hollow where one does', () => {
    expect(markStyle(onTwo, 'dots')).toEqual({ shape: 'circle', filled: true });
    expect(markStyle(onOne, 'dots')).toEqual({ shape: 'circle', filled: false });
    expect(markStyle(onOne, 'bars')).toEqual({ shape: 'bar', filled: false });
    expect(markStyle(onTwo, 'rows')).toEqual({ shape: 'bar', filled: true });
  });

  test('has a shape of its own where the figure was foretold, where it was computed, and in a second run', () => {
    expect(markStyle(foretold, 'dots').shape).toBe('diamond');
    expect(markStyle(computedFrom('2016', 1, onTwo, onTwo), 'dots').shape).toBe('square');
    expect(markStyle(onTwo, 'dots', 1).shape).toBe('triangle');
  });

  test('is hollow where one of the figures it was computed from stands on one page only', () => {
    expect(markStyle(computedFrom('2016', 1, onTwo, onOne), 'dots').filled).toBe(false);
  });

  test('is not drawn for a figure that is known only as a round number', () => {
    expect([onTwo, onOne, foretold, round].map(isDrawn)).toEqual([true, true, true, false]);
    expect(isDrawn(computedFrom('2018', 1, onTwo, round))).toBe(false);
  });

  test('has an outline that can be drawn, another for each shape', () => {
    const outlines = (['circle', 'square', 'diamond', 'triangle'] as const).map(markPath);
    for (const outline of outlines) expect(outline).toMatch(/^M[-\d.,MLAHVhvZ]+$/);
    expect(new Set(outlines).size).toBe(4);
  });
});

/** What the legend of some points says. */
const meanings = (...points: Parameters<typeof seriesOf>[0]): string[] =>
  legendOf([pictureOf('dots', seriesOf(points))]).map(({ means }) => means);

describe('the words for the marks', () => {
  test('explain each kind of filling and of shape that occurs once, and none that does not', () => {
    expect(meanings(onTwo, onOne, pointOf('2020', 5), foretold)).toEqual([
      'found on two pages or more',
      'found on one page, or on several that repeat one survey',
      'foretold',
    ]);
    expect(meanings(onTwo)).toEqual(['found on two pages or more']);
  });

  test('say of a place that is left open why it is', () => {
    expect(meanings(round)).toEqual(['A place left open: no exact figure is confirmed']);
  });

  test('say of what was computed that it is our arithmetic', () => {
    const points = [computedFrom('2016', 1, onTwo, onTwo), computedFrom('2017', 1, onTwo, onOne)];
    expect(meanings(...points).at(-1)).toBe('our arithmetic, filled as the weakest of its figures');
  });

  test('hold for several pictures at once, with a mark of each kind', () => {
    const rows = pictureOf('rows', seriesOf([onTwo]));
    const dots = pictureOf('dots');
    dots.panels = [{ title: undefined, series: [seriesOf([onTwo]), seriesOf([onTwo], { id: 'tea' })] }];
    expect(legendOf([rows, dots]).map(({ marks }) => marks.map(({ shape }) => shape))).toEqual([
      ['circle', 'bar'],
      ['triangle'],
    ]);
  });
});
