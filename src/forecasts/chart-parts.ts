/** What charts are made of. */
import type { Picture } from '../catalog/forecasts.ts';
import { plainNumber } from './figures.ts';
import type { MarkStyle } from './mark-styles.ts';

/** A word or number in a chart, at the place it is anchored to. */
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

/** What is to be drawn, in units of a picture 320 wide. */
export interface Chart {
  width: number;
  height: number;
  /** What the figures count, over the axis; absent where each panel says it. */
  unit: ChartText | undefined;
  titles: ChartText[];
  /** Lines across at the ticks of the axis of values. */
  grid: { x1: number; y1: number; x2: number; y2: number; base: boolean }[];
  ticks: ChartText[];
  marks: ChartMark[];
  labels: ChartText[];
}

/** A part of a picture with series of its own. */
export type Panel = Picture['panels'][number];

/** How wide every chart is; its height follows from what is in it. */
export const width = 320;
/** Generous for most system fonts at the size of the labels. */
const letter = 7.3;
/** About how wide a text is in a chart. */
export const textWidth = (text: string): number => (text.length + (text.match(/[%mwMW]/g)?.length ?? 0) * 0.5) * letter;

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
  return { left, right: left + across, top: y - 9, bottom: y + 2 };
}

/** Whether two things lie over each other. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** A figure at a tick of an axis. */
export const tickText = (value: number, percent: boolean): string => `${plainNumber(value)}${percent ? '%' : ''}`;
