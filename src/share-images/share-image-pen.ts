/** What every part of a share image is drawn with, and the frame it keeps to. */
import { cutOff } from './share-image-fit.ts';
import { lightColour, type ShareImageColour } from './share-image-palette.ts';
import { shareImageSize } from '../share-image-size.ts';
import { outlineText, settableText, type TextStyle } from './share-image-type.ts';

export const left = 72;
export const right = shareImageSize.width - left;
export const bottom = 572;

/** How titles and names are set. */
export const titleStyle = { weight: 600, tracking: -0.018 } as const;

/** A text as outlines, from `x` on, its base at `y`. */
export const draw = (text: string, style: TextStyle, colour: ShareImageColour, x: number, y: number): string =>
  `<g fill="${lightColour(colour)}">${outlineText(text, style, x, y)}</g>`;

export const box = (x: number, y: number, width: number, height: number, colour: ShareImageColour): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${lightColour(colour)}"/>`;

/** A text on one line, cut off where there is no room. */
export const line = (text: string, width: number, style: TextStyle): string =>
  cutOff(settableText(text) ?? '', width, style);
