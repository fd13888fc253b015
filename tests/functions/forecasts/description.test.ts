import { describe, expect, test } from 'vitest';
import { describePicture } from '../../../src/forecasts/description.ts';
import { pictureOf, pointOf, seriesOf } from '../figures.ts';

const points = [
  pointOf('2016', 27),
  pointOf('2017', 22),
  pointOf('2018', 29),
  pointOf('2019', 26),
  pointOf('2020', 23, { foretold: true }),
];

describe('what a picture shows is said in words:', () => {
  test('its first, last, highest and lowest figure, each by its place and its year', () => {
    expect(describePicture(pictureOf('dots', seriesOf(points)))).toBe(
      'A picture. Dots over the years, not joined. The share, % of all: first 27% in 2016; lowest 22% in 2017; highest 29% in 2018; last 23% in 2020, foretold.',
    );
  });

  test('each figure once, even where it is two of these', () => {
    const text = describePicture(pictureOf('bars', seriesOf([pointOf('2016', 1), pointOf('2017', 2)])));
    expect(text).toBe(
      'A picture. Bars over the years. The share, % of all: first and lowest 1% in 2016; last and highest 2% in 2017.',
    );
  });

  test('a place that is left open, and why', () => {
    const gap = pointOf('2015', 2000, { confirmed: 'rounded', hedge: 'about' });
    const text = describePicture(pictureOf('bars', seriesOf([gap, ...points])));
    expect(text).toContain('first 27% in 2016');
    expect(text).toMatch(/Left open, as no exact figure is confirmed: 2015\.$/);
    expect(text).not.toContain('2,000');
  });

  test('every row of a picture of rows, by its label', () => {
    const rows = [pointOf('one', 32, { label: 'Marketing leads' }), pointOf('two', 19, { label: 'IT leads' })];
    expect(describePicture(pictureOf('rows', seriesOf(rows)))).toBe(
      'A picture. Bars. The share, % of all: 32%, Marketing leads; 19%, IT leads.',
    );
  });

  test('what is no year, in its own words', () => {
    const later = pointOf('later', 49, { label: 'A later survey' });
    expect(describePicture(pictureOf('dots', seriesOf([...points, later])))).toContain(
      'last and highest 49% in a later survey.',
    );
  });

  test('every run of figures, with what it counts', () => {
    const other = seriesOf([pointOf('2016', 150, { hedge: 'about' })], { name: 'The map', unit: 'products' });
    expect(describePicture(pictureOf('dots', seriesOf(points), other))).toMatch(
      /The share, % of all: .*\. The map, products: about 150 in 2016\.$/,
    );
  });
});
