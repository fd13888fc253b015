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

describe('the words under a picture', () => {
  test('explain each kind of mark that stands in it once, and none that does not', () => {
    const points = [onTwo, onOne, round, pointOf('2020', 5), foretold];
    expect(legendOf(pictureOf('dots', seriesOf(points))).map(({ means }) => means)).toEqual([
      'found on two pages or more',
      'found on one page, or on several that repeat one survey',
      'foretold, found on two pages or more',
    ]);
    expect(legendOf(pictureOf('dots', seriesOf([round])))).toEqual([]);
  });

  test('say of what was computed that it is our arithmetic, and what it rests on', () => {
    const points = [computedFrom('2016', 1, onTwo, onTwo), computedFrom('2017', 1, onTwo, onOne)];
    expect(legendOf(pictureOf('dots', seriesOf(points))).map(({ means }) => means)).toEqual([
      'our arithmetic, from figures found on two pages or more each',
      'our arithmetic, from figures found on one page, one of them at least',
    ]);
  });

  test('name a second run of figures that shares the picture', () => {
    const picture = pictureOf('dots');
    picture.panels = [
      { title: undefined, series: [seriesOf([onTwo]), seriesOf([onTwo], { id: 'tea', short: 'Tea alone' })] },
    ];
    expect(legendOf(picture)).toEqual([
      { style: { shape: 'circle', filled: true }, means: 'found on two pages or more' },
      { style: { shape: 'triangle', filled: true }, means: 'Tea alone, found on two pages or more' },
    ]);
  });
});
