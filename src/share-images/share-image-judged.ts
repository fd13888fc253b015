import type { JudgedSide } from '../catalog/share-card.ts';
import { fitText } from './share-image-fit.ts';
import { box, draw, left, right } from './share-image-pen.ts';
import { drawSign, radius } from './share-image-sign.ts';
import { settableText, type TextStyle } from './share-image-type.ts';

/** What the verdict on one forecast needs from its rule to the foot of the image. */
export const judgedHeight = 150;

const gutter = 48;
const scale = 1.2;
const beside = 2 * radius * scale + 22;
const wordStyle: TextStyle = { weight: 600, size: 46, tracking: -0.012 };

/** The verdict, or the two on two sides beside each other: sign, word, and a line or two that say more of it. */
export function drawJudged(sides: readonly JudgedSide[], top: number): string {
  const width = (right - left - gutter * (sides.length - 1)) / sides.length;
  return sides
    .map(({ verdict, words, note }, at) => {
      const x = left + at * (width + gutter);
      const word = fit(words, { width: width - beside, height: 52, largest: 46 });
      const more = note === undefined ? undefined : fit(note, { width: width - beside, height: 68, largest: 30 });
      return [
        box(x, top, width, 3, 'ink'),
        `<g transform="translate(${x} ${top + 30}) scale(${scale})">${drawSign(verdict)}</g>`,
        ...word.lines.map((line) => draw(line, { ...wordStyle, size: word.size }, 'ink', x + beside, top + 71)),
        ...(more?.lines ?? []).map((line, row) =>
          draw(line, { weight: 400, size: more?.size ?? 0 }, 'muted', x + beside, top + 112 + row * 34),
        ),
      ].join('');
    })
    .join('');
}

const fit = (text: string, room: { width: number; height: number; largest: number }) =>
  fitText(
    settableText(text) ?? '…',
    { ...room, smallest: 26, leading: 1.12 },
    { weight: room.largest > 40 ? 600 : 400 },
  );
