import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import type { Picture } from '../catalog/forecasts.ts';
import type { Point } from '../catalog/series.ts';
import { groundOf } from './figures.ts';
import { words } from '../words.ts';

/** What a mark in a picture looks like. */
export interface MarkStyle {
  shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'bar';
  filled: boolean;
}

const symbols = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
} satisfies Record<Exclude<MarkStyle['shape'], 'bar'>, SymbolType>;

/** The outline of a mark round its own middle, as the `d` of a path, about ten units across. */
export function markPath(shape: Exclude<MarkStyle['shape'], 'bar'>): string {
  return symbol(symbols[shape], 68)() ?? '';
}

/**
 * How a point is drawn: filled when found on two pages or more, hollow when on one.
 * @param form of the picture
 * @param at place of its series among those of the panel: the second and later ones have triangles
 */
export function markStyle(point: Point, form: Picture['form'], at = 0): MarkStyle {
  const filled = groundOf(point) === 'two or more';
  if (form !== 'dots') return { shape: 'bar', filled };
  if (at > 0) return { shape: 'triangle', filled };
  if (point.foretold) return { shape: 'diamond', filled };
  return { shape: point.from.length > 0 ? 'square' : 'circle', filled };
}

/** Whether a point has a mark: what is known only as a round number leaves a gap. */
export const isDrawn = (point: Point): boolean => groundOf(point) !== 'rounded';

/** What a mark means, or marks that mean the same; nothing is drawn for a place that is left open. */
export interface LegendEntry {
  marks: MarkStyle[];
  means: string;
}

/** What the marks of some pictures mean: how a figure is known by their filling, what it is by their shape. */
export function legendOf(pictures: readonly Picture[]): LegendEntry[] {
  const { legend } = words.forecasts;
  const points = pictures.flatMap(({ form, panels }) =>
    panels.flatMap(({ series }) =>
      series.flatMap((one, at) => one.points.map((point) => ({ point, style: markStyle(point, form, at) }))),
    ),
  );
  const styles = points.filter(({ point }) => isDrawn(point)).map(({ style }) => style);
  const ofShape = (shape: MarkStyle['shape'], means: string): LegendEntry => ({
    marks: styles.filter((style) => style.shape === shape).slice(0, 1),
    means,
  });
  /** Circles and bars, which mean nothing beyond how a figure is known; any other mark where there are none of these. */
  const known = (isFilled: boolean, means: string): LegendEntry => {
    const found = styles.filter(({ filled }) => filled === isFilled);
    const plain = (['circle', 'bar'] as const).flatMap((shape) => found.find((style) => style.shape === shape) ?? []);
    return { marks: plain.length > 0 ? plain : found.slice(0, 1), means };
  };
  return [
    ...[known(true, legend.onTwo), known(false, legend.onOne)],
    ofShape('diamond', legend.foretold),
    ofShape('square', legend.computed),
    ofShape('triangle', legend.second),
  ]
    .filter(({ marks }) => marks.length > 0)
    .concat(points.every(({ point }) => isDrawn(point)) ? [] : [{ marks: [], means: legend.gap }]);
}
