import type { z } from 'astro/zod';
import type { Change } from './changes.ts';
import type { Claim } from './claims.ts';
import { checkUpdated } from './corrections.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { putFigures, type FiguredText } from './figures.ts';
import { inOrder, type Resolver } from './resolver.ts';
import { verdicts, type forecast, type Outcome, type PictureForm } from './schemas/forecast.ts';
import type { Confirmation, Series } from './series.ts';
import type { Source } from './sources.ts';

export type { Outcome, PictureForm };

type Written = z.infer<typeof forecast>;

/** What was found, where it is no run of figures. */
export interface Evidence {
  says: FiguredText;
  sources: Source[];
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

/** One forecast and what came of it; or what stands beside the forecasts without being one. */
export interface Forecast extends Pick<Written, 'name' | 'short' | 'verdicts' | 'qualified'>, Dated {
  id: string;
  claims: Claim[];
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

/** Whether it is a forecast, and not advice or a work that foretells nothing. */
export const isForecast = ({ verdicts: given }: Pick<Forecast, 'verdicts'>): boolean =>
  given.every(({ verdict }) => verdicts.some((each) => each === verdict));

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
  checkUpdated(data.changes, datesOf(data).updated, `${file}: changes`, file, resolver);
  return {
    id,
    name: data.name,
    short: data.short,
    claims: resolver.groundsOf(data.claims, `${file}: claims`),
    covers: Object.entries(data.covers).flatMap(([claim, because]) =>
      resolver.claimsOf([claim], `${file}: covers`).map((covered) => ({ claim: covered, because })),
    ),
    verdicts: data.verdicts,
    qualified: data.qualified,
    changes: data.changes,
    prediction: textOf(data.prediction, 'prediction'),
    reasoning: data.reasoning.map((paragraph) => textOf(paragraph, 'reasoning')),
    standsFor: data.standsFor === undefined ? undefined : textOf(data.standsFor, 'standsFor'),
    evidence: data.evidence.map(({ says, sources, confirmed, weak }) => ({
      says: textOf(says, 'evidence'),
      sources: sources.flatMap((source) => resolver.findSource(source, `${file}: evidence`)),
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
