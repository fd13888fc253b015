/** What came of the forecasts, in the words in which the site says it. */
import { forecasts } from './content.ts';
import { lineOf } from './published.ts';

export type Forecast = NonNullable<ReturnType<typeof forecasts.get>>;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const inOrder = [...forecasts].toSorted(([, a], [, b]) => a.order - b.order);

/** What is judged by verdicts that are counted, and not advice or a work that foretells nothing. */
export const counted = ['held', 'partly', 'did not hold', 'disputed', 'cannot be judged'];
export const isJudged = ({ verdicts }: Forecast): boolean => verdicts.every(({ verdict }) => counted.includes(verdict));

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
