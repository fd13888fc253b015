import { compareRoles, type Comparison } from '../../../src/comparison/comparison.ts';
import { catalogOf, firstOf, smallContent, today } from '../content.ts';
import { accountOf, criterionEntry, findingOf, reachOf } from '../entries.ts';

/** Findings that break a file whose writer joins strings. */
export const hostileTexts = [
  'Says “yes”, "no" and \'perhaps\'.',
  '"',
  'One, two,, "three", ',
  'A line\nand another\r\nand a third\rand the last.',
  'Lone breaks\nonly, no comma\rno quote',
  'Blank\n\nlines',
  'a | b || c \\| d \\',
  'Ends with a backslash \\',
  '*stars* **two** _lines_ __two__ `code` ~~struck~~ [a](b) ![c](d) <b>bold</b> <!-- e --> &amp; &#65; R&D',
  '| --- | :--- |',
  '# no heading',
  '🧑‍💻 and 👩🏽‍🚀 and ≠ é 漢字',
  'A tab\there; a semicolon',
];

/** Findings that a spreadsheet would run. */
export const formulas = [
  '=1+1',
  '+1',
  '-1',
  '- no list',
  '@SUM(A1)',
  '=HYPERLINK("https://example.com/?a="&A1,"Press, here")',
];

/** A comparison of one role by as many criteria as there are texts: Ada’s findings are the texts, Bob is silent. */
export function comparisonOf(texts: readonly string[]): Comparison {
  const content = smallContent();
  for (const { id, data } of content.sources) data.shortName = id === 'ada' ? 'Ada' : 'Bob';
  const findings = texts.map((says, at) => [`text-${at + 1}`, findingOf(says, ['A2', 'A3'])] as const);
  firstOf(content.roles).data.accounts = {
    ada: accountOf(Object.fromEntries(findings), ['A1']),
    bob: { gist: 'Nobody in particular.', reach: reachOf('not-stated'), findings: {} },
  };
  content.criteria = findings.map(([id], at) =>
    criterionEntry(id, { name: `Text ${at + 1}`, question: 'What does it say?', order: at + 1, published: today }),
  );
  const { criteria, roles } = catalogOf(content);
  return compareRoles(roles, criteria);
}

/** The findings of a comparison, each in a form that a test can change. */
export function findingsOf(comparison: Comparison) {
  return comparison.rows.flatMap(({ cells }) => cells.flatMap(({ finding }) => finding ?? []));
}
