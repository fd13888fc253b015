import { knownNames } from '../known-names.ts';
import type { Resolver } from './resolver.ts';
import type { Point, Series } from './series.ts';

/** A figure in a text: a point’s own, or what is computed from two. */
export interface Figure {
  kind: 'point' | 'times' | 'difference';
  value: number;
  points: Point[];
}

/** A text with figures put in. */
export type FiguredText = (string | Figure)[];

/**
 * Puts figures into a text: `{series@point}` is a point’s own, `{a@2025 / b@2014}` how many times as much, in whole
 * numbers, `{a@x - b@y}` and `{100 - a@x}` what is left, to hundredths.
 * @param asker file and key, for messages
 */
export function putFigures(text: string, series: readonly Series[], asker: string, { report }: Resolver): FiguredText {
  return text.split(/(\{[^{}]*\})/).flatMap((part): FiguredText => {
    if (!part.startsWith('{')) return part === '' ? [] : [part];
    const figure = computeFigure(part.slice(1, -1), (address) => {
      const [id = '', key] = address.split('@');
      const of = series.find((one) => one.id === id);
      const point = of?.points.find((one) => one.key === key);
      if (!of)
        report(
          `${asker} puts in "${part}", but content/series has no "${id}". ${knownNames(
            id,
            series.map((one) => one.id),
          )}`,
        );
      else if (!point)
        report(
          `${asker} puts in "${part}", but content/series/${of.id}.yaml has no point "${key}". It has ${of.points.map((one) => one.key).join(', ')}.`,
        );
      return point;
    });
    return figure ? [figure] : [];
  });
}

/** The figure of the words between two braces; nothing where a point it names is missing. */
function computeFigure(words: string, find: (address: string) => Point | undefined): Figure | undefined {
  const [left = '', operator, right = ''] = words.split(/\s+([/-])\s+/).map((word) => word.trim());
  const terms = (operator ? [left, right] : [left]).map((term) => (/^\d+$/.test(term) ? Number(term) : find(term)));
  if (terms.includes(undefined)) return undefined;
  const [a = 0, b = 1] = terms.map((term) => (typeof term === 'object' ? term.value : term));
  const points = terms.filter((term) => typeof term === 'object');
  if (operator === '/') return { kind: 'times', value: Math.round(a / b), points };
  if (operator === '-') return { kind: 'difference', value: Math.round((a - b) * 100) / 100, points };
  return { kind: 'point', value: a, points };
}
