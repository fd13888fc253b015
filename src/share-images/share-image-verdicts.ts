import type { VerdictCount } from '../catalog/share-cards.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { lightColour } from './share-image-palette.ts';
import type { TextStyle } from './share-image-type.ts';

/** What the verdicts need from their rule to the foot of the image. */
export const verdictsHeight = 172;

const gutter = 36;
const wordStyle: TextStyle = { weight: 600, size: 29, tracking: -0.005 };
const radius = 21;
/** From one sign to the next. */
const step = 2 * radius + 14;

/** A column for each verdict: its word, and a sign for each forecast that got it. */
export function drawVerdicts(verdicts: readonly VerdictCount[], top: number): string {
  const width = (right - left - gutter * (verdicts.length - 1)) / verdicts.length;
  return verdicts
    .map(({ verdict, words, count }, at) => {
      const x = left + at * (width + gutter);
      // Where many share a column they are drawn smaller, so that each can be told from the next.
      const scale = Math.min(1, width / (count * step));
      const signs = Array.from({ length: count }, (_, sign) => {
        const place = `translate(${x + sign * step * scale} ${bottom - 2 * radius * scale}) scale(${scale})`;
        return `<g transform="${place}">${drawSign(verdict)}</g>`;
      });
      return (
        box(x, top, width, 3, 'ink') +
        draw(line(words, width, wordStyle), wordStyle, 'ink', x, top + 58) +
        signs.join('')
      );
    })
    .join('');
}

/** The signs of forecasts/VerdictSign.astro, in a square whose top left corner is at 0, 0. */
function drawSign(verdict: VerdictCount['verdict']): string {
  const ink = lightColour('ink');
  const ring = (more = '') =>
    `<circle cx="${radius}" cy="${radius}" r="${radius - 2.5}" fill="none" stroke="${ink}" stroke-width="5"${more}/>`;
  const full = `<circle cx="${radius}" cy="${radius}" r="${radius}" fill="${ink}"/>`;
  const half = `<path d="M${radius} 0a${radius} ${radius} 0 0 0 0 ${2 * radius}z" fill="${ink}"/>`;
  return {
    held: full,
    partly: half + ring(),
    'did not hold': ring(),
    disputed: `<path d="M16 5l-12 16l12 16M26 5l12 16l-12 16" fill="none" stroke="${ink}" stroke-width="5"/>`,
    'cannot be judged': ring(' stroke-dasharray="5.8 8.7"'),
  }[verdict];
}
