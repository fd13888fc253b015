import type { EntryOf } from './entries.ts';
import { putFigures, type FiguredText } from './figures.ts';
import type { Criterion } from './criteria.ts';
import type { Forecast } from './forecasts.ts';
import type { Resolver } from './resolver.ts';
import type { Account, Finding, Role } from './roles.ts';
import type { Series } from './series.ts';
import type { Source } from './sources.ts';

/** A year of a timeline, what then was so, and the forecast whose verdict rests on it. */
export interface YearMoment {
  year: number;
  says: FiguredText;
  forecast: Forecast | undefined;
}

/** What is drawn at the head of an article. */
export type Drawn =
  | { form: 'timeline'; moments: YearMoment[] }
  | { form: 'reach'; accounts: { role: Role; account: Account }[]; isOfOneSource: boolean }
  | { form: 'choice'; source: Source; reactions: { role: Role; finding: Finding }[] };

/** A figure at the head of an article. */
export interface ArticleFigure {
  /** What it shows, as a sentence. */
  title: string;
  note: string | undefined;
  drawn: Drawn;
}

/** What a figure can be drawn from. */
export interface FigureMaterial {
  roles: readonly Role[];
  criteria: readonly Criterion[];
  series: readonly Series[];
  forecasts: readonly Forecast[];
}

/**
 * The figure that an article’s front matter names; nothing where it names none, or one that cannot be drawn.
 * @param retells the work that the article retells
 */
export function resolveFigure(
  { file, data }: EntryOf<'articles'>,
  retells: Source | undefined,
  material: FigureMaterial,
  resolver: Resolver,
): ArticleFigure | undefined {
  if (!data.figure) return undefined;
  const { title, note, timeline, reach, choice } = data.figure;
  const drawn =
    (timeline && drawTimeline(timeline, `${file}: figure`, material, resolver)) ??
    (reach && drawReach(reach, `${file}: figure`, retells, material, resolver)) ??
    (choice === undefined ? undefined : drawChoice(choice, `${file}: figure`, retells, material, resolver));
  return drawn && { title, note, drawn };
}

const byIds = <Thing extends { id: string }>(things: readonly Thing[]) => new Map(things.map((one) => [one.id, one]));

function drawTimeline(
  moments: NonNullable<NonNullable<EntryOf<'articles'>['data']['figure']>['timeline']>,
  asker: string,
  { series, forecasts }: FigureMaterial,
  resolver: Resolver,
): Drawn {
  const known = byIds(forecasts);
  return {
    form: 'timeline',
    moments: moments.map(({ year, says, forecast }) => ({
      year,
      says: putFigures(says, series, asker, resolver),
      forecast: forecast === undefined ? undefined : resolver.find(known, forecast, asker, 'content/forecasts')[0],
    })),
  };
}

function drawReach(
  ids: readonly string[],
  asker: string,
  retells: Source | undefined,
  { roles }: FigureMaterial,
  resolver: Resolver,
): Drawn {
  const known = byIds(roles);
  const accounts = ids
    .flatMap((wanted) => resolver.find(known, wanted, asker, 'content/roles'))
    .flatMap((role) => {
      const told = role.accounts.filter(({ source, reach }) => (!retells || source === retells) && reach.length > 0);
      if (told.length === 0)
        resolver.report(
          `${asker} has "${role.id}", of whose reach ${retells ? `content/sources/${retells.id}.yaml` : 'no source'} says nothing. Give the role a reach, or leave it out.`,
        );
      return told.map((account) => ({ role, account }));
    });
  return { form: 'reach', accounts, isOfOneSource: new Set(accounts.map(({ account }) => account.source)).size < 2 };
}

function drawChoice(
  id: string,
  asker: string,
  retells: Source | undefined,
  { roles, criteria }: FigureMaterial,
  resolver: Resolver,
): Drawn | undefined {
  const [criterion] = resolver.find(byIds(criteria), id, asker, 'content/criteria');
  if (!criterion) return undefined;
  const reactions = roles.flatMap((role) =>
    role.accounts.flatMap(({ source, findings }) => {
      const finding = source === retells && findings.get(id);
      return finding ? [{ role, finding }] : [];
    }),
  );
  if (!retells || reactions.length === 0) {
    resolver.report(
      `${asker} has "${id}", under which no role has a finding of the work retold. Name another criterion, or leave the figure out.`,
    );
    return undefined;
  }
  return { form: 'choice', source: retells, reactions };
}
