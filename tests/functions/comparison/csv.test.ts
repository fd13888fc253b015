import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/comparison/csv.ts';
import { comparisonOf, findingsOf, formulas, hostileTexts } from './hostile.ts';

/** The cells of a CSV file, as a parser that knows nothing of its writer reads them; the header is left out. */
function cellsOf(csv: string): string[][] {
  return parse(csv, { bom: true }).slice(1);
}

describe('the comparison as CSV', () => {
  const csv = toCsv(comparisonOf(hostileTexts));

  test('has a line for each criterion and account, under names for the columns', () => {
    const [header, ...lines] = parse(toCsv(comparisonOf(['Wide.'])), { bom: true });
    expect(header).toEqual([
      'criterion',
      'question',
      'role',
      'source',
      'finding',
      'not_stated',
      'implied',
      'claims',
      'address',
    ]);
    const address = 'https://example.org/compare/#text-1';
    expect(lines).toEqual([
      ['Text 1', 'What does it say?', 'Pilot', 'Ada', 'Wide.', '', 'false', 'A2 A3', address],
      ['Text 1', 'What does it say?', 'Pilot', 'Bob', '', 'entirely', '', '', address],
    ]);
  });

  test('says what a source leaves open, and what it only implies', () => {
    const comparison = comparisonOf(['Wide.']);
    for (const finding of findingsOf(comparison)) Object.assign(finding, { notStated: 'how, wide', implied: true });
    expect(cellsOf(toCsv(comparison))[0]?.slice(4, 7)).toEqual(['Wide.', 'how, wide', 'true']);
  });

  test('gives every finding back as it was written: quotes, commas, line breaks and all', () => {
    const stated = cellsOf(csv).filter(([, , , source]) => source === 'Ada');
    expect(stated.map(([, , , , finding]) => finding)).toEqual(hostileTexts);
    expect(new Set(cellsOf(csv).map((cells) => cells.length))).toEqual(new Set([9]));
  });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect([...Buffer.from(csv).subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'c'.charCodeAt(0)]);
  });

  test('ends every line, and nothing else, with CRLF, as RFC 4180 asks', () => {
    const unquoted = csv.replace(/"(?:[^"]|"")*"/g, '');
    expect(unquoted).not.toContain('"');
    expect(unquoted.split('\r\n')).toHaveLength(hostileTexts.length * 2 + 2);
    expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('holds no formula that a spreadsheet would run, and says the same with an apostrophe before it', () => {
    const cells = cellsOf(toCsv(comparisonOf(formulas)));
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.flatMap(([, , , source, finding]) => (source === 'Ada' ? finding : []))).toEqual(
      formulas.map((formula) => `'${formula}`),
    );
  });
});
