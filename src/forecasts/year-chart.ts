import { scaleLinear } from 'd3-scale';
import { writeFigures, type PlacedSeries } from './chart-labels.ts';
import { textWidth, tickText, width, type Chart, type ChartText, type Panel } from './chart-parts.ts';
import { isPercentage } from './figures.ts';
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

/** Marks over years, panels side by side. */
export function drawYears(panels: readonly Panel[], form: 'bars' | 'dots'): Chart {
  const unit = new Set(panels.flatMap(unitsOf)).size === 1 ? panels.flatMap(unitsOf)[0] : undefined;
  const titled = panels.length > 1 || panels.some(({ title }) => title !== undefined);
  const drawn = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.filter(isDrawn)));
  const percent = panels.some(({ series }) => series.some(isPercentage));

  const top = (unit ? 18 : 0) + (titled ? 22 : 0) + 24;
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
  const placed: PlacedSeries[] = [];
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
      const x = (key: string): number => placeOf(key) + (seriesAt > 0 ? asideIn(slot) : 0);
      const edges = { from, to: Math.min(to + 10, width) };
      placed.push({ series, at: seriesAt, of: panel.series.length, form, x, y: values, ...edges });
      for (const point of series.points.filter(isDrawn)) {
        const y = values(point.value);
        const bar = form === 'bars' ? Math.min(slot * 0.72, 34) : 0;
        const style = markStyle(point, form, seriesAt);
        chart.marks.push({ style, x: x(point.key) - bar / 2, y, width: bar, height: form === 'bars' ? bottom - y : 0 });
      }
    });
  });
  return { ...chart, labels: writeFigures(chart, placed) };
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
    return [{ x: Math.min(placeOf(key), width - textWidth(text) / 2), y, anchor: 'middle', text }];
  });
}
