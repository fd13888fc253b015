import { formatHex, interpolate, samples } from 'culori';
import { roleColours, type RoleColour } from '../catalog/schemas/role.ts';
import css from '../styles/theme.css?raw';
import { mostColours, type Colour } from './share-image-png.ts';

/** What a share image is drawn in, by the name of the site’s own colours. */
export type ShareImageColour = 'paper' | 'ink' | 'muted' | 'rule' | RoleColour;

const colours = new Map<ShareImageColour, string>();

/**
 * A colour of the site’s light scheme as `#rrggbb`: what draws the images does not read `oklch()`.
 * @throws Error when the style sheet names no such colour
 */
export function lightColour(name: ShareImageColour): string {
  const colour = colours.get(name) ?? readColour(name);
  colours.set(name, colour);
  return colour;
}

function readColour(name: ShareImageColour): string {
  const light = new RegExp(`--color-${name}: light-dark\\((oklch\\([^)]*\\))`).exec(css)?.[1];
  const hex = formatHex(light);
  if (!hex) throw new Error(`src/styles/theme.css gives --color-${name} no light-dark(oklch(…), …).`);
  return hex;
}

/**
 * All that a share image is drawn in: the colour of the ground, and every other one from it on, in as many steps as
 * there is room for. Between them lies what the edges of letters and shapes are drawn in.
 */
export function drawingColours(): Colour[] {
  const others = (['ink', 'muted', 'rule', ...roleColours] as const).map(lightColour);
  const steps = samples(Math.floor((mostColours - 1) / others.length) + 1).slice(1);
  const paper = lightColour('paper');
  const mixed = others.flatMap((colour) => steps.map(interpolate([paper, colour], 'rgb')));
  return [interpolate([paper, paper], 'rgb')(0), ...mixed].map(({ r, g, b }) => [byte(r), byte(g), byte(b)]);
}

const byte = (part: number): number => Math.round(part * 255);
