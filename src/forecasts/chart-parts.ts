/** What charts are made of. */
import type { Picture } from '../catalog/forecasts.ts';
import type { MarkStyle } from './mark-styles.ts';

/** Some words in a chart, at the place they are anchored to. Lines of theirs stand under each other. */
export interface ChartText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A point as drawn. A bar reaches from `x`, `y` over `width` and `height`; any other mark has its middle there. */
export interface ChartMark {
  style: MarkStyle;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line along which something is measured. */
export interface ChartLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What is to be drawn, in units of which its letters are `fontSize` high. */
export interface Chart {
  width: number;
  height: number;
  /** What it is of, where a picture has several charts; stands over it. */
  title: string | undefined;
  /** What the figures count; stands over it, absent where each panel says it. */
  unit: string | undefined;
  /** Of panels beside each other. */
  titles: ChartText[];
  /** Where nought is. */
  axes: ChartLine[];
  /** Behind bars that are parts of a whole: how long the whole is. */
  troughs: ChartLine[];
  ticks: ChartText[];
  marks: ChartMark[];
  labels: ChartText[];
}

/** A part of a picture with series of its own. */
export type Panel = Picture['panels'][number];

/** How wide a chart is in either of its two drawings: on a phone of 320 px, and where there is room. */
export const widths = { narrow: 288, wide: 400 } as const;
/** How high letters are: 13 px or more in a column of 277 px and over, and in one of 400. */
export const fontSize = 13.6;
/** From one line of a text to the next. */
export const lineHeight = 17;
/** Generous for most system fonts at that size. */
const letter = fontSize * 0.608;

const lineWidth = (line: string): number => (line.length + (line.match(/[%mwMW]/g)?.length ?? 0) * 0.5) * letter;
/** About how wide a text is in a chart: as its longest line. */
export const textWidth = (text: string): number => Math.max(...text.split('\n').map(lineWidth));

/** A text in as many lines as it takes to keep to some width; a word is broken only where it is wider than a phone. */
export function wrapText(text: string, width: number): string {
  return text
    .split(' ')
    .flatMap((word) => brokenWord(word, width))
    .reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf('\n') + 1);
      return `${lines}${textWidth(`${last} ${word}`) > width ? '\n' : ' '}${word}`;
    });
}

function brokenWord(word: string, width: number): string[] {
  if (textWidth(word) <= widths.narrow) return [word];
  const longest = Math.max(1, Math.floor(width / (1.5 * letter)));
  const signs = Array.from(word);
  return Array.from({ length: Math.ceil(signs.length / longest) }, (_, at) =>
    signs.slice(at * longest, (at + 1) * longest).join(''),
  );
}

/** How many lines a text has. */
export const countLines = (text: string): number => text.split('\n').length;

/** What something takes up of a chart. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a text takes up. */
export function textBox({ x, y, anchor, text }: ChartText): Box {
  const across = textWidth(text);
  const left = x - { start: 0, middle: across / 2, end: across }[anchor];
  return { left, right: left + across, top: y - 11, bottom: y + 3 + (countLines(text) - 1) * lineHeight };
}

/** Whether two things lie over each other. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
