import type { Forecaster } from '../catalog/forecasts.ts';
import type { Tally } from '../catalog/verdicts.ts';
import { joinNames } from '../lists.ts';
import { numberInWords } from '../numbers.ts';
import { words } from '../words.ts';

/** Whose a forecast is, and who reports it where that is somebody else. */
export const forecasterInWords = ({ name, reportedBy }: Forecaster): string =>
  reportedBy === undefined ? name : words.forecasts.reportedBy(name, reportedBy);

/** How the forecasts fell out, in a sentence; nothing where there is one at most, which needs no counting. */
export function tallyInWords({ all, byVerdict, twoSided }: Tally): string | undefined {
  if (all < 2) return undefined;
  const { tally, tallied } = words.forecasts;
  const parts = byVerdict.map(({ verdict, count }) => tallied[verdict](numberInWords(count), count === 1));
  if (twoSided > 0) parts.push(tallied.twoSided(numberInWords(twoSided), twoSided === 1));
  return tally(numberInWords(all), joinNames(parts));
}
