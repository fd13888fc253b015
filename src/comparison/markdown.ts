import type { PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Finding } from '../catalog/roles.ts';
import type { Source } from '../catalog/sources.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { heading, link, list, paragraph, text, writeMarkdown, type Words } from '../markdown.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, criterionPath, sourcePath } from '../urls.ts';
import type { Comparison } from './comparison.ts';
import { fillSentence } from '../sentence.ts';
import { quoted, words } from '../words.ts';
import { imprintOf } from './imprint.ts';

/**
 * The comparison as a page of GitHub Flavored Markdown: a table with a row for each criterion and a column for each
 * account, how to read it, the sources, the licence. Addresses are absolute.
 * @throws RangeError when it compares nothing
 */
export function toMarkdown(comparison: Comparison): string {
  const { name, address, updated, sources } = imprintOf(comparison);
  const heads = comparison.columns.map(({ role, account }) =>
    words.comparison.column(role.name, account.source.shortName),
  );
  const rows = comparison.rows.map(({ criterion, cells }) => [
    cellOf([link(criterion.name, absoluteUrl(criterionPath(criterion.id)).href)]),
    ...cells.map(({ finding }) => cellOf(inOneLine(findingText(finding)))),
  ]);
  const head = [words.comparison.pointOfComparison, ...heads].map((name) => cellOf([text(name)]));
  const page = link(address.href, address.href);
  return writeMarkdown([
    heading(1, name),
    paragraph(
      ...fillSentence(words.comparison.takenFrom, { publication: publication.name, page, date: formatDate(updated) }),
    ),
    heading(2, words.comparison.howToRead),
    paragraph(words.comparison.readingIt),
    heading(2, words.comparison.comparison),
    { type: 'table', children: [head, ...rows].map(rowOf) },
    heading(2, words.sources.sources),
    list(sources.map(sourceWords)),
    heading(2, words.comparison.licence),
    paragraph(
      ...fillSentence(words.comparison.licensed, {
        licence: link(publication.licence.name, publication.licence.url),
        credit: words.common.creditTo(publication.name),
        page,
      }),
    ),
  ]);
}

const cellOf = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });

const rowOf = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

/** A cell holds one line (https://github.github.com/gfm/#tables-extension-), so a line break becomes the element. */
function inOneLine(said: string): PhrasingContent[] {
  const lines = said.split(/\r\n|\r|\n/);
  return lines.flatMap((line, at): PhrasingContent[] =>
    at === 0 ? [text(line)] : [{ type: 'html', value: '<br>' }, text(line)],
  );
}

/** What the source says, what it leaves open, and the claims this rests on. */
function findingText(finding: Finding | undefined): string {
  if (!finding) return words.claims.notStated;
  const { says, implied, notStated, claims } = finding;
  return [
    says.trim(),
    ...(implied ? [words.claims.implied] : []),
    ...(notStated === undefined ? [] : [words.claims.leavesOpen(notStated)]),
    ...(claims.length > 0 ? [`(${claims.map(({ id }) => id).join(', ')})`] : []),
  ].join(' ');
}

/** A work as the list of sources gives it. */
function sourceWords(source: Source): Words[] {
  const { author, title, url, publisher, dated, creditNote, dateNote } = source;
  const work = link(quoted(title), url ?? absoluteUrl(sourcePath(source)).href);
  const notes = [creditNote, dateNote].flatMap((note) => (note === undefined ? [] : ` ${note}`)).join('');
  return [author === undefined ? '' : `${author}, `, work, `, ${publisher}, ${formatSourceDate(dated)}.${notes}`];
}
