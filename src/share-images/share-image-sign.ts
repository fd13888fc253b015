import type { Outcome } from '../catalog/forecasts.ts';
import { lightColour } from './share-image-palette.ts';

/** Half of a sign’s width. */
export const radius = 21;

/** The signs of forecasts/VerdictSign.astro, in a square whose top left corner is at 0, 0. */
export function drawSign(verdict: Outcome): string {
  const ink = lightColour('ink');
  const ring = (more = '') =>
    `<circle cx="${radius}" cy="${radius}" r="${radius - 2.5}" fill="none" stroke="${ink}" stroke-width="5"${more}/>`;
  const full = `<circle cx="${radius}" cy="${radius}" r="${radius}" fill="${ink}"/>`;
  const half = `<path d="M${radius} 0a${radius} ${radius} 0 0 0 0 ${2 * radius}z" fill="${ink}"/>`;
  return {
    held: full,
    partly: half + ring(),
    'did not hold': `<path d="M3 3l36 36M39 3l-36 36" fill="none" stroke="${ink}" stroke-width="5"/>`,
    disputed: `<path d="M18 2l-15 19l15 19M24 2l15 19l-15 19" fill="none" stroke="${ink}" stroke-width="5"/>`,
    'cannot be judged': ring(' stroke-dasharray="5.8 8.7"'),
    'broadly adopted': `<path d="M4 22l12 12l22-26" fill="none" stroke="${ink}" stroke-width="5"/>`,
    'nothing to score': `<path d="M5 21h32" fill="none" stroke="${ink}" stroke-width="5"/>`,
  }[verdict];
}
