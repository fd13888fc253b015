import type { Catalog, CorrectedFolder, RecordedChange } from '../catalog/model.ts';
import { isoDate } from '../dates.ts';
import { articlePath, forecastPath, pairPath, rolePath } from '../urls.ts';

type Known = Pick<Catalog, 'articles' | 'roles' | 'criteria' | 'pairs' | 'forecasts' | 'corrections'>;

/** Every correction, changed finding and changed verdict, newest first. */
export function listChanges(known: Known): RecordedChange[] {
  const { articles, roles, criteria, pairs, forecasts, corrections } = known;
  const places = {
    articles: { path: articlePath, titles: articles.map(({ id, title }) => ({ id, title })) },
    roles: { path: rolePath, titles: roles.map(({ id, name }) => ({ id, title: name })) },
    pairs: {
      path: pairPath,
      titles: pairs.map(({ id, roles: [one, other] }) => ({ id, title: `${one.name} and ${other.name}` })),
    },
    forecasts: { path: forecastPath, titles: forecasts.map(({ id, name }) => ({ id, title: name })) },
  } satisfies Record<CorrectedFolder, { path: (id: string) => string; titles: { id: string; title: string }[] }>;

  const changes: RecordedChange[] = [
    ...corrections.map(({ id, in: { folder, id: thing }, changed, was, is, why }) => ({
      id: `correction-${id}`,
      kind: 'Corrected' as const,
      path: places[folder].path(thing),
      title: places[folder].titles.find((each) => each.id === thing)?.title ?? thing,
      ...{ when: changed, was, is, why },
    })),
    ...roles.flatMap(({ id, name, accounts }) =>
      accounts.flatMap(({ source, findings }) =>
        [...findings].flatMap(([criterion, finding]) =>
          finding.changes.map(({ changed, was, is, why }) => ({
            id: `finding-${id}-${source.id}-${criterion}-${isoDate(changed)}`,
            kind: 'Changed' as const,
            path: rolePath(id),
            title: `${name} according to ${source.shortName}: ${criteria.find((each) => each.id === criterion)?.name ?? criterion}`,
            ...{ when: changed, was, is, why },
          })),
        ),
      ),
    ),
    ...forecasts.flatMap(({ id, name, changes: given }) =>
      given.map(({ changed, was, is, why }) => ({
        id: `verdict-${id}-${isoDate(changed)}`,
        kind: 'Changed' as const,
        path: forecastPath(id),
        title: `Verdict: ${name}`,
        ...{ when: changed, was, is, why },
      })),
    ),
  ];
  return changes.sort((a, b) => b.when.getTime() - a.when.getTime() || a.id.localeCompare(b.id));
}
