import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-guard.ts';
import { absoluteUrl, criterionPath } from '../urls.ts';
import type { Comparison } from './comparison.ts';

const header = [
  'criterion',
  'question',
  'role',
  'source',
  'finding',
  'not_stated',
  'implied',
  'claims',
  'address',
] as const;

/**
 * The comparison as CSV in the form of RFC 4180: commas, CRLF, quotes doubled inside quotes. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the machine’s old code page.
 *
 * A line for each criterion and account. `not_stated` is what the source leaves open: a phrase, nothing where it leaves
 * nothing open, or `entirely` where it is silent on the point; then `finding`, `implied` and `claims` are empty.
 * `implied` is `true` or `false`, `claims` are separated by spaces, `address` leads to the row on the site.
 *
 * A cell that begins with = + - @, a tab or the end of a line gets an apostrophe before it: a spreadsheet would run it
 * as a formula (https://owasp.org/www-community/attacks/CSV_Injection). Every other cell is read back as it was written.
 */
export function toCsv({ rows }: Comparison): string {
  const records = rows.flatMap(({ criterion, cells }) =>
    cells.map(({ role, account, finding }): Record<(typeof header)[number], string> => ({
      criterion: criterion.name,
      question: criterion.question,
      role: role.name,
      source: account.source.shortName,
      finding: finding?.says ?? '',
      not_stated: finding ? (finding.notStated ?? '') : 'entirely',
      implied: finding ? String(finding.implied) : '',
      claims: finding?.claims.map(({ id }) => id).join(' ') ?? '',
      address: absoluteUrl(criterionPath(criterion.id)).href,
    })),
  );
  return stringify(records, {
    columns: header,
    cast: { string: guardFormula },
    header: true,
    bom: true,
    record_delimiter: '\r\n',
    // Left out, a lone line feed would stand unquoted as soon as lines end in CRLF.
    quote_record_delimiter: true,
  });
}
