import type { Extent, ReachSegment, RoleColour } from '../catalog/roles.ts';
import type { ShareCard, ShareColumn } from '../catalog/share-card.ts';
import { cutOff, fitText } from './share-image-fit.ts';
import { bottom, box, draw, left, line, right, titleStyle } from './share-image-pen.ts';
import { lightColour } from './share-image-palette.ts';
import { measureText, settableText, type TextStyle } from './share-image-type.ts';

/** What columns are set in: the fewer there are, the larger. */
export interface Measures {
  padding: number;
  /** Size of a column’s name; absent where the title names it. */
  name: number;
  /** Size of the words between the name and the bars. */
  label: number;
  bar: number;
  /** Between a bar and what follows it. */
  gap: number;
  field: number;
}

const roomy: Measures = { padding: 32, name: 48, label: 30, bar: 34, gap: 20, field: 27 };
const tight: Measures = { padding: 24, name: 44, label: 26, bar: 22, gap: 12, field: 23 };
/** Between the segments of a bar. */
export const segmentGap = 6;

/** The labels of the segments of all bars, from the narrowest to the widest; none where the publication has no reach. */
const fieldsOf = (columns: readonly ShareColumn[]): string[] =>
  columns.flatMap(({ bars }) => bars.map(({ reach }) => reach))[0]?.map(({ part }) => part.short) ?? [];

/** The room between columns. */
const gutterOf = (count: number): number => (count > 3 ? 40 : 68);
const columnWidth = (count: number): number => (right - left - gutterOf(count) * (count - 1)) / count;

/** The measures for a card’s columns, with names and labels of sizes that fit them all. */
export function measuresOf({ title, columns }: ShareCard): Measures {
  const measures = columns.length > 2 ? tight : roomy;
  const largest = title === undefined ? 84 : measures.name;
  const width = columnWidth(columns.length);
  const room = { width, height: largest * 1.2, largest, smallest: 28, leading: 1.1 };
  const sizes = columns.flatMap(({ name }) => (name === undefined ? [] : fitText(nameOf(name), room, titleStyle).size));
  const fields = fieldsOf(columns);
  const segment = (width + segmentGap) / Math.max(1, fields.length) - segmentGap;
  const field = Math.max(18, Math.min(measures.field, (measures.field * segment) / widestOf(fields, measures.field)));
  const labels = columns.flatMap(({ fullName = '', bars }) => [fullName, ...bars.map(({ label = '' }) => label)]);
  const widest = Math.max(1, ...labels.map((words) => measureText(words, { weight: 400, size: 1 })));
  const label = Math.max(20, Math.min(measures.label, Math.floor(width / widest)));
  return { ...measures, name: Math.min(largest, ...sizes), label, field };
}

/** How wide the widest of the fields’ labels is. */
const widestOf = (fields: readonly string[], size: number): number =>
  Math.max(1, ...fields.map((label) => measureText(label, { weight: 400, size })));

/** A third bar would leave a title no room. */
export const mostBars = 2;

const nameOf = (name: string): string => settableText(name) ?? '…';

/** What a column needs from its top to its foot. */
export function columnHeight({ name, fullName, bars }: ShareColumn, measures: Measures): number {
  const { padding, label, bar, gap, field } = measures;
  const named = name === undefined ? 0 : measures.name * 1.2 + gap / 2;
  const full = fullName === undefined ? 0 : label * 1.6;
  const labels = bars.filter((each) => each.label !== undefined).length * label * 1.5;
  return padding + named + full + labels + bars.length * (bar + gap) + field * 0.8;
}

/** The columns, ruled off from what is above and from each other. */
export function drawColumns({ columns, title }: ShareCard, measures: Measures, top: number): string {
  if (columns.length === 0) return '';
  const gutter = gutterOf(columns.length);
  const width = columnWidth(columns.length);
  const fields = fieldsOf(columns);
  const drawn = columns.map((column, at) => {
    const x = left + at * (width + gutter);
    const apart = at > 0 ? box(x - gutter / 2 - 1, top + 3, 2, bottom - top - 3, 'rule') : '';
    return apart + drawColumn(column, fields, measures, x, top, width);
  });
  return (title === undefined ? '' : box(left, top, right - left, 3, 'ink')) + drawn.join('');
}

function drawColumn(
  column: ShareColumn,
  fields: readonly string[],
  measures: Measures,
  x: number,
  top: number,
  width: number,
): string {
  const { name, fullName, colour, bars } = column;
  const { padding, bar, gap } = measures;
  const labelStyle: TextStyle = { weight: 400, size: measures.label };
  const fieldStyle: TextStyle = { weight: 400, size: measures.field };
  const drawn: string[] = [];
  let y = top + padding;
  if (name !== undefined) {
    const style = { ...titleStyle, size: measures.name };
    drawn.push(draw(cutOff(nameOf(name), width, style), style, colour, x, y + style.size * 0.8));
    y += style.size * 1.2;
  }
  if (fullName !== undefined)
    drawn.push(draw(line(fullName, width, labelStyle), labelStyle, 'muted', x, y + labelStyle.size));
  // Where a column is taller than what is in it, the bars stand at its foot.
  y = Math.round(bottom - columnHeight({ colour, bars }, { ...measures, padding: 0 }));
  for (const { label, reach } of bars) {
    if (label !== undefined) {
      drawn.push(draw(line(label, width, labelStyle), labelStyle, 'muted', x, y + labelStyle.size));
      y += labelStyle.size * 1.5;
    }
    drawn.push(drawBar(reach, colour, x, y, width, bar));
    y += bar + gap;
  }
  const step = (width + segmentGap) / Math.max(1, fields.length);
  // Where many columns leave no room for words, the bars stand alone.
  if (widestOf(fields, measures.field) - 1 > step - segmentGap) return drawn.join('');
  drawn.push(...fields.map((label, at) => draw(label, fieldStyle, 'muted', x + at * step, bottom)));
  return drawn.join('');
}

/** The reach of one account: filled for fully, hatched for partly, grey for not at all, dashed where not stated. */
export function drawBar(
  reach: readonly ReachSegment[],
  colour: RoleColour,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const step = (width + segmentGap) / Math.max(1, reach.length);
  return reach
    .map(({ extent }, at) => {
      const { fill, stroke, dashes } = looks[extent](colour);
      const place = `x="${x + at * step + 1}" y="${y + 1}" width="${step - segmentGap - 2}" height="${height - 2}"`;
      const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
      return `<rect ${place} rx="2" fill="${fill}" stroke="${stroke}" stroke-width="2"${dashed}/>`;
    })
    .join('');
}

/** What makes the look of an extent, as comparison/ReachGlyph.astro has it. */
interface Look {
  fill: string;
  stroke: string;
  /** Of its outline, where that is broken. */
  dashes?: string;
}

const looks: Record<Extent, (colour: RoleColour) => Look> = {
  full: (colour) => ({ fill: lightColour(colour), stroke: lightColour(colour) }),
  partly: (colour) => ({ fill: `url(#${colour})`, stroke: lightColour(colour) }),
  none: () => ({ fill: lightColour('rule'), stroke: lightColour('muted') }),
  'not-stated': () => ({ fill: 'none', stroke: lightColour('muted'), dashes: '7 5' }),
};

/** The hatching of each role’s colour. */
export function hatches({ columns, rows = [] }: ShareCard): string {
  return [...new Set([...columns, ...rows].map(({ colour }) => colour))]
    .map(
      (colour) =>
        `<pattern id="${colour}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3.4" height="8" fill="${lightColour(colour)}"/></pattern>`,
    )
    .join('');
}
