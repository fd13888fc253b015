import type { Account, Claim, Criterion, Extent, Finding, Reach, Role } from '../catalog/model.ts';
import { passagePath } from '../urls.ts';

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

/** A name for a column, for styles and scripts that hide it: `cmto.temple`. */
export function columnOf(role: Role, account: Account): string {
  return `${role.id}.${account.source.id}`;
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

/** Claims that are told in one passage, and the passage’s path; no path where no article tells them. */
export interface Grounds {
  path: string | undefined;
  claims: Claim[];
}

/** Groups the claims that a statement rests on by the passage that tells them, in the order they are named. */
export function groundsOf(claims: readonly Claim[]): Grounds[] {
  const byPassage = Map.groupBy(claims, ({ toldIn }) => toldIn && passagePath(toldIn.article, toldIn.passage));
  return [...byPassage].map(([path, told]) => ({ path, claims: told }));
}

/** The fields of the reach glyph, from the narrowest to the widest. */
export const reachFields = [
  { key: 'martech', label: 'Marketing technology', short: 'Martech' },
  { key: 'product', label: 'Product and engineering', short: 'Product' },
  { key: 'company', label: 'Decisions for the whole company', short: 'Company' },
] as const satisfies { key: keyof Reach; label: string; short: string }[];

/** How an extent is said in words. */
export const extentWords = {
  full: 'fully',
  partly: 'partly',
  none: 'not at all',
  'not-stated': 'not stated',
} as const satisfies Record<Extent, string>;

/** The glyph in one sentence: `Marketing technology: fully. Product and engineering: not stated. …` */
export function describeReach(reach: Reach): string {
  return reachFields.map(({ key, label }) => `${label}: ${extentWords[reach[key].extent]}.`).join(' ');
}
