import type { VerdictCount } from '../catalog/share-card.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { drawSign, radius } from './share-image-sign.ts';
import { measureText, type TextStyle } from './share-image-type.ts';

/** What the verdicts need from their rule to the foot of the image. */
export const verdictsHeight = 172;

const gutter = 36;
const wordStyle: TextStyle = { weight: 600, size: 29, tracking: -0.005 };
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
