import type { Catalog, Source } from '../catalog/model.ts';
import { articlePath, claimsPath, forecastFigurePath, forecastPath, passagePath } from '../urls.ts';
import type { Use } from './claim-uses.ts';

/** Places that cite a work, under one name: figures of one series, say, each with a link of its own. */
export interface Citations {
  name: string;
  places: Use[];
}

type Known = Pick<Catalog, 'articles' | 'claims' | 'notes' | 'series' | 'forecasts'>;

/** Every place that cites a work. */
export function citationsOf(source: Source, { articles, claims, notes, series, forecasts }: Known): Citations[] {
  const own = claims.filter((claim) => claim.source === source);
  const citations: Citations[] = [
    {
      name: 'Retold in',
      places: articles
        .filter(({ retells }) => retells === source)
        .map(({ id, title }) => ({ name: title, path: articlePath(id) })),
    },
    {
      name: 'Taken apart into',
      places: own.length > 0 ? [{ name: `${own.length} claims`, path: claimsPath() }] : [],
    },
    {
      name: 'Editor’s note on',
      places: notes
        .filter(({ sources, passage }) => sources.includes(source) && passage !== undefined)
        .map(({ article, passage = '', claims: on }) => ({
          name: on.map(({ id }) => id).join(', '),
          path: passagePath(article, passage),
        })),
    },
    ...series.map(({ name, points }) => ({
      name: `${name}:`,
      places: points
        .filter(({ sources, fits }) => [...sources, ...fits].includes(source))
        .map(({ series: id, key, label }) => ({ name: label, path: forecastFigurePath(`${id}-${key}`) })),
    })),
    {
      name: 'Evidence on',
      places: forecasts
        .filter(({ evidence }) => evidence.some(({ sources }) => sources.includes(source)))
        .map(({ id, short }) => ({ name: short, path: forecastPath(id) })),
    },
  ];
  return citations.filter(({ places }) => places.length > 0);
}
