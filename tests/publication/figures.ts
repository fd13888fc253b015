/** Every figure that the site may show, worked out from the series of the content without the site’s own code. */
import { publication, series } from './content.ts';
import { pages } from './published.ts';

/** One figure. */
export interface Figure {
  series: string;
  key: string;
  label: string;
  value: number;
  /** As it stands in a sentence: `about 2,000`. */
  words: string;
  /** As it stands in a table: `about 2,000`, `49%`. */
  cell: string;
  confirmed: string;
  foretold: boolean;
  sources: string[];
  /** Pages that repeat a source. */
  repeats: string[];
  fits: string[];
  /** The figures it is the product of; none for one that was found. */
  from: Figure[];
}

const language = publication?.language ?? pages[0]?.$('html').attr('lang') ?? 'en';

/** `15,384`, `6.4`; with two decimals where asked for. */
function written(value: number, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(value);
}

/** A product of two percentages to hundredths, counted in whole numbers so that no half is lost. */
function product(one: number, other: number): number {
  return Math.round((Math.round(one * 10) * Math.round(other * 10)) / 100) / 100;
}

function foundIn(id: string): Figure[] {
  const { unit = '', points = {} } = series.get(id) ?? {};
  return Object.entries(points).map(([key, point]) => {
    const words = [...(point.hedge ? [point.hedge] : []), written(point.value)].join(' ');
    const cell = unit.startsWith('%') ? `${words}%` : words;
    return { ...point, series: id, key, label: point.label ?? key, words, cell, from: [] };
  });
}

function computedIn(id: string): Figure[] {
  const [one, other] = series.get(id)?.derived?.multiply ?? [];
  if (!one || !other) return [];
  const stated = foundIn(id).map(({ key }) => key);
  return foundIn(one).flatMap((a) =>
    foundIn(other)
      .filter((b) => b.key === a.key && !stated.includes(a.key))
      .map((b): Figure => {
        const value = product(a.value, b.value);
        const words = written(value, 2);
        const foretold = a.foretold || b.foretold;
        const known = { series: id, key: a.key, label: a.label, value, words, cell: `${words}%`, foretold };
        return { ...known, confirmed: 'derived', sources: [], repeats: [], fits: [], from: [a, b] };
      }),
  );
}

/** The figures of one run: years in order, then what is no year. */
export function figuresOf(id: string): Figure[] {
  const rank = ({ key }: Figure): number => (/^\d{4}$/.test(key) ? Number(key) : Infinity);
  return [...foundIn(id), ...computedIn(id)].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Every figure, by the id of its row. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  [...series.keys()].flatMap((id) => figuresOf(id).map((figure) => [`${id}-${figure.key}`, figure] as const)),
);

/** Whether a picture has a mark for a figure: one known only as a round number has none, nor what comes from one. */
export function isDrawn({ confirmed, from }: Figure): boolean {
  return confirmed !== 'rounded' && from.every(isDrawn);
}

/** What `{…}` in a text of a forecast becomes: where it leads, and what it says. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, sum = '']) => {
    const [left = '', operator, right = ''] = sum.split(/ ([/-]) /);
    const terms = [left, right].filter(Boolean).map((term) => {
      const figure = figures.get(term.replace('@', '-'));
      return { figure, value: figure?.value ?? Number(term) };
    });
    const first = terms.find(({ figure }) => figure)?.figure;
    const [a = NaN, b = NaN] = terms.map(({ value }) => value);
    const sums: Record<string, string> = { '/': (a / b).toFixed(0), '-': written(Number((a - b).toFixed(2))) };
    return `/forecasts/#${first?.series}-${first?.key} ${sums[operator ?? ''] ?? first?.words}`;
  });
}
