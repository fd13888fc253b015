import type { Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A sheet of paper as it comes out of the printer. */
export interface Sheet {
  /** From the top, without spaces: what a printed line holds is set in pieces, and where they part nobody knows. */
  lines: string[];
  /** How much of the room between its margins is filled, counted from the top: from 0 to 1. */
  filled: number;
}

/** The margins of most pages, in points: 18 millimetres. */
const margin = (18 / 25.4) * 72;

/** A text as `Sheet.lines` have it. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Prints a page and reads the sheets. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format })), { verbosity: 0 });
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number): Promise<Sheet> => {
      const sheet = await document.getPage(number);
      const { height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const pieces = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ text: item.str, base: Number(item.transform[5]) }] : [],
      );
      // What stands on one line differs by a point or two where sizes do.
      const lines: { text: string; base: number }[] = [];
      for (const piece of pieces.toSorted((one, other) => other.base - one.base)) {
        const last = lines.at(-1);
        if (last && last.base - piece.base < 2) last.text += piece.text;
        else lines.push({ ...piece });
      }
      return {
        lines: lines.map(({ text }) => withoutSpaces(text)),
        filled: (height - margin - (lines.at(-1)?.base ?? height)) / (height - 2 * margin),
      };
    }),
  );
}

/** How many sheets a page takes. */
export const countSheets = async (page: Page, format: 'A4' | 'Letter'): Promise<number> =>
  (await printed(page, format)).length;
