import type { Forecast, Outcome } from '../catalog/model.ts';
import { verdicts, type Verdict } from '../catalog/schemas/forecast.ts';

/** What a reader is told came of something, in the order in which the summary shows it. */
export const outcomeWords = {
  held: 'Held',
  partly: 'Partly',
  'did not hold': 'Did not hold',
  'cannot be judged': 'Cannot be judged',
  'broadly adopted': 'Broadly adopted',
  'nothing to score': 'Nothing to score',
} satisfies Record<Outcome, string>;

/** Whether it is a forecast, and not advice or a work that foretells nothing. */
export const isForecast = ({ verdicts: given }: Forecast): boolean =>
  given.every(({ verdict }) => verdicts.some((each) => each === verdict));

/** One verdict with everything that got it. */
export interface VerdictGroup {
  verdict: Verdict;
  /** A forecast with two sides stands in two groups, each time with the side that is meant. */
  forecasts: { forecast: Forecast; side: string | undefined }[];
}

/** The forecasts by verdict, each group in the order of the page. Groups without any are left out. */
export function groupByVerdict(forecasts: readonly Forecast[]): VerdictGroup[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      forecasts: forecasts.flatMap((forecast) =>
        forecast.verdicts.filter((given) => given.verdict === verdict).map(({ side }) => ({ forecast, side })),
      ),
    }))
    .filter((group) => group.forecasts.length > 0);
}

/** How many forecasts got each verdict, with its words; one with two sides counts for each. */
export const countVerdicts = (forecasts: readonly Forecast[]) =>
  groupByVerdict(forecasts).map(({ verdict, forecasts: got }) => ({
    verdict,
    words: outcomeWords[verdict],
    count: got.length,
  }));

/** What is judged among these claims: the forecasts that restate or cover one of them. */
export function forecastsOn(claims: readonly string[], forecasts: readonly Forecast[]): Forecast[] {
  return forecasts.filter((one) =>
    [...one.claims, ...one.covers.map(({ claim }) => claim)].some(({ id }) => claims.includes(id)),
  );
}
