import type { z } from 'astro/zod';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { Resolver } from './resolver.ts';
import type { Confirmation, Hedge, series } from './schemas/series.ts';
import type { Source } from './sources.ts';

export type { Confirmation };

/** One figure of a series. */
export interface Point {
  /** The id of its series. */
  series: string;
  /** Its year, or the word it goes by: its place in the file and in addresses. */
  key: string;
  /** Absent where the point is no year. */
  year: number | undefined;
  label: string;
  value: number;
  hedge: Hedge | undefined;
  /** Whether it was foretold, not measured. */
  foretold: boolean;
  confirmed: Confirmation;
  sources: Source[];
  /** Pages that show it too, and repeat one of these. */
  repeats: Source[];
  /** Pages that agree with it and do not show it. */
  fits: Source[];
  note: string | undefined;
  /** The points it was computed from; empty for a figure that was found. */
  from: Point[];
}

/** A run of figures that were counted in the same way. */
export interface Series extends Pick<z.infer<typeof series>, 'name' | 'short' | 'unit' | 'caution'>, Dated {
  id: string;
  /** Years in order, then what is no year. */
  points: Point[];
}

/**
 * The runs of figures, those that are computed from others included.
 * A product of two percentages is theirs in per cent, rounded to hundredths: 27 % of 12.1 % is 3.27 %.
 */
export function resolveSeries(files: readonly EntryOf<'series'>[], resolver: Resolver): Series[] {
  const found = new Map(files.map((file) => [file.id, foundPoints(file, resolver)]));
  return files.map((file): Series => {
    const { id, data } = file;
    const points = [...(found.get(id) ?? []), ...computedPoints(file, found, resolver)];
    points.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
    return { id, name: data.name, short: data.short, unit: data.unit, caution: data.caution, points, ...datesOf(data) };
  });
}

/** The points that a file states. */
function foundPoints({ id, data }: EntryOf<'series'>, resolver: Resolver): Point[] {
  return Object.entries(data.points).map(([key, point]): Point => {
    const asker = `content/series/${id}.yaml: ${key}`;
    const sourcesOf = (ids: readonly string[]) => ids.flatMap((source) => resolver.findSource(source, asker));
    const year = /^\d{4}$/.test(key) ? Number(key) : undefined;
    return {
      series: id,
      key,
      year,
      label: point.label ?? key,
      value: point.value,
      hedge: point.hedge,
      foretold: point.foretold,
      confirmed: point.confirmed,
      sources: sourcesOf(point.sources),
      repeats: sourcesOf(point.repeats),
      fits: sourcesOf(point.fits),
      note: point.note,
      from: [],
    };
  });
}

/** The points that a file derives: the years that both factors have and that it does not state itself. */
function computedPoints(
  { id, data }: EntryOf<'series'>,
  found: ReadonlyMap<string, Point[]>,
  resolver: Resolver,
): Point[] {
  if (!data.derived) return [];
  const asker = `content/series/${id}.yaml: derived`;
  const [factors = [], others = []] = data.derived.multiply.map((wanted) =>
    resolver.find(found, wanted, asker, 'content/series').flat(),
  );
  return factors.flatMap((one): Point[] => {
    const other = others.find(({ key }) => key === one.key);
    if (!other || one.year === undefined || one.key in data.points) return [];
    return [
      {
        series: id,
        key: one.key,
        year: one.year,
        label: one.label,
        value: Math.round(one.value * other.value) / 100,
        hedge: undefined,
        foretold: one.foretold || other.foretold,
        confirmed: 'derived',
        sources: [],
        repeats: [],
        fits: [],
        note: undefined,
        from: [one, other],
      },
    ];
  });
}
