import { scaleLinear } from 'd3-scale';
import { textWidth, tickText, width, type Chart, type ChartText, type Panel } from './chart-parts.ts';
import { isPercentage, pointValue } from './figures.ts';
import { isDrawn, markStyle } from './mark-styles.ts';

/** Bars one under another, each under its words. */
export function drawRows({ series }: Panel): Chart {
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
