import type { Point, Series } from '../catalog/series.ts';
import { overlap, textBox, textWidth, type Box, type Chart, type ChartMark, type ChartText } from './chart-parts.ts';
import { pointValue } from './figures.ts';
import { isDrawn } from './mark-styles.ts';

/** A run of figures as it stands in a chart. */
export interface PlacedSeries {
  series: Series;
  /** Place of the series among those of its panel, and how many these are. */
  at: number;
  of: number;
  form: 'bars' | 'dots';
  /** By a point’s key: where its mark stands. */
  x: (key: string) => number;
  /** By its value. */
  y: (value: number) => number;
  /** Where its panel begins and ends. */
  from: number;
  to: number;
}

/** A figure to be written, and where it may stand: places across and heights, the best first. */
interface Label {
  across: number[];
  text: string;
  heights: number[];
}

/** Half of what a mark that is no bar is across. */
const halfMark = 5;

/**
 * Writes the figures at marks: first, last, highest and lowest of a series. Where two series share a panel, first and
 * last only, and at the second what it is called. No figure stands over a mark or another word, where there is a place
 * that is free.
 * @param chart with all its marks, titles and ticks
 */
export function writeFigures(chart: Chart, placed: readonly PlacedSeries[]): ChartText[] {
  const taken = [
    ...chart.marks.map(markBox),
    ...[...(chart.unit ? [chart.unit] : []), ...chart.titles, ...chart.ticks].map(textBox),
  ];
  return placed.flatMap(labelsOf).map(({ across, text, heights }): ChartText => {
    const places = heights.flatMap((y) => across.map((x): ChartText => ({ x, y, anchor: 'middle', text })));
    const isFree = (label: ChartText): boolean => {
      const box = spaced(textBox(label));
      return box.top >= 0 && box.bottom <= chart.height && !taken.some((other) => overlap(other, box));
    };
    const label = places.find(isFree) ?? places[0] ?? { x: 0, y: 0, anchor: 'middle', text };
    taken.push(textBox(label));
    return label;
  });
}

/** What a text takes up for readers who space letters wider: a quarter more, as https://www.w3.org/TR/WCAG22/#text-spacing asks for. */
function spaced({ left, right, ...heights }: Box): Box {
  const aside = (right - left) / 8;
  return { left: left - aside, right: right + aside, ...heights };
}

function markBox({ style, x, y, width, height }: ChartMark): Box {
  const half = style.shape === 'bar' ? 0 : halfMark;
  return { left: x - half, right: x + width + half, top: y - half, bottom: y + height + half };
}

function labelsOf({ series, at, of, form, x: xOf, y: yOf, from, to }: PlacedSeries): Label[] {
  const points = series.points.filter(isDrawn);
  const [second, shared] = [at > 0, of > 1];
  const lowest = Math.min(...points.map(({ value }) => value));
  const told = shared ? points.filter((_, place) => place === 0 || place === points.length - 1) : notablePoints(points);
  return told.map((point): Label => {
    const text = second ? `${series.short ?? series.name} ${pointValue(point, series)}` : pointValue(point, series);
    const half = textWidth(text) / 2;
    // Room for readers who space letters wider.
    const x = Math.max(from + (second ? half * 1.25 : half - 10), Math.min(xOf(point.key), to - half));
    // Clear of the ticks, where one stands at the same height.
    const inside = Math.max(x, from + half * 1.25);
    const across = inside > x ? [x, inside] : [x];
    const own = yOf(point.value);
    const near = points
      .filter((other) => Math.abs(xOf(other.key) - x) < half + (form === 'bars' ? 8 : halfMark))
      .map((other) => yOf(other.value));
    // Over bars the figure clears the tallest it reaches across.
    const top = form === 'bars' ? Math.min(...near) : own;
    // Close to its mark, where another word stands right above.
    const over = [top - 10, top - 8, top - 25, top - 40];
    if (form === 'bars') return { across: [x], text, heights: over };
    const under = [own + 19, own + 34];
    const crowded = near.some((other) => Math.abs(other - (own - 14)) < 10);
    // Two series in one panel keep to a side each; a lowest point between others has its figure below.
    const between = point !== points[0] && point !== points.at(-1);
    const isUnder = !second && (shared || crowded || (point.value === lowest && between));
    return { across, text, heights: isUnder ? [...under, ...over] : [...over.slice(0, 1), ...under, ...over.slice(1)] };
  });
}

/** The first, the last, the highest and the lowest of some points, in their order. */
export function notablePoints(points: readonly Point[]): Point[] {
  const values = points.map(({ value }) => value);
  const highest = points.find(({ value }) => value === Math.max(...values));
  const lowest = points.find(({ value }) => value === Math.min(...values));
  return points.filter((point, at) => at === 0 || at === points.length - 1 || point === highest || point === lowest);
}
