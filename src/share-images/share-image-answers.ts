import type { ShareAnswer } from '../catalog/share-card.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { measureText, type TextStyle } from './share-image-type.ts';

/** Of more answers than these, the first ones are shown, and that there are others. */
const mostAnswers = 12;
const gutter = 56;
const height = 50;
const mark = 20;
/** Letters are no smaller than this; a name that is too long for them is cut off. */
const smallest = 25;

const columnsFor = (count: number): number => (count < 4 ? 1 : 2);
const rowsFor = (count: number): number => Math.ceil(Math.min(mostAnswers, count) / columnsFor(count));

/** What some answers need from their rule to the foot of the image. */
export const answersHeight = ({ length }: readonly ShareAnswer[]): number => 16 + rowsFor(length) * height;

/** What a question can be answered with, down one column and then down the other; a role’s in its colour. */
export function drawAnswers(all: readonly ShareAnswer[], top: number): string {
  const shown = all.length > mostAnswers ? [...all.slice(0, mostAnswers - 1), { name: '…' }] : all;
  const columns = columnsFor(shown.length);
  const rows = rowsFor(shown.length);
  const width = (right - left - gutter * (columns - 1)) / columns;
  const room = width - mark - 16;
  const widest = Math.max(1, ...shown.map(({ name }) => measureText(name, { weight: 400, size: 1 })));
  const style: TextStyle = { weight: 400, size: Math.max(smallest, Math.min(33, room / widest)) };
  return [
    box(left, top, right - left, 3, 'ink'),
    ...shown.map(({ name, colour }: ShareAnswer, at) => {
      const x = left + Math.floor(at / rows) * (width + gutter);
      const base = bottom - (rows - 1 - (at % rows)) * height;
      return (
        box(x, base - mark - 2, mark, mark, colour ?? 'rule') +
        draw(line(name, room, style), style, colour ?? 'ink', x + mark + 16, base)
      );
    }),
  ].join('');
}
