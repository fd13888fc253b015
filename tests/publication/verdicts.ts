/** What came of the forecasts, in the words in which the site says it. */
import { claims, forecasts, sources } from './content.ts';
import { lineOf } from './published.ts';

export type Forecast = NonNullable<ReturnType<typeof forecasts.get>>;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const inOrder = [...forecasts].toSorted(([, a], [, b]) => a.order - b.order);

/** The verdicts on forecasts, which are counted. */
export const counted = ['held', 'partly', 'did not hold', 'disputed', 'cannot be judged'];
/** Whether it is a forecast, and not advice or a description, which stand beside the forecasts. */
export const isJudged = ({ kind }: Forecast): boolean => kind === 'forecast';

/** Each verdict with the side it is about: “Did not hold for the title”. */
export const sidesOf = ({ verdicts }: Forecast): string[] =>
  verdicts.map(({ verdict, side }) => lineOf(`${capital(verdict)}${side ? ` for ${side}` : ''}`));

/** The verdict on a forecast as a sentence has it: “Did not hold for the title; partly for the function (narrowly)”. */
export function sentenceOf(forecast: Forecast): string {
  const sides = sidesOf(forecast).map((side, at) => (at > 0 ? small(side) : side));
  return `${sides.join('; ')}${forecast.qualified ? ` (${lineOf(forecast.qualified)})` : ''}`;
}

/** The claims that a forecast restates or covers. */
export const claimsOf = ({ claims: own, covers }: Forecast): string[] => [...own, ...Object.keys(covers)];

/** Whose a forecast is: “Ada”, or, where the work of its claims only reports it, “Eve, as Ada reports”. */
export function forecasterOf({ forecaster, claims: [claim = ''] }: Forecast): string {
  const source = sources.get(claims.get(claim)?.source ?? '');
  const author = source?.shortName ?? source?.author ?? source?.credit ?? source?.publisher ?? '';
  return lineOf(forecaster === undefined ? author : `${forecaster}, as ${author} reports`);
}
