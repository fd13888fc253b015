import { isForecast, type Forecast } from './forecasts.ts';
import { verdicts, type Verdict } from './schemas/forecast.ts';

/** One verdict with everything that got it. */
export interface VerdictGroup {
  verdict: Verdict;
  /** A forecast with two sides stands in two groups, each time with the side that is meant. */
  forecasts: { forecast: Forecast; side: string | undefined }[];
}

/** How many forecasts there are, and how they fell out. */
export interface Tally {
  all: number;
  /** Of those that got one verdict. Verdicts that none got are left out. */
  byVerdict: { verdict: Verdict; count: number }[];
  /** How many have two sides, with a verdict on each. */
  twoSided: number;
}

/** The forecasts by verdict, each group in the order of the page; what is none stands in no group. Groups without any are left out. */
export function groupByVerdict(forecasts: readonly Forecast[]): VerdictGroup[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      forecasts: forecasts
        .filter(isForecast)
        .flatMap((forecast) =>
          forecast.verdicts.filter((given) => given.verdict === verdict).map(({ side }) => ({ forecast, side })),
        ),
    }))
    .filter((group) => group.forecasts.length > 0);
}

/** Counts each forecast once: under its verdict, or among those with two. */
export function tallyOf(groups: readonly VerdictGroup[]): Tally {
  const isTwoSided = ({ verdicts: given }: Forecast): boolean => given.length > 1;
  const all = new Set(groups.flatMap(({ forecasts }) => forecasts.map(({ forecast }) => forecast)));
  return {
    all: all.size,
    byVerdict: groups
      .map(({ verdict, forecasts }) => ({
        verdict,
        count: forecasts.filter(({ forecast }) => !isTwoSided(forecast)).length,
      }))
      .filter(({ count }) => count > 0),
    twoSided: [...all].filter(isTwoSided).length,
  };
}
