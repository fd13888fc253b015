import type { z } from 'astro/zod';
import type { Change } from './changes.ts';
import type { Claim } from './claims.ts';
import { checkUpdated } from './corrections.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { putFigures, type FiguredText } from './figures.ts';
import { inOrder, type Resolver } from './resolver.ts';
import type { forecast, ForecastKind, Outcome, PictureForm } from './schemas/forecast.ts';
import type { Confirmation, Series } from './series.ts';
import type { Source } from './sources.ts';

export type { ForecastKind, Outcome, PictureForm };

type Written = z.infer<typeof forecast>;

/** What was found, where it is no run of figures. */
export interface Evidence {
  says: FiguredText;
  sources: Source[];
  /** Pages that repeat one of these. */
  repeats: Source[];
  confirmed: Confirmation;
  weak: string | undefined;
}

/** A picture of one or more series. */
export interface Picture {
  title: string;
  form: PictureForm;
  panels: { title: string | undefined; series: Series[] }[];
  caption: FiguredText;
}

/** Whose forecast it is, and who reports it where that is somebody else. */
export interface Forecaster {
  name: string;
  reportedBy: string | undefined;
}

/** One forecast and what came of it; or what stands beside the forecasts without being one. */
export interface Forecast extends Pick<Written, 'kind' | 'name' | 'short' | 'verdicts' | 'qualified'>, Dated {
  id: string;
  claims: Claim[];
  /** Whose it is; absent where it restates no claim. */
  forecaster: Forecaster | undefined;
  /** Claims judged along with it, and why they have no row of their own. */
  covers: { claim: Claim; because: string }[];
  /** What the verdict was before. */
  changes: Change[];
  prediction: FiguredText;
  reasoning: FiguredText[];
  standsFor: FiguredText | undefined;
  evidence: Evidence[];
  pictures: Picture[];
  /** Every series it rests on, those of its pictures first. */
  series: Series[];
}

/** Whether it is a forecast, and not advice or a description, which stand beside the forecasts. */
export const isForecast = ({ kind }: Pick<Forecast, 'kind'>): boolean => kind === 'forecast';

/**
 * The forecasts in order. Every claim that is a forecast belongs to one of them, and every series to exactly one.
 * @param series all runs of figures
 */
export function resolveForecasts(
  files: readonly EntryOf<'forecasts'>[],
  series: readonly Series[],
  resolver: Resolver,
): Forecast[] {
  const forecasts = inOrder(files).map((file) => resolveForecast(file, series, resolver));
  // A publication may do without forecasts, and then nobody judges any.
  if (forecasts.length > 0) checkJudged(forecasts, resolver);
  checkSeriesUsed(forecasts, series, resolver);
  return forecasts;
}

function resolveForecast({ id, data }: EntryOf<'forecasts'>, series: readonly Series[], resolver: Resolver): Forecast {
  const file = `content/forecasts/${id}.yaml`;
  const known = new Map(series.map((one) => [one.id, one]));
  const textOf = (text: string, key: string) => putFigures(text, series, `${file}: ${key}`, resolver);
  const seriesOf = (ids: readonly string[], key: string) =>
    ids.flatMap((wanted) => resolver.find(known, wanted, `${file}: ${key}`, 'content/series'));

  const pictures = data.pictures.map((picture) => ({
    title: picture.title,
    form: picture.form,
    panels: picture.panels.map((panel) => ({ title: panel.title, series: seriesOf(panel.series, 'pictures') })),
    caption: textOf(picture.caption, 'pictures: caption'),
  }));
  const sourcesOf = (ids: readonly string[]) =>
    ids.flatMap((source) => resolver.findSource(source, `${file}: evidence`));
  checkUpdated(data.changes, datesOf(data).updated, `${file}: changes`, file, resolver);
  const claims = resolver.groundsOf(data.claims, `${file}: claims`);
  return {
    id,
    kind: data.kind,
    name: data.name,
    short: data.short,
    claims,
    forecaster: forecasterOf(data.forecaster, claims),
    covers: Object.entries(data.covers).flatMap(([claim, because]) =>
      resolver.claimsOf([claim], `${file}: covers`).map((covered) => ({ claim: covered, because })),
    ),
    verdicts: data.verdicts,
    qualified: data.qualified,
    changes: data.changes,
    prediction: textOf(data.prediction, 'prediction'),
    reasoning: data.reasoning.map((paragraph) => textOf(paragraph, 'reasoning')),
    standsFor: data.standsFor === undefined ? undefined : textOf(data.standsFor, 'standsFor'),
    evidence: data.evidence.map(({ says, sources, repeats, confirmed, weak }) => ({
      says: textOf(says, 'evidence'),
      sources: sourcesOf(sources),
      repeats: sourcesOf(repeats),
      confirmed,
      weak,
    })),
    pictures,
    series: [
      ...pictures.flatMap(({ panels }) => panels.flatMap((panel) => panel.series)),
      ...seriesOf(data.series, 'series'),
    ],
    ...datesOf(data),
  };
}

/** Whose forecast it is: that of whom its file names, or of the author of the work that its claims are taken from. */
function forecasterOf(named: string | undefined, [claim]: readonly Claim[]): Forecaster | undefined {
  const author = claim?.source.shortName;
  const name = named ?? author;
  return name === undefined ? undefined : { name, reportedBy: named === undefined ? undefined : author };
}

/** Reports forecasts among the claims that nobody judges. */
function checkJudged(forecasts: readonly Forecast[], { claims, report }: Resolver): void {
  const judged = new Set(forecasts.flatMap((one) => [...one.claims, ...one.covers.map(({ claim }) => claim)]));
  for (const claim of claims.values())
    if (claim.kind === 'forecast' && !judged.has(claim))
      report(
        `content/claims/${claim.source.id}.yaml: ${claim.id} is a forecast that no file in content/forecasts judges. Name it in claims or covers of one.`,
      );
}

/** Reports series that stand in no forecast, or in two: a figure has one address. */
function checkSeriesUsed(forecasts: readonly Forecast[], series: readonly Series[], { report }: Resolver): void {
  for (const one of series) {
    const places = forecasts.flatMap((forecast) =>
      forecast.series.filter((used) => used === one).map(() => forecast.id),
    );
    if (places.length === 0)
      report(`content/series/${one.id}.yaml: no forecast shows "${one.id}". Name it in pictures or series of one.`);
    if (places.length > 1)
      report(
        `content/forecasts/${places[1]}.yaml: "${one.id}" stands in ${places[0]} already. Show a series once; its figures can be put into any text.`,
      );
  }
}
