/** Figures, runs of figures and pictures of which a test says only what matters to it. */
import type { Entries } from '../../src/catalog/entries.ts';
import type { Figure } from '../../src/catalog/figures.ts';
import type { Picture } from '../../src/catalog/forecasts.ts';
import type { Point, Series } from '../../src/catalog/series.ts';

const published = new Date('2026-11-21');

type File = Entries['series'][number];

/** A figure as a file states it, found on one page. */
export function foundAs(value: number): File['data']['points'][string] {
  return { value, foretold: false, confirmed: 'one', sources: ['ada'], repeats: [], fits: [] };
}

/** A file of figures. */
export function seriesFile(id: string, points: File['data']['points'], data: Partial<File['data']> = {}): File {
  return { id, data: { name: `The ${id}`, unit: '% of all', points, published, ...data } };
}

/** A figure, found on two pages, of a year. */
export function pointOf(key: string, value: number, part: Partial<Point> = {}): Point {
  return {
    series: 'share',
    key,
    year: /^\d{4}$/.test(key) ? Number(key) : undefined,
    label: key,
    value,
    hedge: undefined,
    foretold: false,
    confirmed: 'two or more',
    sources: [],
    repeats: [],
    fits: [],
    note: undefined,
    from: [],
    ...part,
  };
}

/** A figure computed from others. */
export function computedFrom(key: string, value: number, ...from: Point[]): Point {
  return pointOf(key, value, { confirmed: 'derived', from });
}

/** A run of figures: percentages, where nothing else is said. */
export function seriesOf(points: Point[], part: Partial<Series> = {}): Series {
  return {
    id: 'share',
    name: 'The share',
    short: undefined,
    unit: '% of all',
    caution: undefined,
    points,
    published,
    updated: published,
    ...part,
  };
}

/** A picture of runs of figures, a panel for each. */
export function pictureOf(form: Picture['form'], ...runs: Series[]): Picture {
  return {
    title: 'A picture',
    form,
    panels: runs.map((one) => ({ title: undefined, series: [one] })),
    caption: ['A caption.'],
  };
}

/** A figure in a text. */
export function figureOf(kind: Figure['kind'], value: number, ...points: Point[]): Figure {
  return { kind, value, points };
}
