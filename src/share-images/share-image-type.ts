import { create, type Font, type Glyph } from 'fontkit';
import regular from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff?inline';
import bold from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff?inline';
import regularMore from '@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff?inline';
import boldMore from '@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff?inline';

/** How some text is set. */
export interface TextStyle {
  weight: 400 | 600;
  /** In pixels of the image. */
  size: number;
  /** Space added after each letter, in em. */
  tracking?: number;
}

/** Newsreader, Latin letters first: text is drawn as outlines, so that no machine’s own fonts change an image. */
const fonts = { 400: [regular, regularMore].map(load), 600: [bold, boldMore].map(load) };

function load(address: string): Font {
  const font = create(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  if (!('layout' in font)) throw new Error('Newsreader came as a collection of fonts.');
  return font;
}

const fontFor = (character: string, weight: TextStyle['weight']): Font | undefined =>
  fonts[weight].find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them. */
export function splitLetters(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/**
 * What Newsreader can set of a text. Signs it does not have, like emoji, are left out. A text with letters that it does
 * not have cannot be set: half a title would say something else.
 * @returns nothing where the text cannot be set or nothing is left of it
 */
export function settableText(text: string): string | undefined {
  const letters = splitLetters(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\t\n\r ]+/g, ' '),
  );
  const isKnown = (letter: string): boolean =>
    Array.from(letter).every((character) => fontFor(character, 400) !== undefined);
  const missing = letters.filter((letter) => !isKnown(letter));
  if (missing.some((letter) => /^[\p{L}\p{N}]/u.test(letter))) return undefined;
  const settable = letters.filter(isKnown).join('').replace(/ +/g, ' ').trim();
  return settable === '' ? undefined : settable;
}

/** A text cut into stretches that one font has all the letters of. */
function runsOf(text: string, weight: TextStyle['weight']): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(character, weight) ?? fonts[weight][0];
    if (!font) throw new Error('There is no font to set text in.');
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

const shape = (font: Font, text: string) => font.layout(text, undefined, 'latn', undefined, 'ltr');

/** Widths at one pixel of size: fitting asks for the same lines at many sizes. */
const widths = new Map<string, number>();

/** How wide a text is when set, in pixels. */
export function measureText(text: string, { weight, size, tracking = 0 }: TextStyle): number {
  const key = `${weight} ${tracking} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = runsOf(text, weight)
      .map(({ font, text: part }) => {
        const { advanceWidth, glyphs } = shape(font, part);
        return advanceWidth / font.unitsPerEm + glyphs.length * tracking;
      })
      .reduce((sum, part) => sum + part, 0);
    widths.set(key, width);
  }
  return width * size;
}

/** The outline of each letter that was drawn, in the units of its font: to make one takes longer than to draw it. */
const outlines = new WeakMap<Glyph, string>();

function outlineOf(glyph: Glyph): string {
  const outline = outlines.get(glyph) ?? glyph.path.scale(1, -1).toSVG();
  outlines.set(glyph, outline);
  return outline;
}

/** The outlines of a text as SVG, from a place on its base line. */
export function outlineText(text: string, { weight, size, tracking = 0 }: TextStyle, x: number, y: number): string {
  let start = x;
  const drawn = runsOf(text, weight).map(({ font, text: part }) => {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = shape(font, part);
    let pen = 0;
    const letters = glyphs.map((glyph, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const place = `translate(${pen + xOffset} ${-yOffset})`;
      pen += xAdvance + tracking * font.unitsPerEm;
      return `<path transform="${place}" d="${outlineOf(glyph)}"/>`;
    });
    const place = `translate(${start} ${y}) scale(${scale})`;
    start += pen * scale;
    return `<g transform="${place}">${letters.join('')}</g>`;
  });
  return drawn.join('');
}
