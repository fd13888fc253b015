/** What is true of any picture that a reader can read: each rule lists what breaks it, with the picture’s title. */
import type { Picture } from '../../../src/catalog/forecasts.ts';
import type { Point } from '../../../src/catalog/series.ts';
import { drawCharts } from '../../../src/forecasts/chart.ts';
import {
  fontSize,
  lineHeight,
  overlap,
  type Box,
  type Chart,
  type ChartText,
} from '../../../src/forecasts/chart-parts.ts';
import { describePicture } from '../../../src/forecasts/description.ts';
import { plainNumber } from '../../../src/forecasts/figures.ts';

/** The widths of letters in Arial’s bold, as fractions of the size of the type; other fonts come near it. */
const widths: [RegExp, number][] = [
  [/[\d$]/, 0.556],
  [/[.,’ :;il|]/, 0.278],
  [/[%mwMW]/, 0.889],
  [/[A-Z]/, 0.72],
  [/\p{Script=Han}/u, 1],
  [/./, 0.58],
];

/** The box that a text takes in a chart. */
function boxOf({ x, y, anchor, text }: ChartText): Box {
  const lines = text
    .split('\n')
    .map((line) =>
      Array.from(line, (each) => fontSize * (widths.find(([some]) => some.test(each))?.[1] ?? 0)).reduce(
        (sum, each) => sum + each,
        0,
      ),
    );
  const width = Math.max(...lines);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 10, bottom: y + 2 + (lines.length - 1) * lineHeight };
}

/** The charts of a picture, in both drawings. */
const chartsOf = (picture: Picture): Chart[] =>
  (['narrow', 'wide'] as const).flatMap((drawing) => drawCharts(picture, drawing));

/** A box without its outermost line. */
const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  ...{ left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 1 },
});

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Chart): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** The texts of a chart, each with its box. */
const textsOf = ({ titles, ticks, labels }: Chart) =>
  [...titles, ...ticks, ...labels].map((text) => ({ text: text.text, box: boxOf(text) }));

/** The points that a picture draws, in order. */
function drawnIn({ panels }: Picture): Point[] {
  const points = panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  return points.filter(
    ({ confirmed, from }) => ![confirmed, ...from.map((each) => each.confirmed)].includes('rounded'),
  );
}

/** How long a mark is from nought, by the axis of its chart. */
function lengthsIn(chart: Chart, form: Picture['form']): number[] {
  const [base] = chart.axes;
  if (!base) return [];
  return chart.marks.map(({ x, y, width }) => (form === 'rows' ? x + width - base.x1 : base.y1 - y));
}

/** The rules, by what they say. */
export const pictureRules: Readonly<Record<string, (picture: Picture) => string[]>> = {
  'has a mark for every figure that is not a round number, and for nothing else': (picture) => {
    const marks = drawCharts(picture).flatMap((chart) => chart.marks).length;
    const drawn = drawnIn(picture).length;
    return marks === drawn && drawn > 0 ? [] : [`${marks} marks for ${drawn} figures`];
  },

  'draws every mark inside its frame': (picture) =>
    chartsOf(picture).flatMap((chart) =>
      chart.marks
        .map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }))
        .filter((box) => !isInside(box, chart))
        .map((box) => `a mark at ${box.left}, ${box.top}`),
    ),

  'makes marks as long as their figures are large': (picture) => {
    const values = drawnIn(picture).map(({ value }) => value);
    return drawCharts(picture).flatMap((chart) => {
      const lengths = lengthsIn(chart, picture.form);
      if (lengths.length === 0) return ['no line of nought'];
      const own = values.splice(0, lengths.length);
      const scale = Math.max(...lengths) / Math.max(...own);
      return own.flatMap((value, at) =>
        Math.abs((lengths[at] ?? NaN) - value * scale) < 0.01
          ? []
          : [`${value} is ${lengths[at]} long, at ${scale} for one`],
      );
    });
  },

  'writes every word inside its frame': (picture) =>
    chartsOf(picture).flatMap((chart) =>
      textsOf(chart).flatMap(({ text, box }) => (isInside(box, chart) ? [] : [`“${text}” at ${box.left}, ${box.top}`])),
    ),

  'writes no word over another': (picture) =>
    drawCharts(picture).flatMap((chart) => {
      const texts = textsOf(chart);
      return texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((other) => overlap(one.box, other.box))
          .map((other) => `“${one.text}” and “${other.text}”`),
      );
    }),

  'writes no figure over a mark or an axis': (picture) =>
    chartsOf(picture).flatMap(({ marks, axes, labels }) => {
      // A mark that is no bar is about ten across.
      const boxes = [
        ...marks.map(({ style, x, y, width, height }) => {
          const half = style.shape === 'bar' ? 0 : 5;
          return { left: x - half, right: x + width + half, top: y - half, bottom: y + height + half };
        }),
        ...axes.map(({ x1, y1, x2, y2 }) => ({ left: x1, right: x2, top: y1, bottom: y2 + 0.5 })),
      ];
      return labels
        .filter((label) => boxes.some((box) => overlap(box, shrunk(boxOf(label)))))
        .map(({ text }) => `“${text}”`);
    }),

  'says in words the first, last, highest and lowest figure of each run': (picture) => {
    const text = describePicture(picture);
    const drawn = drawnIn(picture);
    return picture.panels
      .flatMap(({ series }) => series)
      .flatMap(({ name, points }) => {
        const values = points.filter((point) => drawn.includes(point)).map(({ value }) => value);
        return [values[0], values.at(-1), Math.max(...values), Math.min(...values)]
          .filter((value) => value !== undefined)
          .filter(
            (value) => !new RegExp(`(?<![\\d.,])${plainNumber(value).replaceAll('.', '\\.')}0?(?!\\d)`).test(text),
          )
          .map((value) => `${value} of ${name}`);
      });
  },
};

/** What breaks a rule in some pictures. */
export const faultsIn = (pictures: readonly Picture[], rule: (picture: Picture) => string[]): string[] =>
  pictures.flatMap((picture) => rule(picture).map((fault) => `${picture.title}: ${fault}`));
