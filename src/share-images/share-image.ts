import type { ShareCard } from '../catalog/share-card.ts';
import { publication } from '../publication.ts';
import { answersHeight, drawAnswers } from './share-image-answers.ts';
import { columnHeight, drawColumns, hatches, measuresOf, mostBars } from './share-image-columns.ts';
import { fitText } from './share-image-fit.ts';
import { drawJudged, judgedHeight } from './share-image-judged.ts';
import { lightColour } from './share-image-palette.ts';
import { bottom, box, draw, left, line, right, titleStyle } from './share-image-pen.ts';
import { drawRows, rowsHeight } from './share-image-rows.ts';
import { shareImageSize } from '../share-image-size.ts';
import { measureText, settableText, type TextStyle } from './share-image-type.ts';
import { drawVerdicts, verdictsHeight } from './share-image-verdicts.ts';

/** The thin rule under the site’s name. */
const headRule = 126;

/** Where a picture stands under a title. */
const pictureHeight = 260;
export const picturePlace = { left, top: bottom - pictureHeight, width: right - left, height: pictureHeight } as const;

const nameStyle: TextStyle = { weight: 600, size: 34, tracking: -0.01 };
const kickerStyle: TextStyle = { weight: 400, size: 27 };
const leadStyle: TextStyle = { weight: 400, size: 40 };
/** Line height of titles, and where in the first line its base is, as multiples of the size. */
const leading = 1.1;
const firstBase = 0.79;

/**
 * Draws a share image as SVG without text or fonts: every letter is an outline, so that it looks the same wherever the
 * site is built. Whatever the card says, nothing runs out of its room.
 * @param hasPicture whether `picturePlace` is left empty for one, in place of columns
 */
export function drawShareImage(said: ShareCard, hasPicture = false): string {
  const { width, height } = shareImageSize;
  const foot = hasPicture ? footOfPicture : footOf(said);
  // Rules and bars stand on whole pixels, or their edges would blur.
  const top = said.title === undefined ? headRule : Math.floor(bottom - foot.height);
  const ground = `<rect width="${width}" height="${height}" fill="${lightColour('paper')}"/>`;
  const shapes = [ground, drawHead(said.kicker), drawTitle(said, top), foot.draw(top)].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${hatches(said)}${shapes}</svg>`;
}

/** What stands under the title: how tall it is, and how it is drawn from its top on. */
interface Foot {
  height: number;
  draw: (top: number) => string;
}

function footOf(card: ShareCard): Foot {
  const { verdicts, judged, rows, answers, columns } = card;
  if (verdicts) return { height: verdictsHeight, draw: (top) => drawVerdicts(verdicts, top) };
  if (judged) return { height: judgedHeight, draw: (top) => drawJudged(judged, top) };
  if (rows) return { height: rowsHeight(rows), draw: (top) => drawRows(rows, top) };
  if (answers) return { height: answersHeight(answers), draw: (top) => drawAnswers(answers, top) };
  const measures = measuresOf(card);
  const shown = columns.map((column) => ({ ...column, bars: column.bars.slice(0, mostBars) }));
  return {
    height: Math.max(0, ...shown.map((column) => columnHeight(column, measures))),
    draw: (top) => drawColumns({ ...card, columns: shown }, measures, top),
  };
}

const footOfPicture: Foot = { height: pictureHeight, draw: () => '' };

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
  const name = line(publication.name, 480, nameStyle);
  const room = right - left - 74 - measureText(name, nameStyle) - 48;
  const whole = line(kicker, Infinity, kickerStyle);
  // Half of what was to be said looks like a mistake.
  const words = measureText(whole, kickerStyle) > room ? '' : whole;
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
  const { size, lines } = fitText(settableText(title) ?? settableText(publication.name) ?? '…', room, titleStyle);
  // Titles hang from the head, and what is left over stands under them.
  const base = top + size * firstBase;
  const drawn = lines.map((words, at) =>
    draw(words, { ...titleStyle, size }, titleColour ?? 'ink', left, base + at * size * leading),
  );
  const leadBase = base + (lines.length - 1) * size * leading + size * 0.32 + leadStyle.size;
  if (lead !== undefined) drawn.push(draw(line(lead, right - left, leadStyle), leadStyle, 'muted', left, leadBase));
  return drawn.join('');
}
