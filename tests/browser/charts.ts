import type { Page } from 'playwright/test';
import { overlap, type Box } from './lines.ts';

/** The smallest that the letters in a chart may be, in px. */
const smallest = 13;

/** A chart as it is drawn: its words, and what they may not lie over. */
interface DrawnChart {
  title: string;
  words: (Box & { text: string; isLabel: boolean; size: number })[];
  shapes: Box[];
  bars: Box[];
  frame: Box;
}

/** Every chart that is shown on a page. */
function chartsOf(page: Page): Promise<DrawnChart[]> {
  return page.locator('figure svg.chart').evaluateAll((charts) => {
    const boxOf = (element: Element, by = 0): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
    };
    return charts
      .filter((chart) => chart.checkVisibility())
      .map((chart) => {
        const scale = chart instanceof SVGGraphicsElement ? (chart.getScreenCTM()?.a ?? 0) : 0;
        const marks = [...chart.querySelectorAll('.chart-mark')].map((mark) => boxOf(mark));
        // Bars over years stand on one line; those of a list lie one under another.
        const stand = [...chart.querySelectorAll('.chart-mark:not([transform])')].map((bar) => boxOf(bar));
        const isUpright = stand.every(({ bottom }) => Math.abs(bottom - (stand[0]?.bottom ?? NaN)) < 1);
        return {
          title: chart.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '',
          words: [...chart.querySelectorAll('text')].map((text) => {
            const size = scale * Number.parseFloat(getComputedStyle(text).fontSize);
            const { left, right, top, bottom } = boxOf(text);
            // The box of a line of type is taller than its letters.
            const box = { left, right, top: top + size * 0.22, bottom: bottom - size * 0.22 };
            return { ...box, size, text: text.textContent, isLabel: text.classList.contains('chart-label') };
          }),
          shapes: [
            ...marks,
            ...[...chart.querySelectorAll('.chart-axis, .chart-trough')].map((line) => boxOf(line, 0.5)),
          ],
          bars: isUpright ? stand : [],
          frame: boxOf(chart, 1),
        };
      });
  });
}

/** What is wrong with the charts that are shown on a page: words that are too small, or lie over something. */
export async function faultsInCharts(page: Page): Promise<string[]> {
  const charts = await chartsOf(page);
  if (charts.length === 0) return ['no chart is shown'];
  return charts.flatMap(({ title, words, shapes, bars, frame }) =>
    words.flatMap((word, at) =>
      [
        ...(word.size < smallest ? [`is ${word.size.toFixed(1)} px high`] : []),
        ...(word.left < frame.left || word.right > frame.right ? ['is out of its frame'] : []),
        ...words
          .slice(at + 1)
          .filter((other) => overlap(word, other))
          .map((other) => `lies over “${other.text}”`),
        ...(shapes.some((shape) => overlap(word, shape)) ? ['lies over a mark or an axis'] : []),
        ...(word.isLabel && bars.filter((bar) => standsOver(word, bar)).length > 1 ? ['stands over two bars'] : []),
      ].map((fault) => `“${word.text}” ${fault}, in “${title}”`),
    ),
  );
}

/** Whether a word stands over a bar, by more than a hair’s breadth. */
const standsOver = (word: Box, bar: Box): boolean =>
  Math.min(word.right, bar.right) - Math.max(word.left, bar.left) > 1.5 && word.bottom <= bar.bottom;
