import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { words } from '../words.ts';

/** How many letters of a table stand beside each other in the narrowest window, without breaking a word. */
const narrowest = 30;

/** What makes the boxes for the tables of one text. */
interface TableBoxes {
  /** @param rows the words of each cell, row by row */
  boxFor: (rows: readonly (readonly string[])[]) => Element;
  /** Puts the tables of some HTML, which may be cut anywhere between elements, into boxes. */
  boxesInHtml: (html: string) => string;
}

/**
 * Boxes for the tables of one text. A table stands in a box, which the keyboard can move where it may be too wide; such a
 * box is a place that a screen reader lists, by the heads of its columns, and no two in a text have the same name.
 */
export function tableBoxes(): TableBoxes {
  const named = new Map<string, number>();
  /** The names of the boxes that are open in the HTML so far. */
  const open: string[] = [];
  const boxFor = (rows: readonly (readonly string[])[]): Element => {
    if (widthOf(rows) <= narrowest) return h('div', { class: 'table-box' });
    const name = words.articles.wideTable(rows[0]?.filter((head) => head !== '') ?? []);
    const times = (named.get(name) ?? 0) + 1;
    named.set(name, times);
    const ariaLabel = times > 1 ? words.articles.another(name, times) : name;
    return h('section', { class: 'table-box', tabIndex: 0, ariaLabel });
  };
  return {
    boxFor,
    boxesInHtml: (html: string): string => {
      const tables = tablesIn(fromHtml(html, { fragment: true }));
      let at = 0;
      return html.replace(/<table(?=[\s>])|<\/table\s*>/gi, (tag) => {
        if (tag.startsWith('</')) return tag + (open.length > 0 ? `</${open.pop()}>` : '');
        const table = tables[at++];
        const box = boxFor(table ? rowsOf(table) : []);
        open.push(box.tagName);
        return toHtml(box).replace(`</${box.tagName}>`, '') + tag;
      });
    },
  };
}

/** A piece of a text as the compiler has it: of HTML, or of MDX that stands for it. */
interface Piece {
  type: string;
  tagName?: string | undefined;
  name?: string | null | undefined;
  value?: unknown;
  children?: readonly Piece[] | undefined;
}

const nameOf = ({ tagName, name }: Piece): string => tagName ?? name ?? '';

function tablesIn(piece: Piece): Piece[] {
  const inside = (piece.children ?? []).flatMap(tablesIn);
  return nameOf(piece) === 'table' ? [piece, ...inside] : inside;
}

/** The words of each cell of a table, row by row. */
export function rowsOf(piece: Piece): string[][] {
  const { children = [] } = piece;
  return nameOf(piece) === 'tr'
    ? [children.filter((cell) => ['td', 'th'].includes(nameOf(cell))).map((cell) => wordsOf(cell).trim())]
    : children.flatMap(rowsOf);
}

const wordsOf = ({ value, children = [] }: Piece): string =>
  typeof value === 'string' ? value : children.map(wordsOf).join('');

/** How many letters a table is wide at least: the longest word of each column, with some space. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const columns: number[] = [];
  for (const cells of rows)
    for (const [at, cell] of cells.entries())
      columns[at] = Math.max(columns[at] ?? 0, ...cell.split(/\s+/).map((word) => word.length));
  return columns.reduce((sum, letters) => sum + letters + 2, 0);
}
