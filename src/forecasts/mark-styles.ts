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

/** What the marks of a picture mean, each once, in the order in which they first appear. */
export function legendOf({ form, panels }: Picture): { style: MarkStyle; means: string }[] {
  const marks = panels.flatMap(({ series }) =>
    series.flatMap(({ points, name, short }, at) =>
      points.filter(isDrawn).map((point) => ({
        style: markStyle(point, form, at),
        means: at > 0 ? words.forecasts.legend.ofSeries(short ?? name, meaningOf(point)) : meaningOf(point),
      })),
    ),
  );
  return marks.filter(({ means }, at) => marks.findIndex((other) => other.means === means) === at);
}

/** What the look of a mark says of its point. */
function meaningOf(point: Point): string {
  const { legend } = words.forecasts;
  const onTwo = groundOf(point) === 'two or more';
  if (point.from.length > 0) return onTwo ? legend.computedFromTwo : legend.computedFromOne;
  if (point.foretold) return onTwo ? legend.foretoldOnTwo : legend.foretoldOnOne;
  return onTwo ? legend.onTwo : legend.onOne;
}
