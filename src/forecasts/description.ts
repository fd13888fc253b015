import type { Picture } from '../catalog/forecasts.ts';
import type { Point, Series } from '../catalog/series.ts';
import { inSentence, words } from '../words.ts';
import { notablePoints } from './chart-labels.ts';
import { pointValue } from './figures.ts';
import { isDrawn } from './mark-styles.ts';

const says = words.forecasts.picture;

/** What a picture shows, in sentences for readers who do not see it: first, last, highest and lowest of each series. */
export function describePicture({ title, form, panels }: Picture): string {
  const series = panels.flatMap((panel) => panel.series);
  return [says.described(title, says.forms[form]), ...series.flatMap((one) => describeSeries(one, form))].join(' ');
}

/** A series in a sentence, and one more where places in it are left open. */
function describeSeries(series: Series, form: Picture['form']): string[] {
  const points = series.points.filter(isDrawn);
  const told = (form === 'rows' ? points : notablePoints(points)).map((point) => {
    const figure = pointValue(point, series);
    const placed = form === 'rows' ? says.row(figure, point.label) : says.at(figure, placeOf(point));
    const ranks = form === 'rows' ? [] : ranksOf(point, points);
    const ranked = ranks.length > 0 ? `${says.both(ranks)} ${placed}` : placed;
    return point.foretold ? says.foretold(ranked) : ranked;
  });
  const gaps = series.points.filter((point) => !isDrawn(point)).map(({ label }) => label);
  const described = says.series(series.name, series.unit, told);
  return gaps.length > 0 ? [described, says.leftOpen(gaps)] : [described];
}

/** Where on the axis of years a point stands: its year, or what is no year in its own words. */
const placeOf = ({ year, label }: Point): string => (year === undefined ? inSentence(label) : label);

/** What a point is among all that are drawn; nothing where it is the only one. */
function ranksOf(point: Point, points: readonly Point[]): string[] {
  if (points.length === 1) return [];
  const values = points.map(({ value }) => value);
  return [
    ...(point === points[0] ? [says.first] : []),
    ...(point === points.at(-1) ? [says.last] : []),
    ...(point.value === Math.max(...values) ? [says.highest] : []),
    ...(point.value === Math.min(...values) ? [says.lowest] : []),
  ];
}
