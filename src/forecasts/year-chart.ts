import { scaleLinear } from 'd3-scale';
import type { Series } from '../catalog/series.ts';
import { writeFigures, type PlacedSeries } from './chart-labels.ts';
import { countLines, lineHeight, textWidth, wrapText, type Chart, type ChartText, type Panel } from './chart-parts.ts';
import { isPercentage, pointValue } from './figures.ts';
import { isDrawn, markStyle } from './mark-styles.ts';

/** Where a panel lies, and how wide a place on its axis of years is. */
interface Room {
  from: number;
  to: number;
  slot: number;
}

/** How far the marks of a second series stand beside the place of their year: not so far that they leave it. */
const asideIn = (slot: number): number => Math.max(0, Math.min(9, slot / 2 - 4));

/** What the series of a panel count. */
export const unitsOf = ({ series }: Panel): string[] => series.map(({ unit }) => unit);

/** Marks over years, panels side by side, over the line of nought. */
export function drawYears(panels: readonly Panel[], form: 'bars' | 'dots', width: number): Chart {
  const unit = new Set(panels.flatMap(unitsOf)).size === 1 ? panels.flatMap(unitsOf)[0] : undefined;
  const drawn = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.filter(isDrawn)));
  const nought = panels.some(({ series }) => series.some(isPercentage)) ? '0%' : '0';
  const left = Math.max(textWidth(nought) + 6, form === 'bars' ? roomFor(panels[0], 0) : 0);
  const places = panels.map(slotsOf);
  const rooms = shareRoom(places, panels, left, width - (form === 'bars' ? roomFor(panels.at(-1), -1) : 0));
  const titles = panels.map(({ title = '' }, at) =>
    panels.length > 1 ? wrapText(title, (rooms[at]?.to ?? 0) - (rooms[at]?.from ?? 0)) : '',
  );
  // Over the highest mark, for its figure, and the name of the run where two share a panel.
  const room = panels.some(({ series }) => series.length > 1) ? 22 + lineHeight : 22;
  const top = Math.max(0, ...titles.map((title) => (title === '' ? 0 : countLines(title) * lineHeight + 4))) + room;
  const bottom = top + (form === 'bars' ? 112 : 84);
  const values = scaleLinear([0, Math.max(...drawn.map(({ value }) => value))], [bottom, top]);
  const chart: Chart = {
    ...{ width, height: bottom + 24, title: panels.length > 1 ? undefined : panels[0]?.title, unit },
    titles: titles.flatMap((text, at): ChartText[] =>
      text === '' ? [] : [{ x: rooms[at]?.from ?? 0, y: 13, anchor: 'start', text }],
    ),
    ...{ axes: [], troughs: [], marks: [], labels: [] },
    ticks: [{ x: left - 6, y: bottom + 5, anchor: 'end', text: nought }],
  };

  const placed: PlacedSeries[] = [];
  panels.forEach((panel, at) => {
    const [room, slots] = [rooms[at], places[at]];
    if (!room || !slots) return;
    const { from, to, slot } = room;
    const placeOf = (key: string): number => from + (slots.findIndex((each) => each.key === key) + 0.5) * slot;
    const bar = form === 'bars' ? Math.min(slot * 0.72, 34) : 0;
    chart.axes.push({ x1: from, y1: bottom, x2: to, y2: bottom });
    chart.ticks.push(...yearTicks(panel, slots, placeOf, slot, bottom + 18, width));
    panel.series.forEach((series, seriesAt) => {
      const x = (key: string): number => placeOf(key) + (seriesAt > 0 ? asideIn(slot) : 0);
      const isShared = panel.series.length > 1;
      const isLowest = isShared && panel.series.every((other) => other === series || meanOf(series) < meanOf(other));
      placed.push({ series, isShared, isNamed: seriesAt > 0, isLowest, bar, x, y: values });
      for (const point of series.points.filter(isDrawn)) {
        const y = values(point.value);
        const style = markStyle(point, form, seriesAt);
        chart.marks.push({ style, x: x(point.key) - bar / 2, y, width: bar, height: form === 'bars' ? bottom - y : 0 });
      }
    });
  });
  return { ...chart, labels: writeFigures(chart, placed) };
}

/** The middle of the figures of a run. */
const meanOf = ({ points }: Series): number => points.reduce((sum, { value }) => sum + value, 0) / points.length;

/** What is kept free beside bars for the figure of the first or the last one, which is to stand over no other. */
function roomFor(panel: Panel | undefined, at: 0 | -1): number {
  const [one] = panel?.series ?? [];
  const point = one?.points.filter(isDrawn).at(at);
  return one && point ? textWidth(pointValue(point, one)) : 0;
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

/** Divides the width among panels: a place as wide in one as in the others, except that a word of a title needs its room. */
function shareRoom(slots: readonly unknown[][], panels: readonly Panel[], left: number, right: number): Room[] {
  const gap = 30;
  const room = right - left - gap * (slots.length - 1);
  const all = slots.reduce((sum, { length }) => sum + length, 0);
  const wanted = slots.map(({ length }, at) => {
    const words = slots.length > 1 ? (panels[at]?.title ?? '').replaceAll(' ', '\n') : '';
    return Math.max((room * length) / all, textWidth(words));
  });
  const scale = room / wanted.reduce((sum, each) => sum + each, 0);
  let from = left;
  return slots.map(({ length }, at) => {
    const own = (wanted[at] ?? 0) * scale;
    const panel = { from, to: from + own, slot: own / length };
    from += own + gap;
    return panel;
  });
}

/**
 * The years under the axis: the first in full, the others short, as many as there is room for. Where not all have a mark,
 * those that have none give way, and of two that have one the later.
 */
function yearTicks(
  { series }: Panel,
  slots: ReturnType<typeof slotsOf>,
  placeOf: (key: string) => number,
  slot: number,
  y: number,
  width: number,
): ChartText[] {
  const step = slot >= 36 ? 1 : Math.ceil(34 / slot);
  const marked = new Set(series.flatMap(({ points }) => points.filter(isDrawn).map(({ key }) => key)));
  const isSparse = slots.some(({ key, year }) => year !== undefined && !marked.has(key));
  const other = slots.find(({ key, year }) => key !== '' && year === undefined);
  const end = other ? placeOf(other.key) - textWidth(other.key) / 2 - 4 : Infinity;
  let last = -step;
  return slots.flatMap(({ key, year }, at): ChartText[] => {
    if (key === '') return [];
    const text = year === undefined || at === 0 ? key : `’${key.slice(2)}`;
    if (year !== undefined) {
      const isGivingWay = isSparse && step > 1 && !marked.has(key);
      if (isGivingWay || at - last < step || placeOf(key) + textWidth(text) / 2 > end) return [];
      last = at;
    }
    return [{ x: Math.min(placeOf(key), width - textWidth(text) / 2), y, anchor: 'middle', text }];
  });
}
