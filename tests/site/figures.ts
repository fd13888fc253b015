/** Every figure that the site may show, worked out from `content/series/` without the site’s own code. */
import { seriesFiles } from './record.ts';

/** One figure. */
export interface KnownFigure {
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
  fits: string[];
  /** The figures it is the product of; none for one that was found. */
  from: KnownFigure[];
}

/** `15,384`, `6.4`; with two decimals where asked for. */
export function written(value: number, decimals?: number): string {
  const [whole = '', part] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A product of two percentages to hundredths, counted in whole numbers so that no half is lost. */
function product(one: number, other: number): number {
  return Math.round((Math.round(one * 10) * Math.round(other * 10)) / 100) / 100;
}

function foundIn(id: string): KnownFigure[] {
  const file = seriesFiles.get(id);
  if (!file) throw new Error(`content/series/${id}.yaml is missing.`);
  return Object.entries(file.points).map(([key, point]) => {
    const words = [...(point.hedge ? [point.hedge] : []), written(point.value)].join(' ');
    const cell = file.unit.startsWith('%') ? `${words}%` : words;
    return { ...point, series: id, key, label: point.label ?? key, words, cell, from: [] };
  });
}

function computedIn(id: string): KnownFigure[] {
  const [one, other] = seriesFiles.get(id)?.derived?.multiply ?? [];
  if (!one || !other) return [];
  const stated = foundIn(id).map(({ key }) => key);
  return foundIn(one).flatMap((a) =>
    foundIn(other)
      .filter((b) => b.key === a.key && !stated.includes(a.key))
      .map((b) => {
        const value = product(a.value, b.value);
        const words = written(value, 2);
        const known = { series: id, key: a.key, label: a.key, value, words, cell: `${words}%` };
        return {
          ...known,
          confirmed: 'derived',
          foretold: a.foretold || b.foretold,
          sources: [],
          fits: [],
          from: [a, b],
        };
      }),
  );
}

/** The figures of one run: years in order, then what is no year. */
export function figuresOf(id: string): KnownFigure[] {
  const rank = ({ key }: KnownFigure): number => (/^\d{4}$/.test(key) ? Number(key) : Infinity);
  return [...foundIn(id), ...computedIn(id)].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Every figure, by the id of its row. */
export const figures: ReadonlyMap<string, KnownFigure> = new Map(
  [...seriesFiles.keys()].flatMap((id) => figuresOf(id).map((figure) => [`${id}-${figure.key}`, figure] as const)),
);

/** Whether a picture has a mark for a figure: one known only as a round number has none, nor what comes from one. */
export function isDrawn({ confirmed, from }: KnownFigure): boolean {
  return confirmed !== 'rounded' && from.every(isDrawn);
}
