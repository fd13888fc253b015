import { measureText, splitLetters, type TextStyle } from './share-image-type.ts';

/** Text set in lines that fit. */
export interface FittedText {
  /** In pixels. */
  size: number;
  lines: string[];
}

/** The room there is for a text, and how large it may be set. All in pixels, but for the line height. */
export interface TextRoom {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  /** Line height as a multiple of the size. */
  leading: number;
}

/**
 * Sets a text as large as its room allows, in lines of like length. Words are broken, and text is cut off with an
 * ellipsis, only where the smallest size leaves no other way.
 * @param text without line breaks; it has at least one letter
 */
export function fitText(text: string, room: TextRoom, style: Omit<TextStyle, 'size'>): FittedText {
  const { width, height, largest, smallest, leading } = room;
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = wrap(text, width, { ...style, size });
    if (lines && lines.length * size * leading <= height)
      return { size, lines: balance(text, width, lines, { ...style, size }) };
  }
  const set = { ...style, size: smallest };
  const lines = wrapAnyhow(text, width, set);
  const most = Math.max(1, Math.floor(height / (smallest * leading)));
  const shown =
    lines.length <= most ? lines : [...lines.slice(0, most - 1), cutOff(lines.slice(most - 1).join(''), width, set)];
  return { size: smallest, lines: shown.map((line) => line.trimEnd()) };
}

/** A text cut off with an ellipsis where it is too wide for one line. */
export function cutOff(text: string, width: number, style: TextStyle): string {
  if (measureText(text, style) <= width) return text;
  const letters = splitLetters(text);
  while (letters.length > 0) {
    letters.pop();
    const cut = `${letters.join('').replace(/[\s.,:;–—-]+$/u, '')}…`;
    if (measureText(cut, style) <= width) return cut;
  }
  return '…';
}

/** What a line may not break within, with the spaces that follow. A no-break space does not end a piece. */
const pieces = /[^ ]+?(?:[-–—/]+(?=[^ ])| +|$)/gu;

/** Lines filled one after another; nothing where a word is wider than a line. */
function wrap(text: string, width: number, style: TextStyle): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (measureText(piece.trimEnd(), style) > width) return undefined;
    if (line !== '' && measureText((line + piece).trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Lines filled one after another, with words that are wider than a line broken between letters. Spaces stay at ends. */
function wrapAnyhow(text: string, width: number, style: TextStyle): string[] {
  const broken = (text.match(pieces) ?? []).flatMap((piece) => {
    if (measureText(piece.trimEnd(), style) <= width) return [piece];
    const parts = [''];
    for (const letter of splitLetters(piece)) {
      const part = parts.at(-1) ?? '';
      if (measureText((part + letter).trimEnd(), style) <= width) parts[parts.length - 1] = part + letter;
      else parts.push(letter);
    }
    return parts;
  });
  const lines: string[] = [];
  for (const piece of broken) {
    const line = lines.at(-1);
    if (line !== undefined && measureText((line + piece).trimEnd(), style) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines;
}

/** The same number of lines in the narrowest measure that holds them, as the site sets its headings. */
function balance(text: string, width: number, lines: string[], style: TextStyle): string[] {
  let best = lines;
  let [tooNarrow, wideEnough] = [width / 2, width];
  while (wideEnough - tooNarrow > 4) {
    const middle = (tooNarrow + wideEnough) / 2;
    const narrower = wrap(text, middle, style);
    if (narrower?.length === lines.length) [best, wideEnough] = [narrower, middle];
    else tooNarrow = middle;
  }
  return best;
}
