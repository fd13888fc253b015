import type { Entries } from './entries.ts';
import type { Point, Series } from './model.ts';
import { days, type Resolver } from './resolver.ts';

type File = Entries['series'][number];

/**
 * The runs of figures, those that are computed from others included.
 * A product of two percentages is theirs in per cent, rounded to hundredths: 27 % of 12.1 % is 3.27 %.
 */
export function resolveSeries(files: Entries['series'], resolver: Resolver): Series[] {
  const found = new Map(files.map((file) => [file.id, foundPoints(file, resolver)]));
  return files.map((file): Series => {
    const { id, data } = file;
    const points = [...(found.get(id) ?? []), ...computedPoints(file, found, resolver)];
    points.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
    return { id, name: data.name, short: data.short, unit: data.unit, caution: data.caution, points, ...days(data) };
  });
}

/** The points that a file states. */
function foundPoints({ id, data }: File, resolver: Resolver): Point[] {
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
      fits: sourcesOf(point.fits),
      note: point.note,
      from: [],
    };
  });
}

/** The points that a file derives: the years that both factors have and that it does not state itself. */
function computedPoints({ id, data }: File, found: ReadonlyMap<string, Point[]>, resolver: Resolver): Point[] {
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
        fits: [],
        note: undefined,
        from: [one, other],
      },
    ];
  });
}
