import type { Picture, Point, Series } from '../catalog/model.ts';
import { notablePoints } from './chart.ts';
import { pointValue } from './figures.ts';
import { isDrawn } from './marks.ts';

const shapes = { bars: 'Bars over the years', dots: 'Dots over the years, not joined', rows: 'Bars' } as const;

/** What a picture shows, in sentences for readers who do not see it: first, last, highest and lowest of each series. */
export function describePicture({ title, form, panels }: Picture): string {
  const series = panels.flatMap((panel) => panel.series);
  return [`${title}. ${shapes[form]}.`, ...series.map((one) => describeSeries(one, form))].join(' ');
}

function describeSeries(series: Series, form: Picture['form']): string {
  const points = series.points.filter(isDrawn);
  const values = points.map(({ value }) => value);
  const words = (point: Point): string => {
    const at =
      form === 'rows'
        ? `, ${point.label}`
        : point.year === undefined
          ? ` in ${lowerFirst(point.label)}`
          : ` in ${point.label}`;
    return `${pointValue(point, series)}${at}`;
  };
  const roleOf = (point: Point): string => {
    if (points.length === 1 || form === 'rows') return '';
    const names = [
      point === points[0] && 'first',
      point === points.at(-1) && 'last',
      point.value === Math.max(...values) && 'highest',
      point.value === Math.min(...values) && 'lowest',
    ].filter((name) => name !== false);
    return `${names.join(' and ')} `;
  };
  const told = (form === 'rows' ? points : notablePoints(points)).map(
    (point) => `${roleOf(point)}${words(point)}${point.foretold ? ', foretold' : ''}`,
  );
  const gaps = series.points.filter((point) => !isDrawn(point)).map(({ label }) => label);
  const open = gaps.length > 0 ? ` Left open, as no exact figure is confirmed: ${gaps.join(', ')}.` : '';
  return `${series.name}, ${series.unit}: ${told.join('; ')}.${open}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
