import type { Point, Series } from '../catalog/series.ts';
import {
  countLines,
  lineHeight,
  overlap,
  textBox,
  textWidth,
  type Box,
  type Chart,
  type ChartLine,
  type ChartMark,
  type ChartText,
} from './chart-parts.ts';
import { pointValue } from './figures.ts';
import { isDrawn } from './mark-styles.ts';

/** A run of figures as it stands in a chart. */
export interface PlacedSeries {
  series: Series;
  /** Whether it shares its panel, is named at its figures there, and has them under its marks, as the lowest of the runs. */
  isShared: boolean;
  isNamed: boolean;
  isLowest: boolean;
  /** How wide its bars are; nought where its marks are dots. */
  bar: number;
  /** By a point’s key: where the middle of its mark stands. */
  x: (key: string) => number;
  /** By its value: where its mark stands, or ends where it is a bar. */
  y: (value: number) => number;
}

/** Where the middle of a figure and its line may stand. */
interface Place {
  x: number;
  y: number;
}

/** A figure to be written, and its places, the best first. */
interface Label {
  text: string;
  places: Place[];
  /** Whether it is left out where no place right at its mark is free. */
  isSpare: boolean;
}

/** Half of what a mark that is no bar is across. */
const halfMark = 6.5;
/** How many of the places of a figure are right at its mark. */
const nearPlaces = 2;
/** What readers who space letters wider need for a text, to what it needs else: https://www.w3.org/TR/WCAG22/#text-spacing. */
const wider = 1.25;

/**
 * Writes the figures at marks: first, last, highest and lowest of a series, then the others that have room. Where two
 * series share a panel, first and last only, and at the second what it is called. No figure lies over a mark, an axis or
 * another word, or stands over the bar of another, where there is a place that is free.
 * @param chart with all its marks, titles and ticks
 */
export function writeFigures(chart: Chart, placed: readonly PlacedSeries[]): ChartText[] {
  const taken = [
    ...chart.marks.map(markBox),
    ...chart.axes.map(lineBox),
    ...[...chart.titles, ...chart.ticks].map(textBox),
  ];
  const bars = chart.marks.filter(({ style }) => style.shape === 'bar').map(markBox);
  const labels = placed.flatMap(labelsOf);
  return [...labels.filter(({ isSpare }) => !isSpare), ...labels.filter(({ isSpare }) => isSpare)].flatMap(
    ({ text, places, isSpare }): ChartText[] => {
      const half = (textWidth(text) * wider) / 2;
      const inside = (x: number): number => Math.max(half, Math.min(x, chart.width - half));
      const written = places.map(({ x, y }): ChartText => ({ x: inside(x), y, anchor: 'middle', text }));
      const isFree = (label: ChartText): boolean => {
        const box = spaced(textBox(label));
        return box.top >= 0 && box.bottom <= chart.height && !taken.some((other) => overlap(other, box));
      };
      const standsOverOne = (label: ChartText): boolean =>
        bars.length === 0 || bars.filter((bar) => isOver(textBox(label), bar)).length === 1;
      const best = written.find((label) => isFree(label) && standsOverOne(label));
      const label = best ?? (isSpare ? undefined : (written.find(isFree) ?? written[0]));
      if (label) taken.push(textBox(label));
      return label ? [label] : [];
    },
  );
}

/** What a text takes up for readers who space letters wider. */
function spaced({ left, right, ...heights }: Box): Box {
  const aside = ((right - left) * (wider - 1)) / 2;
  return { left: left - aside, right: right + aside, ...heights };
}

/** Whether a text stands over a bar, so that it could be read as the bar’s. */
const isOver = (text: Box, bar: Box): boolean =>
  text.left < bar.right - 1 && bar.left + 1 < text.right && text.top < bar.bottom;

function markBox({ style, x, y, width, height }: ChartMark): Box {
  const half = style.shape === 'bar' ? 0 : halfMark;
  return { left: x - half, right: x + width + half, top: y - half, bottom: y + height + half };
}

const lineBox = ({ x1, y1, x2, y2 }: ChartLine): Box => ({ left: x1, right: x2, top: y1 - 1, bottom: y2 + 1 });

function labelsOf({ series, isShared, isNamed, isLowest, bar, x: xOf, y: yOf }: PlacedSeries): Label[] {
  const points = series.points.filter(isDrawn);
  const ends = points.filter((_, place) => place === 0 || place === points.length - 1);
  const told = isShared ? ends : notablePoints(points);
  return points
    .filter((point) => !isShared || told.includes(point))
    .map((point) => {
      const value = pointValue(point, series);
      const text = isNamed ? `${series.short ?? series.name}\n${value}` : value;
      const [x, y] = [xOf(point.key), yOf(point.value)];
      const places = bar > 0 ? overBar(x, y, text, bar) : aroundDot(x, y, text, isShared, isLowest);
      const isSpare = !told.includes(point);
      return { text, places: isSpare ? places.slice(0, nearPlaces) : places, isSpare };
    });
}

/** Over its bar, in the middle or flush with a side of it; as high as it takes to be clear of what is beside. */
function overBar(x: number, top: number, text: string, bar: number): Place[] {
  const lines = heightOf(text);
  const flush = Math.max(0, (textWidth(text) * wider - bar) / 2);
  return [6, 10, 16, 24, 34, 48, 64].flatMap((up) =>
    [x, x - flush, x + flush].map((each) => ({ x: each, y: top - up - lines })),
  );
}

/** Over its mark or under it, a little aside, beside it, or further off; a run that shares its panel keeps to its side. */
function aroundDot(x: number, y: number, text: string, isShared: boolean, isUnder: boolean): Place[] {
  const lines = heightOf(text);
  const half = textWidth(text) / 2;
  const [over, under] = [y - 11 - lines, y + 20];
  const heights = isUnder ? [under, over] : [over, under];
  const across = [0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2].map((part) => x + part * half);
  const near = isShared
    ? heights.flatMap((each) => across.map((place) => ({ x: place, y: each })))
    : across.flatMap((place) => heights.map((each) => ({ x: place, y: each })));
  const beside = [1, -1].map((side) => ({ x: x + side * (half * wider + halfMark + 3), y: y + 5 - lines / 2 }));
  const further = [14, 22, 31, 40].flatMap((away) => [over - away, under + away]);
  return [...near, ...beside, ...further.map((each) => ({ x, y: each }))];
}

/** From the first line of a text to its last. */
const heightOf = (text: string): number => (countLines(text) - 1) * lineHeight;

/** The first, the last, the highest and the lowest of some points, in their order. */
export function notablePoints(points: readonly Point[]): Point[] {
  const values = points.map(({ value }) => value);
  const highest = points.find(({ value }) => value === Math.max(...values));
  const lowest = points.find(({ value }) => value === Math.min(...values));
  return points.filter((point, at) => at === 0 || at === points.length - 1 || point === highest || point === lowest);
}
