import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/catalog/forecasts.ts';
import { notablePoints } from '../../../src/forecasts/chart-labels.ts';
import { drawCharts } from '../../../src/forecasts/chart.ts';
import { textWidth, widths, wrapText, type Chart, type ChartMark } from '../../../src/forecasts/chart-parts.ts';
import { pictureOf, pointOf, seriesOf } from '../figures.ts';

/** The only chart of a picture. */
function chartOf(picture: Picture): Chart {
  const [chart, ...others] = drawCharts(picture);
  if (!chart || others.length > 0) throw new Error('The picture has not one chart.');
  return chart;
}

/** Where the middle of each mark stands across the chart. */
const middles = ({ marks }: Chart): number[] => marks.map(({ x, width }) => x + width / 2);
const bottomOf = ({ y, height }: ChartMark): number => y + height;
const round = pointOf('2019', 2000, { confirmed: 'rounded', hedge: 'about' });
const years = [pointOf('2016', 1000), pointOf('2017', 3000), round, pointOf('2020', 4000)];

describe('over years', () => {
  const bars = chartOf(pictureOf('bars', seriesOf(years, { unit: 'products' })));
  const dots = chartOf(pictureOf('dots', seriesOf(years, { unit: 'products' })));

  test('a figure known only as a round number has no mark', () => {
    expect(bars.marks).toHaveLength(3);
    expect(bars.labels.map(({ text }) => text)).not.toContain('about 2,000');
  });

  test('its place, and that of a year without a figure, stay open', () => {
    for (const chart of [bars, dots]) {
      const [a = 0, b = 0, c = 0] = middles(chart);
      expect(b - a).toBeGreaterThan(10);
      // From 2017 to 2020 it is three times as far as from 2016 to 2017.
      expect(c - b).toBeCloseTo(3 * (b - a));
    }
  });

  test('bars stand on the line of nought and are as tall as their figures', () => {
    const base = bars.axes[0];
    for (const mark of bars.marks) expect(bottomOf(mark)).toBeCloseTo(base?.y1 ?? NaN);
    const [first, ...others] = bars.marks.map(({ height }) => height);
    expect(others.map((height) => height / (first ?? NaN))).toEqual([expect.closeTo(3), expect.closeTo(4)]);
  });

  test('dots stand as high over nought as their figures', () => {
    const base = dots.axes[0]?.y1 ?? NaN;
    const [first, ...others] = dots.marks.map(({ y }) => base - y);
    expect(others.map((height) => height / (first ?? NaN))).toEqual([expect.closeTo(3), expect.closeTo(4)]);
  });

  test('stand on a line that is called nought, over years, and it is said what they count', () => {
    const line = bars.axes[0]?.y1 ?? NaN;
    const nought = bars.ticks.find(({ anchor }) => anchor === 'end');
    expect(nought?.text).toBe('0');
    expect(Math.abs((nought?.y ?? NaN) - line)).toBeLessThan(8);
    expect(bars.unit).toBe('products');
    expect(bars.ticks.map(({ text }) => text)).toContain('2016');
  });

  test('what is no year stands after the years, with a place left open between', () => {
    const later = pointOf('later', 2000, { label: 'A later survey' });
    const chart = chartOf(pictureOf('dots', seriesOf([pointOf('2016', 1000), pointOf('2017', 3000), later])));
    const [a = 0, b = 0, c = 0] = middles(chart);
    expect(c - b).toBeCloseTo(2 * (b - a));
    expect(chart.ticks.map(({ text }) => text)).toContain('later');
  });
});

describe('panels', () => {
  const vendors = seriesOf([pointOf('2011', 150), pointOf('2014', 947)], { id: 'vendors', unit: 'vendors' });
  const products = seriesOf([pointOf('2016', 3874), pointOf('2018', 6829)], { id: 'products', unit: 'products' });
  const budget = seriesOf([pointOf('2016', 27)], { id: 'budget', unit: '% of the budget' });
  const revenue = seriesOf([pointOf('2016', 12.1)], { id: 'revenue', unit: '% of revenue' });

  test('that count different things stand beside each other on one scale, never over each other', () => {
    const picture = pictureOf('bars', vendors, products);
    for (const panel of picture.panels) panel.title = panel.series[0]?.id;
    const chart = chartOf(picture);
    expect(chart.titles.map(({ text }) => text)).toEqual(['vendors', 'products']);
    // Their units differ, so none stands over both.
    expect(chart.unit).toBeUndefined();
    const [, last, first] = chart.marks;
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeLessThan(first?.x ?? NaN);
    expect(chart.marks.map(({ height }) => height / 150)).toEqual(
      [150, 947, 3874, 6829].map((value): unknown =>
        expect.closeTo(((chart.marks[0]?.height ?? NaN) * value) / 150 / 150),
      ),
    );
    // Each panel has an axis of its own: none goes from one to the other.
    const breaks = chart.axes.filter(({ x1, x2 }) => x1 < (last?.x ?? NaN) && x2 > (first?.x ?? NaN));
    expect(breaks).toEqual([]);
  });

  test('of percentages of different wholes get a chart each, with what they are parts of', () => {
    const charts = drawCharts(pictureOf('dots', budget, revenue));
    expect(charts.map(({ unit }) => unit)).toEqual(['% of the budget', '% of revenue']);
  });

  test('of percentages of the same whole share a chart', () => {
    expect(drawCharts(pictureOf('dots', budget, { ...revenue, unit: '% of the budget' }))).toHaveLength(1);
  });
});

test('two runs in one panel stand beside each other at the same year, the second named at its mark', () => {
  const picture = pictureOf('dots');
  const tea = seriesOf([pointOf('2016', 3.4)], { id: 'tea', short: 'Tea alone' });
  picture.panels = [{ title: undefined, series: [seriesOf([pointOf('2016', 3.24), pointOf('2017', 2.49)]), tea] }];
  const chart = chartOf(picture);
  expect(chart.marks.map(({ style }) => style.shape)).toEqual(['circle', 'circle', 'triangle']);
  expect(chart.marks[2]?.x).toBeGreaterThan(chart.marks[0]?.x ?? NaN);
  expect(chart.marks[2]?.x).toBeLessThan(chart.marks[1]?.x ?? NaN);
  expect(chart.labels.map(({ text }) => text)).toContain('Tea alone\n3.4%');
});

describe('rows', () => {
  const rows = chartOf(
    pictureOf('rows', seriesOf([pointOf('a', 30, { label: 'The one' }), pointOf('b', 15, { label: 'The other' })])),
  );

  test('begin at the left edge, lie under each other and are as long as their figures', () => {
    const [one, other] = rows.marks;
    expect(rows.marks.map(({ x }) => x)).toEqual([0, 0]);
    expect(rows.marks.map(bottomOf)[0]).toBeLessThan(other?.y ?? NaN);
    expect(one?.width).toBeCloseTo(2 * (other?.width ?? NaN));
  });

  test('carry their words and their figures', () => {
    expect(rows.labels.map(({ text }) => text)).toEqual(['The one', '30%', 'The other', '15%']);
  });

  test('of percentages are measured against the whole', () => {
    const [whole] = rows.troughs;
    expect((rows.marks[0]?.width ?? NaN) / (whole?.x2 ?? NaN)).toBeCloseTo(0.3);
  });

  test('of other things stand in no trough, for there is no whole', () => {
    expect(chartOf(pictureOf('rows', seriesOf([pointOf('a', 3)], { unit: 'things' }))).troughs).toEqual([]);
  });

  test('have their words in as many lines as it takes', () => {
    const label = 'Firms that sell to other firms and were asked in the autumn of that year';
    const long = chartOf(pictureOf('rows', seriesOf([pointOf('a', 30, { label })])));
    expect(long.labels[0]?.text.split('\n').length).toBeGreaterThan(1);
    expect(long.labels[0]?.text.replaceAll('\n', ' ')).toBe(label);
  });
});

describe('the figures written into a picture', () => {
  test('are the first, the last, the highest and the lowest', () => {
    const points = [27, 22, 29, 26, 19, 23, 25].map((value, at) => pointOf(String(2016 + at), value));
    expect(notablePoints(points).map(({ value }) => value)).toEqual([27, 29, 19, 25]);
  });

  test('are each written once, where one is two of these or a value comes twice', () => {
    const points = [29, 22, 29, 22].map((value, at) => pointOf(String(2016 + at), value));
    expect(notablePoints(points).map(({ key }) => key)).toEqual(['2016', '2017', '2019']);
    expect(notablePoints([pointOf('2016', 1)])).toHaveLength(1);
  });

  test('are those of the other marks as well, where there is room', () => {
    const points = [10, 40, 20, 30].map((value, at) => pointOf(String(2016 + at), value));
    const { labels } = chartOf(pictureOf('bars', seriesOf(points)));
    expect(labels.map(({ text }) => text).toSorted()).toEqual(['10%', '20%', '30%', '40%']);
  });

  test('stand over no bar of another', () => {
    const points = [12_000, 13_000, 14_106, 15_384].map((value, at) => pointOf(String(2001 + 4 * at), value));
    const between = pointOf('2002', 14_000);
    const run = seriesOf([...points.slice(0, 1), between, ...points.slice(1)], { unit: 'things' });
    const { labels, marks } = chartOf(pictureOf('bars', run));
    for (const { x, text } of labels) {
      const half = text.length * 3.5;
      expect(
        marks.filter((bar) => bar.x < x + half && x - half < bar.x + bar.width),
        text,
      ).toHaveLength(1);
    }
  });
});

test('a word that is wider than a phone is parted, and no other', () => {
  const word = 'W'.repeat(1000);
  const wrapped = wrapText(`Incomprehensibilities of ${word} and 👩🏽‍🚀`, widths.narrow);
  expect(textWidth(wrapped)).toBeLessThanOrEqual(widths.narrow);
  expect(wrapped.replace(/[ \n]/g, '')).toBe(`Incomprehensibilitiesof${word}and👩🏽‍🚀`);
  expect(wrapText('Incomprehensibilities of it', 10)).toBe('Incomprehensibilities\nof\nit');
});
