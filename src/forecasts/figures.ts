import type { Figure } from '../catalog/figures.ts';
import type { Confirmation, Point, Series } from '../catalog/series.ts';
import { publication } from '../publication.ts';

const numbers = new Intl.NumberFormat(publication.language, { maximumFractionDigits: 2 });
const hundredths = new Intl.NumberFormat(publication.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number as the site’s language writes it, to hundredths at most. */
export const plainNumber = (value: number): string => numbers.format(value);

/** Whether a series counts percentages. */
export const isPercentage = ({ unit }: Pick<Series, 'unit'>): boolean => unit.startsWith('%');

/** A point’s number with the word before it, where it has one: `49`, `about 2,000`; what was computed has two decimals. */
export function pointNumber({ value, hedge, from }: Pick<Point, 'value' | 'hedge' | 'from'>): string {
  const number = (from.length > 0 ? hundredths : numbers).format(value);
  return hedge ? `${hedge} ${number}` : number;
}

/** The same for a label or a cell, with the sign of percentages: `49%`. */
export function pointValue(point: Point, series: Series): string {
  return isPercentage(series) ? `${pointNumber(point)}%` : pointNumber(point);
}

/** A figure as it stands in a sentence, where “per cent” follows in words. */
export function figureNumber({ kind, value, points }: Figure): string {
  const [point] = points;
  return kind === 'point' && point ? pointNumber(point) : plainNumber(value);
}

/** Where on the forecasts’ page a point stands: part of an address. */
export const pointId = ({ series, key }: Pick<Point, 'series' | 'key'>): string => `${series}-${key}`;

/** How well a point is confirmed; for what was computed, as well as the weakest of what it was computed from. */
export function groundOf({ confirmed, from }: Point): Exclude<Confirmation, 'derived'> {
  if (confirmed !== 'derived') return confirmed;
  const grounds = from.map(groundOf);
  return grounds.find((each) => each === 'rounded') ?? grounds.find((each) => each === 'one') ?? 'two or more';
}
