import { scaleLinear } from 'd3-scale';
import type { Picture, Point, Series } from '../catalog/model.ts';
import { isPercentage, plainNumber, pointValue } from './figures.ts';
import { isDrawn, markStyle, type MarkStyle } from './marks.ts';

/** A word or number in a chart, at the place it is anchored to. */
export interface ChartText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A point as drawn. A bar reaches from `x`, `y` over `width` and `height`; any other mark has its middle there. */
export interface ChartMark {
  style: MarkStyle;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is to be drawn, in units of a picture 320 wide. */
export interface Chart {
  width: number;
  height: number;
  /** What the figures count, over the axis; absent where each panel says it. */
  unit: ChartText | undefined;
  titles: ChartText[];
  /** Lines across at the ticks of the axis of values. */
  grid: { x1: number; y1: number; x2: number; y2: number; base: boolean }[];
  ticks: ChartText[];
  marks: ChartMark[];
  labels: ChartText[];
}

type Panel = Picture['panels'][number];

/** Where a panel lies, and how wide a place on its axis of years is. */
interface Room {
  from: number;
  to: number;
  slot: number;
}

interface Scales {
  /** By a point’s key: where the marks of its series stand. */
  x: (key: string) => number;
  /** By its value. */
  y: (value: number) => number;
}

/** How far the marks of a second series stand beside the place of their year. */
const aside = 9;

const width = 320;
/** Generous for most system fonts at the size of the labels. */
const letter = 7.3;
const textWidth = (text: string): number => (text.length + (text.match(/[%mwMW]/g)?.length ?? 0) * 0.5) * letter;

/**
 * The charts of a picture. Panels that count the same thing, or count things, stand beside each other on one scale;
 * percentages of different wholes get a chart each.
 */
export function drawCharts({ form, panels }: Picture): Chart[] {
  if (form === 'rows') return panels.map(drawRows);
  const units = new Set(panels.flatMap(unitsOf));
  const oneScale = units.size === 1 || panels.every(({ series }) => !series.some(isPercentage));
  return (oneScale ? [panels] : panels.map((panel) => [panel])).map((group) => drawYears(group, form));
}

const unitsOf = ({ series }: Panel): string[] => series.map(({ unit }) => unit);

/** Marks over years, panels side by side. */
function drawYears(panels: readonly Panel[], form: 'bars' | 'dots'): Chart {
  const unit = new Set(panels.flatMap(unitsOf)).size === 1 ? panels.flatMap(unitsOf)[0] : undefined;
  const titled = panels.length > 1 || panels.some(({ title }) => title !== undefined);
  const drawn = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.filter(isDrawn)));
  const percent = panels.some(({ series }) => series.some(isPercentage));

  const top = (unit ? 18 : 0) + (titled ? 22 : 0) + 20;
  const bottom = top + (form === 'bars' ? 130 : 120);
  const values = scaleLinear([0, Math.max(...drawn.map(({ value }) => value))], [bottom, top]).nice(4);
  const tickTexts = values.ticks(4).map((value) => ({ value, text: tickText(value, percent) }));
  const left = Math.max(...tickTexts.map(({ text }) => textWidth(text))) + 8;
  const chart: Chart = {
    width,
    height: bottom + 24,
    unit: unit === undefined ? undefined : { x: 0, y: titled ? 31 : 13, anchor: 'start', text: unit },
    titles: [],
    grid: [],
    ticks: tickTexts.map(({ value, text }) => ({ x: left - 8, y: values(value) + 4.5, anchor: 'end', text })),
    marks: [],
    labels: [],
  };

  const places = panels.map(slotsOf);
  const rooms = shareRoom(
    places,
    panels.map(({ title }) => textWidth(title ?? '')),
    left,
  );
  panels.forEach((panel, at) => {
    const [room, slots] = [rooms[at], places[at]];
    if (!room || !slots) return;
    const { from, to, slot } = room;
    const placeOf = (key: string): number => from + (slots.findIndex((each) => each.key === key) + 0.5) * slot;
    for (const { value } of tickTexts)
      chart.grid.push({ x1: from, y1: values(value), x2: to, y2: values(value), base: value === 0 });
    if (panel.title) chart.titles.push({ x: panels.length > 1 ? from : 0, y: 13, anchor: 'start', text: panel.title });
    chart.ticks.push(...yearTicks(slots, placeOf, slot, bottom + 18));
    panel.series.forEach((series, seriesAt) => {
      const scales = { x: (key: string) => placeOf(key) + (seriesAt > 0 ? aside : 0), y: values };
      for (const point of series.points.filter(isDrawn)) {
        const [x, y] = [scales.x(point.key), scales.y(point.value)];
        const bar = form === 'bars' ? Math.min(slot * 0.72, 34) : 0;
        const style = markStyle(point, form, seriesAt);
        chart.marks.push({ style, x: x - bar / 2, y, width: bar, height: form === 'bars' ? bottom - y : 0 });
      }
      chart.labels.push(...labelsOf(panel, series, form, scales, room));
    });
  });
  return chart;
}

/** The places along the axis of years: every year from first to last, a place left open, then what is no year. */
function slotsOf({ series }: Panel): { key: string; year: number | undefined }[] {
  const points = series.flatMap((one) => one.points);
  const years = points.flatMap(({ year }) => year ?? []);
  const first = Math.min(...years);
  const rest = [...new Set(points.filter(({ year }) => year === undefined).map(({ key }) => key))];
  return [
    ...Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => ({
      key: String(first + at),
      year: first + at,
    })),
    ...rest.flatMap((key) => [
      { key: '', year: undefined },
      { key, year: undefined },
    ]),
  ];
}

/** Divides the width among panels: a place as wide in one as in the others, except that a title needs its room. */
function shareRoom(slots: readonly unknown[][], titles: readonly number[], left: number): Room[] {
  const gap = 22;
  const room = width - left - gap * (slots.length - 1);
  const all = slots.reduce((sum, { length }) => sum + length, 0);
  const wanted = slots.map(({ length }, at) =>
    Math.max((room * length) / all, slots.length > 1 ? (titles[at] ?? 0) : 0),
  );
  const scale = room / wanted.reduce((sum, each) => sum + each, 0);
  let from = left;
  return slots.map(({ length }, at) => {
    const own = (wanted[at] ?? 0) * scale;
    const panel = { from, to: from + own, slot: own / length };
    from += own + gap;
    return panel;
  });
}

/** The years under the axis: the first in full, the others short, as many as there is room for. */
function yearTicks(
  slots: ReturnType<typeof slotsOf>,
  placeOf: (key: string) => number,
  slot: number,
  y: number,
): ChartText[] {
  const step = slot >= 32 ? 1 : Math.ceil(30 / slot);
  return slots.flatMap(({ key, year }, at): ChartText[] => {
    if (key === '' || (year !== undefined && at % step !== 0)) return [];
    const text = year === undefined || at === 0 ? key : `’${key.slice(2)}`;
    return [{ x: placeOf(key), y, anchor: 'middle', text }];
  });
}

/**
 * The figures written at marks: first, last, highest and lowest. Where two series share a panel, first and last only, and
 * at the second what it is called.
 */
function labelsOf(panel: Panel, series: Series, form: 'bars' | 'dots', scales: Scales, room: Room): ChartText[] {
  const points = series.points.filter(isDrawn);
  const second = series !== panel.series[0];
  const lowest = Math.min(...points.map(({ value }) => value));
  const placed: (ChartText & { half: number })[] = [];
  const shared = panel.series.length > 1;
  for (const point of shared ? points.filter((_, at) => at === 0 || at === points.length - 1) : notablePoints(points)) {
    const text = second ? `${series.short ?? series.name} ${pointValue(point, series)}` : pointValue(point, series);
    const half = textWidth(text) / 2;
    const x = scales.x(point.key);
    // Room for readers who space letters wider.
    const at = Math.max(
      room.from + (second ? half * 1.25 : half - 10),
      Math.min(x, Math.min(room.to + 10, width) - half),
    );
    const own = scales.y(point.value);
    const near = points
      .filter((other) => Math.abs(scales.x(other.key) - at) < half + (form === 'bars' ? 8 : 5))
      .map((other) => scales.y(other.value));
    // Over bars the figure clears the tallest it reaches across.
    const y = form === 'bars' ? Math.min(...near) : own;
    const crowded = near.some((other) => Math.abs(other - (own - 14)) < 10);
    const above = placed.some((other) => Math.abs(other.x - at) < other.half + half && Math.abs(other.y + 10 - y) < 15);
    // Two series in one panel keep to a side each; a lowest point between others has its figure below.
    const between = point !== points[0] && point !== points.at(-1);
    const below = form === 'dots' && !second && (shared || above || crowded || (point.value === lowest && between));
    placed.push({ x: at, y: below ? y + 19 : y - (above ? 25 : 10), anchor: 'middle', text, half });
  }
  return placed.map(({ x, y, anchor, text }) => ({ x, y, anchor, text }));
}

/** The first, the last, the highest and the lowest of some points, in their order. */
export function notablePoints(points: readonly Point[]): Point[] {
  const values = points.map(({ value }) => value);
  const highest = points.find(({ value }) => value === Math.max(...values));
  const lowest = points.find(({ value }) => value === Math.min(...values));
  return points.filter((point, at) => at === 0 || at === points.length - 1 || point === highest || point === lowest);
}

/** Bars one under another, each under its words. */
function drawRows({ series }: Panel): Chart {
  const points = series.flatMap((one) => one.points.filter(isDrawn).map((point) => ({ point, series: one })));
  const percent = series.some(isPercentage);
  const highest = Math.max(...points.map(({ point }) => point.value));
  const figures = points.map(({ point, series: one }) => textWidth(pointValue(point, one)));
  const values = scaleLinear([0, percent ? 100 : highest], [0, width - 10 - Math.max(...figures)]).nice(4);
  const rowHeight = 46;
  const top = 26;
  const bottom = top + points.length * rowHeight;
  const steps = values.ticks(4);
  return {
    width,
    height: bottom + 24,
    unit: { x: 0, y: 12, anchor: 'start', text: series[0]?.unit ?? '' },
    titles: [],
    grid: steps.map((value) => ({ x1: values(value), y1: top, x2: values(value), y2: bottom, base: value === 0 })),
    ticks: steps.map((value) => ({
      x: values(value),
      y: bottom + 17,
      anchor: value === 0 ? 'start' : 'middle',
      text: tickText(value, percent),
    })),
    marks: points.map(({ point }, at) => ({
      style: markStyle(point, 'rows'),
      x: 0,
      y: top + at * rowHeight + 22,
      width: values(point.value),
      height: 14,
    })),
    labels: points.flatMap(({ point, series: one }, at): ChartText[] => [
      { x: 4, y: top + at * rowHeight + 15, anchor: 'start', text: point.label },
      { x: values(point.value) + 6, y: top + at * rowHeight + 33.5, anchor: 'start', text: pointValue(point, one) },
    ]),
  };
}

const tickText = (value: number, percent: boolean): string => `${plainNumber(value)}${percent ? '%' : ''}`;
