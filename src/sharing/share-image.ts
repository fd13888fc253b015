import type { Extent, Reach, RoleColour } from '../catalog/model.ts';
import { site } from '../site.ts';
import type { ShareCard, ShareColumn } from './share-card.ts';
import { cutOff, fitText } from './share-image-fit.ts';
import { lightColour } from './share-image-palette.ts';
import { shareImageSize } from './share-image-size.ts';
import { bottom, box, draw, left, line, right } from './share-image-pen.ts';
import { measureText, settableText, type TextStyle } from './share-image-type.ts';
import { drawVerdicts, verdictsHeight } from './share-image-verdicts.ts';

/** The thin rule under the site’s name. */
const headRule = 126;

const nameStyle: TextStyle = { weight: 600, size: 34, tracking: -0.01 };
const kickerStyle: TextStyle = { weight: 400, size: 27 };
const leadStyle: TextStyle = { weight: 400, size: 40 };
const titleStyle = { weight: 600, tracking: -0.018 } as const;
/** Line height of titles, and where in the first line its base is, as multiples of the size. */
const leading = 1.1;
const firstBase = 0.79;

/** What columns are set in: the fewer there are, the larger. */
interface Measures {
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
const segmentGap = 6;

/** The fields of the reach bars, from the narrowest to the widest, as the site’s pages label them. */
const fields = [
  { key: 'martech', label: 'Martech' },
  { key: 'product', label: 'Product' },
  { key: 'company', label: 'Company' },
] as const satisfies { key: keyof Reach; label: string }[];

/**
 * Draws a share image as SVG without text or fonts: every letter is an outline, so that it looks the same wherever the
 * site is built. Whatever the card says, nothing runs out of its room.
 */
export function drawShareImage(card: ShareCard): string {
  const { width, height } = shareImageSize;
  const columns = card.columns.map((column) => ({ ...column, bars: column.bars.slice(0, mostBars) }));
  const measures = measuresOf(card);
  const tallest = Math.max(
    card.verdicts ? verdictsHeight : 0,
    ...columns.map((column) => columnHeight(column, measures)),
  );
  // Rules and bars stand on whole pixels, or their edges would blur.
  const columnsTop = card.title === undefined ? headRule : Math.floor(bottom - tallest);
  const ground = `<rect width="${width}" height="${height}" fill="${lightColour('paper')}"/>`;
  const shapes = [
    ground,
    drawHead(card.kicker),
    drawTitle(card, columnsTop),
    drawColumns(card, measures, columnsTop),
    card.verdicts ? drawVerdicts(card.verdicts, columnsTop) : '',
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${hatches(card)}${shapes}</svg>`;
}

/** The mark, the site’s name and what kind of page it is. */
function drawHead(kicker: string): string {
  const base = 92;
  // The mark of shell/Mark.astro, twice its size.
  const mark = [
    `<g transform="translate(${left - 1} ${base - 32}) scale(2)" fill="none" stroke-width="2">`,
    `<circle cx="10" cy="10" r="9" stroke="${lightColour('magenta')}"/>`,
    `<circle cx="20" cy="10" r="9" stroke="${lightColour('blue')}"/>`,
    `<path d="M15 2.5a9 9 0 0 1 0 15a9 9 0 0 1 0-15z" fill="${lightColour('green')}"/></g>`,
  ].join('');
  const name = line(site.name, 480, nameStyle);
  const words = line(kicker, 460, kickerStyle);
  return [
    mark,
    draw(name, nameStyle, 'ink', left + 74, base),
    draw(words, kickerStyle, 'muted', right - measureText(words, kickerStyle), base),
    box(left, headRule, right - left, 2, 'rule'),
  ].join('');
}

/** The title and the line under it, between the head and the columns. */
function drawTitle({ title, titleColour, lead }: ShareCard, columnsTop: number): string {
  if (title === undefined) return '';
  const leadHeight = lead === undefined ? 0 : leadStyle.size * 1.5;
  const top = headRule + 30;
  const room = { width: right - left, height: columnsTop - 30 - top - leadHeight, largest: 112, smallest: 40, leading };
  const { size, lines } = fitText(settableText(title) ?? site.name, room, titleStyle);
  // Titles hang from the head, and what is left over stands under them.
  const base = top + size * firstBase;
  const drawn = lines.map((words, at) =>
    draw(words, { ...titleStyle, size }, titleColour ?? 'ink', left, base + at * size * leading),
  );
  const leadBase = base + (lines.length - 1) * size * leading + size * 0.32 + leadStyle.size;
  if (lead !== undefined) drawn.push(draw(line(lead, right - left, leadStyle), leadStyle, 'muted', left, leadBase));
  return drawn.join('');
}

/** The room between columns. */
const gutterOf = (count: number): number => (count > 3 ? 40 : 68);
const columnWidth = (count: number): number => (right - left - gutterOf(count) * (count - 1)) / count;

/** The measures for a card’s columns, with names and labels of sizes that fit them all. */
function measuresOf({ title, columns }: ShareCard): Measures {
  const measures = columns.length > 2 ? tight : roomy;
  const largest = title === undefined ? 84 : measures.name;
  const width = columnWidth(columns.length);
  const room = { width, height: largest * 1.2, largest, smallest: 28, leading: 1.1 };
  const sizes = columns.flatMap(({ name }) => (name === undefined ? [] : fitText(nameOf(name), room, titleStyle).size));
  const segment = (width + segmentGap) / fields.length - segmentGap;
  const field = Math.max(18, Math.min(measures.field, (measures.field * segment) / widestField(measures.field)));
  const labels = columns.flatMap(({ fullName = '', bars }) => [fullName, ...bars.map(({ label = '' }) => label)]);
  const widest = Math.max(1, ...labels.map((words) => measureText(words, { weight: 400, size: 1 })));
  const label = Math.max(20, Math.min(measures.label, Math.floor(width / widest)));
  return { ...measures, name: Math.min(largest, ...sizes), label, field };
}

/** How wide the widest of the fields’ labels is. */
const widestField = (size: number): number =>
  Math.max(...fields.map(({ label }) => measureText(label, { weight: 400, size })));

/** A third bar would leave a title no room. */
const mostBars = 2;

const nameOf = (name: string): string => settableText(name) ?? '…';

/** What a column needs from its top to its foot. */
function columnHeight({ name, fullName, bars }: ShareColumn, measures: Measures): number {
  const { padding, label, bar, gap, field } = measures;
  const named = name === undefined ? 0 : measures.name * 1.2 + gap / 2;
  const full = fullName === undefined ? 0 : label * 1.6;
  const labels = bars.filter((each) => each.label !== undefined).length * label * 1.5;
  return padding + named + full + labels + bars.length * (bar + gap) + field * 0.8;
}

/** The columns, ruled off from what is above and from each other. */
function drawColumns({ columns, title }: ShareCard, measures: Measures, top: number): string {
  if (columns.length === 0) return '';
  const gutter = gutterOf(columns.length);
  const width = columnWidth(columns.length);
  const drawn = columns.map((column, at) => {
    const x = left + at * (width + gutter);
    const apart = at > 0 ? box(x - gutter / 2 - 1, top + 3, 2, bottom - top - 3, 'rule') : '';
    return apart + drawColumn(column, measures, x, top, width);
  });
  return (title === undefined ? '' : box(left, top, right - left, 3, 'ink')) + drawn.join('');
}

function drawColumn(column: ShareColumn, measures: Measures, x: number, top: number, width: number): string {
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
  const step = (width + segmentGap) / fields.length;
  // Where many columns leave no room for words, the bars stand alone.
  if (widestField(measures.field) - 1 > step - segmentGap) return drawn.join('');
  drawn.push(...fields.map(({ label }, at) => draw(label, fieldStyle, 'muted', x + at * step, bottom)));
  return drawn.join('');
}

/** The reach of one account: filled for fully, hatched for partly, grey for not at all, dashed where not stated. */
function drawBar(reach: Reach, colour: RoleColour, x: number, y: number, width: number, height: number): string {
  const step = (width + segmentGap) / fields.length;
  return fields
    .map(({ key }, at) => {
      const [fill, stroke, more] = looks[reach[key].extent](colour);
      const place = `x="${x + at * step + 1}" y="${y + 1}" width="${step - segmentGap - 2}" height="${height - 2}"`;
      return `<rect ${place} rx="2" fill="${fill}" stroke="${stroke}" stroke-width="2"${more}/>`;
    })
    .join('');
}

/** Fill, outline and what else makes the look of an extent, as comparison/ReachGlyph.astro has it. */
const looks: Record<Extent, (colour: RoleColour) => [string, string, string]> = {
  full: (colour) => [lightColour(colour), lightColour(colour), ''],
  partly: (colour) => [`url(#${colour})`, lightColour(colour), ''],
  none: () => [lightColour('rule'), lightColour('muted'), ''],
  'not-stated': () => ['none', lightColour('muted'), ' stroke-dasharray="7 5"'],
};

/** The hatching of each role’s colour. */
function hatches({ columns }: ShareCard): string {
  return [...new Set(columns.map(({ colour }) => colour))]
    .map(
      (colour) =>
        `<pattern id="${colour}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3.4" height="8" fill="${lightColour(colour)}"/></pattern>`,
    )
    .join('');
}
