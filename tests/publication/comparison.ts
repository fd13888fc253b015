/** The whole comparison, as its page has it. */
import { criteria } from './content.ts';
import { groundsIn, parts, wordsWithout } from './parts.ts';
import { pageAt, type Page } from './published.ts';

/** One cell of the comparison. A finding without words is one that no source states. */
export interface Cell {
  criterion: string;
  finding: string;
  claims: string;
}

/** A cell in words, so that lists of cells can be compared. */
export const told = ({ criterion, finding, claims }: Cell): string =>
  `${criterion}: ${finding || 'nothing'} (${claims})`;

/** The page of the whole comparison; nothing where there is none. */
export const page = pageAt('/compare/');

function cellsOf(table: Page): Cell[] {
  const cellsIn = table.$(parts.comparison).first().find('tbody td').get();
  return cellsIn.map((cell) => {
    const head = table.$(cell).siblings('th').get(0);
    return {
      criterion: head ? wordsWithout(table, head, parts.besideFinding) : '',
      finding: wordsWithout(table, cell, parts.besideFinding),
      claims: groundsIn(table, cell).join(' '),
    };
  });
}

const order = [...criteria.values()].toSorted((one, other) => one.order - other.order).map(({ name }) => name);

/** The cells of the table on the page of the comparison, row by row, in the order of the criteria however rows are grouped. */
export const cells: readonly Cell[] = (page ? cellsOf(page) : []).toSorted(
  (one, other) => order.indexOf(one.criterion) - order.indexOf(other.criterion),
);
