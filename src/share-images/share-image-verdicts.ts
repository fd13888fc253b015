import type { VerdictCount } from '../catalog/share-cards.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { lightColour } from './share-image-palette.ts';
import { measureText, type TextStyle } from './share-image-type.ts';

/** What the verdicts need from their rule to the foot of the image. */
export const verdictsHeight = 172;

const gutter = 36;
const wordStyle: TextStyle = { weight: 600, size: 29, tracking: -0.005 };
const radius = 21;
/** From one sign to the next. */
const step = 2 * radius + 14;

/** A column for each verdict: its word, and a sign for each forecast that got it. */
export function drawVerdicts(verdicts: readonly VerdictCount[], top: number): string {
  const widths = widthsOf(verdicts);
  return verdicts
    .map(({ verdict, words, count }, at) => {
      const width = widths[at] ?? 0;
      const x = left + widths.slice(0, at).reduce((sum, each) => sum + each + gutter, 0);
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

/**
 * How wide each column is: as wide as its word and its signs need, and what is left shared out. Where the signs are too
 * many for that, as its word needs; where the words are, all alike.
 */
function widthsOf(verdicts: readonly VerdictCount[]): number[] {
  const room = right - left - gutter * (verdicts.length - 1);
  const equal = room / verdicts.length;
  const forWords = verdicts.map(({ words }) => measureText(words, wordStyle));
  const forBoth = verdicts.map(({ count }, at) => Math.max(forWords[at] ?? 0, Math.min(count * step, equal)));
  for (const needed of [forBoth, forWords]) {
    const spare = room - needed.reduce((sum, each) => sum + each, 0);
    if (spare >= 0) return needed.map((each) => each + spare / verdicts.length);
  }
  return verdicts.map(() => equal);
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
    'did not hold': `<path d="M5 5l32 32M37 5l-32 32" fill="none" stroke="${ink}" stroke-width="5"/>`,
    disputed: `<path d="M18 2l-15 19l15 19M24 2l15 19l-15 19" fill="none" stroke="${ink}" stroke-width="5"/>`,
    'cannot be judged': ring(' stroke-dasharray="5.8 8.7"'),
  }[verdict];
}
