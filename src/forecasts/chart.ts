import type { Picture } from '../catalog/forecasts.ts';
import { widths, type Chart } from './chart-parts.ts';
import { isPercentage } from './figures.ts';
import { drawRows } from './row-chart.ts';
import { drawYears, unitsOf } from './year-chart.ts';

/**
 * The charts of a picture. Panels that count the same thing, or count things, stand beside each other on one scale;
 * percentages of different wholes get a chart each.
 * @param drawing for a phone, or for where there is room
 */
export function drawCharts({ form, panels }: Picture, drawing: keyof typeof widths = 'wide'): Chart[] {
  const width = widths[drawing];
  if (form === 'rows') return panels.map((panel) => drawRows(panel, width));
  const units = new Set(panels.flatMap(unitsOf));
  const oneScale = units.size === 1 || panels.every(({ series }) => !series.some(isPercentage));
  return (oneScale ? [panels] : panels.map((panel) => [panel])).map((group) => drawYears(group, form, width));
}
