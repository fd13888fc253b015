import type { ShareRow } from '../catalog/share-card.ts';
import { drawBar, segmentGap } from './share-image-columns.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { measureText, type TextStyle } from './share-image-type.ts';

/** How tall a row is: the fewer there are, the taller. Of more than this many, the first ones are shown. */
const mostRows = 9;
const heightOf = (count: number): number => Math.min(54, Math.floor(310 / count));
const headHeight = 44;
const headStyle: TextStyle = { weight: 400, size: 25 };
/** The widest that a name can be. */
const nameRoom = 400;

/** What some rows need from their rule to the foot of the image. */
export const rowsHeight = ({ length }: readonly ShareRow[]): number =>
  headHeight + Math.min(mostRows, length) * heightOf(Math.min(mostRows, length));

/** Every account with its name and its bar, under the names of the parts that the bars have. */
export function drawRows(all: readonly ShareRow[], top: number): string {
  const rows = all.slice(0, mostRows);
  const height = heightOf(rows.length);
  const style: TextStyle = { weight: 600, size: Math.min(36, height * 0.72), tracking: -0.012 };
  const names = Math.min(nameRoom, Math.max(...rows.map(({ name }) => measureText(name, style))));
  const x = left + names + 40;
  const parts = rows[0]?.reach.map(({ part }) => part.short) ?? [];
  const step = (right - x + segmentGap) / Math.max(1, parts.length);
  const bar = Math.round(height * 0.6);
  return [
    box(left, top, right - left, 3, 'ink'),
    ...parts.map((part, at) =>
      draw(line(part, step - segmentGap, headStyle), headStyle, 'muted', x + at * step, top + 36),
    ),
    ...rows.map(({ name, colour, reach }, at) => {
      const foot = bottom - (rows.length - 1 - at) * height;
      const base = foot - bar / 2 + style.size * 0.32;
      return (
        draw(line(name, nameRoom, style), style, colour, left, base) +
        drawBar(reach, colour, x, foot - bar, right - x, bar)
      );
    }),
  ].join('');
}
