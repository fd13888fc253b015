import { scaleLinear } from 'd3-scale';
import { countLines, lineHeight, textWidth, wrapText, type Chart, type Panel } from './chart-parts.ts';
import { isPercentage, pointValue } from './figures.ts';
import { isDrawn, markStyle } from './mark-styles.ts';

const barHeight = 15;
/** From a bar to the words of the next. */
const gap = 12;

/** Bars one under another, each under its words and before its figure; parts of a whole in a trough as long as that. */
export function drawRows({ title, series }: Panel, width: number): Chart {
  const points = series.flatMap((one) => one.points.filter(isDrawn).map((point) => ({ point, series: one })));
  const isPart = series.some(isPercentage);
  const highest = Math.max(...points.map(({ point }) => point.value));
  // Room for readers who space letters wider.
  const figures = Math.max(...points.map(({ point, series: one }) => textWidth(pointValue(point, one)))) * 1.1;
  const length = scaleLinear([0, isPart ? Math.max(100, highest) : highest], [0, width - figures - 10]);
  const chart: Chart = {
    ...{ width, height: 0, title, unit: series[0]?.unit },
    ...{ titles: [], axes: [], troughs: [], ticks: [], marks: [], labels: [] },
  };
  let top = 0;
  for (const { point, series: one } of points) {
    const label = wrapText(point.label, width);
    const bar = top + countLines(label) * lineHeight + 3;
    const middle = bar + barHeight / 2;
    chart.labels.push({ x: 0, y: top + 12, anchor: 'start', text: label });
    chart.labels.push({ x: width, y: middle + 5, anchor: 'end', text: pointValue(point, one) });
    if (isPart) chart.troughs.push({ x1: 0, y1: middle, x2: length(100), y2: middle });
    const style = markStyle(point, 'rows');
    chart.marks.push({ style, x: 0, y: bar, width: length(point.value), height: barHeight });
    chart.axes.push({ x1: 0, y1: bar - 3, x2: 0, y2: bar + barHeight + 3 });
    top = bar + barHeight + gap;
  }
  return { ...chart, height: top - gap + 4 };
}
