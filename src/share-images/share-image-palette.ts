import { formatHex } from 'culori';
import type { RoleColour } from '../catalog/roles.ts';
import css from '../styles/theme.css?raw';

/** What a share image is drawn in, by the name of the site’s own colours. */
export type ShareImageColour = 'paper' | 'ink' | 'muted' | 'rule' | RoleColour;

/**
 * A colour of the site’s light scheme as `#rrggbb`: what draws the images does not read `oklch()`.
 * @throws Error when the style sheet names no such colour
 */
export function lightColour(name: ShareImageColour): string {
  const light = new RegExp(`--color-${name}: light-dark\\((oklch\\([^)]*\\))`).exec(css)?.[1];
  const hex = formatHex(light);
  if (!hex) throw new Error(`src/styles/theme.css gives --color-${name} no light-dark(oklch(…), …).`);
  return hex;
}
