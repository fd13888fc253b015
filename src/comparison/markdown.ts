import type { Finding, Source } from '../catalog/model.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, criterionPath, sourcePath } from '../urls.ts';
import type { Comparison } from './comparison.ts';
import { imprintOf } from './imprint.ts';

/**
 * Text that Markdown shows as it stands, in a cell as well: https://github.github.com/gfm/#backslash-escapes. A cell
 * holds one line (https://github.github.com/gfm/#tables-extension-), so a line break becomes the element.
 */
function escapeText(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '<br>');
}

const link = (text: string, address: string): string => `[${escapeText(text)}](<${address}>)`;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A cell: what the source says, what it leaves open, and the claims this rests on. */
function cellText(finding: Finding | undefined): string {
  if (!finding) return 'Not stated';
  const { says, implied, notStated, claims } = finding;
  return [
    escapeText(says),
    implied && '(implied)',
    notStated && `Not stated: ${escapeText(notStated)}.`,
    `(${claims.map(({ id }) => id).join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A work as the list of sources gives it. */
function sourceText({ id, author, title, url, publisher, dated, creditNote, dateNote }: Source): string {
  const work = [
    author && escapeText(author),
    link(`“${title}”`, url ?? absoluteUrl(sourcePath(id)).href),
    escapeText(publisher),
    formatSourceDate(dated),
  ];
  const notes = [creditNote, dateNote].filter((note) => note !== undefined).map(escapeText);
  return `- ${[`${work.filter(Boolean).join(', ')}.`, ...notes].join(' ')}`;
}

/**
 * The comparison as a page of GitHub Flavored Markdown: a table with a row for each criterion and a column for each
 * account, how to read it, the sources, the licence. Addresses are absolute.
 * @throws RangeError when it compares nothing
 */
export function toMarkdown(comparison: Comparison): string {
  const { name, address, updated, sources } = imprintOf(comparison);
  const heads = comparison.columns.map(({ role, account }) =>
    escapeText(`${role.name} according to ${account.source.shortName}`),
  );
  const rows = comparison.rows.map(({ criterion, cells }) => [
    link(criterion.name, absoluteUrl(criterionPath(criterion.id)).href),
    ...cells.map(({ finding }) => cellText(finding)),
  ]);
  const table = [['Point of comparison', ...heads], ['---', ...heads.map(() => '---')], ...rows].map(tableRow);
  return [
    `# ${escapeText(name)}`,
    `From ${escapeText(site.name)}, <${address.href}>, as of ${formatDate(updated)}.`,
    '## How to read it',
    'Each column is what one source says of one role, each row one point on which roles are compared. “(implied)” marks what a source implies without saying it, “Not stated” what it leaves open. The letters and numbers at the end of a cell are the claims it rests on; on the site each leads to the passage that tells it.',
    '## The comparison',
    table.join('\n'),
    '## Sources',
    sources.map(sourceText).join('\n'),
    '## Licence',
    `${link(site.licence.name, site.licence.url)}. Credit: ${escapeText(site.name)}, <${address.href}>.`,
  ]
    .join('\n\n')
    .concat('\n');
}
