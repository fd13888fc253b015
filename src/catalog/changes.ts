import type { z } from 'astro/zod';
import { isoDate } from '../dates.ts';
import { articlePath, forecastPath, pairPath, rolePath } from '../urls.ts';
import type { Article } from './articles.ts';
import type { CorrectedFolder, Correction } from './corrections.ts';
import type { Criterion } from './criteria.ts';
import type { Forecast } from './forecasts.ts';
import type { Pair } from './pairs.ts';
import type { Role } from './roles.ts';
import type { change } from './schemas/shared.ts';
import { words } from '../words.ts';

/** Something that was put differently: the day, what it said, what it says now, and the reason. */
export type Change = z.infer<typeof change>;

/** A change with its place on the site: a correction, a changed article, finding or verdict. What it said is told where that is one thing. */
export interface RecordedChange extends Pick<Change, 'why'>, Partial<Pick<Change, 'was' | 'is'>> {
  /** Never used for another change, and never altered: a feed reader knows the change by it. */
  id: string;
  /** Whether it was an error, or we came to think differently. */
  kind: 'Corrected' | 'Changed';
  /** Path of the page, or of its row, that changed. */
  path: string;
  /** What a reader calls that place. */
  title: string;
  /** A calendar date, at midnight UTC. */
  when: Date;
}

/** What can have changed. */
interface Known {
  articles: readonly Article[];
  roles: readonly Role[];
  criteria: readonly Criterion[];
  pairs: readonly Pair[];
  forecasts: readonly Forecast[];
  corrections: readonly Correction[];
}

/** Every correction and every changed article, finding and verdict, newest first. */
export function listChanges(known: Known): RecordedChange[] {
  const { articles, roles, criteria, pairs, forecasts, corrections } = known;
  const places = {
    articles: { path: articlePath, titles: articles.map(({ id, title }) => ({ id, title })) },
    roles: { path: rolePath, titles: roles.map(({ id, name }) => ({ id, title: name })) },
    pairs: {
      path: pairPath,
      titles: pairs.map(({ id, roles: [one, other] }) => ({ id, title: words.common.twoOf(one.name, other.name) })),
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
    ...articles.flatMap(({ id, firstId, title, changes: given }) =>
      given.map(({ changed, why }) => ({
        id: `article-${firstId}-${isoDate(changed)}`,
        kind: 'Changed' as const,
        path: articlePath(id),
        ...{ title, when: changed, why },
      })),
    ),
    ...roles.flatMap(({ id, name, accounts }) =>
      accounts.flatMap(({ source, findings, reach }) => [
        ...reach.flatMap(({ part, changes: given }) =>
          given.map(({ changed, was, is, why }) => ({
            id: `reach-${id}-${source.id}-${part.id}-${isoDate(changed)}`,
            kind: 'Changed' as const,
            path: rolePath(id),
            title: words.claims.findingOn(name, source.shortName, words.claims.reachInto(part.label)),
            ...{ when: changed, was, is, why },
          })),
        ),
        ...[...findings].flatMap(([criterion, finding]) =>
          finding.changes.map(({ changed, was, is, why }) => ({
            id: `finding-${id}-${source.id}-${criterion}-${isoDate(changed)}`,
            kind: 'Changed' as const,
            path: rolePath(id),
            title: words.claims.findingOn(
              name,
              source.shortName,
              criteria.find((each) => each.id === criterion)?.name ?? criterion,
            ),
            ...{ when: changed, was, is, why },
          })),
        ),
      ]),
    ),
    ...pairs.flatMap(({ id, roles: [one, other], verdict }) =>
      (verdict?.changes ?? []).map(({ changed, was, is, why }) => ({
        id: `pair-${id}-${isoDate(changed)}`,
        kind: 'Changed' as const,
        path: pairPath(id),
        title: words.forecasts.verdictOn(words.comparison.choosing(one.name, other.name)),
        ...{ when: changed, was, is, why },
      })),
    ),
    ...forecasts.flatMap(({ id, name, changes: given }) =>
      given.map(({ changed, was, is, why }) => ({
        id: `verdict-${id}-${isoDate(changed)}`,
        kind: 'Changed' as const,
        path: forecastPath(id),
        title: words.forecasts.verdictOn(name),
        ...{ when: changed, was, is, why },
      })),
    ),
  ];
  return changes.sort((a, b) => b.when.getTime() - a.when.getTime() || a.id.localeCompare(b.id));
}
