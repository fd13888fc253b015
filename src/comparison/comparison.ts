import type { Criterion } from '../catalog/criteria.ts';
import type { Account, Finding, Role } from '../catalog/roles.ts';
import { words } from '../words.ts';

/** One column of the comparison: a role as one source describes it. */
export interface Column {
  role: Role;
  account: Account;
}

/** One cell: what the column’s source says, or nothing where it says nothing. */
export interface Cell extends Column {
  finding: Finding | undefined;
}

/** One row: a criterion and a cell for each column, in the columns’ order. */
export interface Row {
  criterion: Criterion;
  cells: Cell[];
}

/** Roles set side by side. */
export interface Comparison {
  roles: Role[];
  columns: Column[];
  rows: Row[];
}

/** Sets roles side by side: a column for each account of each role, a row for each criterion, both in the order given. */
export function compareRoles(roles: Role[], criteria: Criterion[]): Comparison {
  const columns = roles.flatMap((role) => role.accounts.map((account) => ({ role, account })));
  const rows = criteria.map((criterion) => ({
    criterion,
    cells: columns.map((column) => ({ ...column, finding: column.account.findings.get(criterion.id) })),
  }));
  return { roles, columns, rows };
}

/** Whether a row’s findings differ, are alike, or cannot be compared since a role has none. */
export type RowState = 'differ' | 'alike' | 'silent';

/**
 * How two roles compare in a row. They are alike only where every account of the one is alike with every account of
 * the other; a finding without a word for what it is alike with differs from all others.
 */
export function comparePair(row: Row, one: Role, other: Role): RowState {
  const findingsOf = (role: Role): Finding[] =>
    row.cells.flatMap((cell) => (cell.role === role && cell.finding ? [cell.finding] : []));
  const [ones, others] = [findingsOf(one), findingsOf(other)];
  if (ones.length === 0 || others.length === 0) return 'silent';
  const isAlike = ones.every(({ alike }) => alike !== undefined && others.every((finding) => finding.alike === alike));
  return isAlike ? 'alike' : 'differ';
}

/** Rows that belong together, under a heading of their own where there are several. */
export interface RowGroup {
  title: string | undefined;
  rows: Row[];
}

const rowStates = ['differ', 'alike', 'silent'] as const satisfies RowState[];

/** How the roles of a comparison compare in a row: as the pair that is least to be told apart. */
function compareAll(row: Row, roles: readonly Role[]): RowState {
  const states = roles.flatMap((one, at) => roles.slice(at + 1).map((other) => comparePair(row, one, other)));
  return rowStates.findLast((state) => states.includes(state)) ?? 'differ';
}

/**
 * The rows of a comparison, those in which all roles differ first, then those in which some are alike, then those in which
 * one is not spoken of. Groups without rows are left out. Of one role there is one group, without a title.
 */
export function groupRows({ roles, rows }: Comparison): RowGroup[] {
  const titles = roles.length > 2 ? words.comparison.amongAll : words.comparison.amongTwo;
  return rowStates
    .map((state) => ({
      title: roles.length > 1 ? titles[state] : undefined,
      rows: rows.filter((row) => compareAll(row, roles) === state),
    }))
    .filter((group) => group.rows.length > 0);
}
