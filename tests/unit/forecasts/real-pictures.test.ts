import { describe, expect, test } from 'vitest';
import type { Picture, Point } from '../../../src/catalog/model.ts';
import { drawCharts, type Chart, type ChartText } from '../../../src/forecasts/chart.ts';
import { describePicture } from '../../../src/forecasts/description.ts';
import { realCatalog } from '../real-content.ts';

const pictures = realCatalog().forecasts.flatMap((forecast) => forecast.pictures);

/** The widths of letters in Arial’s bold, as fractions of the size of the type; other fonts come near it. */
const widths: [RegExp, number][] = [
  [/[\d$]/, 0.556],
  [/[.,’ :;il|]/, 0.278],
  [/[%mwMW]/, 0.889],
  [/[A-Z]/, 0.72],
  [/./, 0.58],
];

/** The box that a text takes in a chart, whose type is of 12. */
function boxOf({ x, y, anchor, text }: ChartText): { left: number; right: number; top: number; bottom: number } {
  const width = [...text].reduce((sum, each) => sum + 12 * (widths.find(([some]) => some.test(each))?.[1] ?? 0), 0);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 9, bottom: y + 2 };
}

/** The texts of a chart, each with its box. */
function textsOf({ unit, titles, ticks, labels }: Chart) {
  const texts = [...(unit ? [unit] : []), ...titles, ...ticks, ...labels];
  return texts.map((text) => ({ text: text.text, ...boxOf(text) }));
}

/** The points that a picture draws, in order. */
function drawnIn({ panels }: Picture): Point[] {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  return points.filter(
    ({ confirmed, from }) => ![confirmed, ...from.map((each) => each.confirmed)].includes('rounded'),
  );
}

/** How long a mark is from nought, by the axis of its chart. */
function lengthsIn(chart: Chart, form: Picture['form']): number[] {
  const base = chart.grid.find((line) => line.base);
  if (!base) throw new Error('A chart has no line of nought.');
  return chart.marks.map(({ x, y, width }) => (form === 'rows' ? x + width - base.x1 : base.y1 - y));
}

test('there are pictures', () => expect(pictures.length).toBeGreaterThan(6));

describe.each(pictures)('$title', (picture) => {
  const charts = drawCharts(picture);
  const drawn = drawnIn(picture);

  test('has a mark for every figure that is not a round number, and for nothing else', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(charts.flatMap(({ marks }) => marks)).toHaveLength(drawn.length);
  });

  test('draws every mark inside its frame', () => {
    for (const { width, height, marks } of charts)
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(width);
        expect(mark.y + mark.height).toBeLessThanOrEqual(height);
      }
  });

  test('makes marks as long as their figures are large', () => {
    let at = 0;
    for (const chart of charts) {
      const lengths = lengthsIn(chart, picture.form);
      const values = drawn.slice(at, (at += lengths.length)).map(({ value }) => value);
      const scale = (lengths[0] ?? NaN) / (values[0] ?? NaN);
      expect(scale).toBeGreaterThan(0);
      expect(lengths).toEqual(values.map((value) => expect.closeTo(value * scale)));
    }
  });

  test('writes every word inside its frame', () => {
    for (const chart of charts) {
      const outside = textsOf(chart).filter(
        ({ left, right, top, bottom }) => left < 0 || right > chart.width || top < 0 || bottom > chart.height,
      );
      expect(outside).toEqual([]);
    }
  });

  test('writes no word over another', () => {
    for (const chart of charts) {
      const texts = textsOf(chart);
      const clashes = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          )
          .map((other) => `“${one.text}” and “${other.text}”`),
      );
      expect(clashes).toEqual([]);
    }
  });

  test('writes no figure over a mark', () => {
    for (const chart of charts) {
      // A mark that is no bar is about ten across.
      const marks = chart.marks.map(({ style, x, y, width, height }) => {
        const half = style.shape === 'bar' ? 0 : 5;
        return { left: x - half, right: x + width + half, top: y - half, bottom: y + height + half };
      });
      const covering = chart.labels.filter((label) => {
        const box = boxOf(label);
        return marks.some(
          ({ left, right, top, bottom }) =>
            left < box.right - 1 && box.left + 1 < right && top < box.bottom - 1 && box.top + 1 < bottom,
        );
      });
      expect(covering.map(({ text }) => text)).toEqual([]);
    }
  });

  test('says in words the first, last, highest and lowest figure of each run', () => {
    const text = describePicture(picture);
    for (const { points } of picture.panels.flatMap(({ series }) => series)) {
      const known = points.filter((point) => drawn.includes(point));
      const values = known.map(({ value }) => value);
      for (const value of [values[0], values.at(-1), Math.max(...values), Math.min(...values)]) {
        const words = value?.toLocaleString('en-GB', { maximumFractionDigits: 2 }) ?? 'nothing';
        expect(text).toMatch(new RegExp(`(?<![\\d.,])${words.replace('.', '\\.')}0?(?![\\d])`));
      }
    }
  });
});
