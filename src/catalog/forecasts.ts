import type { Entries } from './entries.ts';
import { checkUpdated } from './corrections.ts';
import { putFigures } from './figures.ts';
import type { Forecast, Series } from './model.ts';
import { days, inOrder, type Resolver } from './resolver.ts';

/**
 * The forecasts in order. Every claim that is a forecast belongs to one of them, and every series to exactly one.
 * @param series all runs of figures
 */
export function resolveForecasts(
  files: Entries['forecasts'],
  series: readonly Series[],
  resolver: Resolver,
): Forecast[] {
  const forecasts = inOrder(files).map((file) => resolveForecast(file, series, resolver));
  checkJudged(forecasts, resolver);
  checkSeriesUsed(forecasts, series, resolver);
  return forecasts;
}

function resolveForecast(
  { id, data }: Entries['forecasts'][number],
  series: readonly Series[],
  resolver: Resolver,
): Forecast {
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
  checkUpdated(data.changes, days(data).updated, `${file}: changes`, file, resolver);
  return {
    id,
    name: data.name,
    short: data.short,
    claims: resolver.claimsOf(data.claims, `${file}: claims`),
    covers: Object.entries(data.covers).flatMap(([claim, because]) =>
      resolver.claimsOf([claim], `${file}: covers`).map((covered) => ({ claim: covered, because })),
    ),
    verdicts: data.verdicts.map(({ verdict, side }) => ({ verdict, side })),
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
    ...days(data),
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
