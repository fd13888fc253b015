import type { Forecast } from './forecasts.ts';
import { verdicts, type Verdict } from './schemas/forecast.ts';

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
