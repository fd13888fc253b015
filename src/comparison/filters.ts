import { comparePair, type Column, type Comparison, type Row } from './comparison.ts';

/** Marks by which the styles of the controls find a column’s cells. Places count from 1, so that styles need no ids. */
export interface ColumnMarks {
  /** Place of the role among the roles. */
  'data-place': number;
  /** Place of the source among the sources, on columns of a role that more than one source describes. */
  'data-account'?: number | undefined;
}

/** The roles’ sources, each once, in the order of the columns. */
export function sourcesOf({ columns }: Comparison): Column['account']['source'][] {
  return [...new Set(columns.map(({ account }) => account.source))];
}

/** The marks of a column’s cells. */
export function markColumn(comparison: Comparison, { role, account }: Column): ColumnMarks {
  const place = { 'data-place': comparison.roles.indexOf(role) + 1 };
  return role.accounts.length > 1
    ? { ...place, 'data-account': sourcesOf(comparison).indexOf(account.source) + 1 }
    : place;
}

/** Places of the pairs of roles that do not differ in a row, lower first: `1-3`, separated by spaces. */
export function markAlike({ roles }: Comparison, row: Row): string | undefined {
  const pairs = roles.flatMap((one, at) =>
    roles
      .slice(at + 1)
      .flatMap((other, after) => (comparePair(row, one, other) === 'differ' ? [] : [`${at + 1}-${at + after + 2}`])),
  );
  return pairs.length > 0 ? pairs.join(' ') : undefined;
}

/**
 * The styles by which the controls work: they hide the columns of roles and accounts, and rows in which two roles do not
 * differ. On paper every column is there.
 * @param roles how many are compared
 * @param sources how many describe them
 */
export function filterStyles(roles: number, sources: number): string {
  const places = Array.from({ length: roles }, (_, at) => at + 1);
  const tool = '.comparison-tool';
  const shown = (place: number): string => `[data-shows='${place}']`;
  const columns = [
    ...places.map((place) => `${tool}:has(${shown(place)}:not(:checked)) [data-place='${place}']`),
    ...Array.from({ length: sources }, (_, at) => at + 1).map(
      (place) => `${tool}:has([data-source='${place}']:checked) [data-account]:not([data-account='${place}'])`,
    ),
  ];
  const rows = places.flatMap((one) =>
    places.slice(one).map((other) => {
      const both = `:has(${shown(one)}:checked):has(${shown(other)}:checked)`;
      const noThird = `:not(:has([data-shows]:checked:not(${shown(one)},${shown(other)})))`;
      // What stands over rows says how all compare, and so nothing of the two.
      return `${tool}:has([data-only]:checked)${both}${noThird} :is([data-alike~='${one}-${other}'],.row-group)`;
    }),
  );
  return `@media screen{${[...columns, ...rows].join(',')}{display:none}}`;
}
