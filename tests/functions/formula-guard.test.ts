import { expect, test } from 'vitest';
import { guardFormula } from '../../src/formula-guard.ts';

test.each(['=HYPERLINK("https://a.example")', '+1', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1'])(
  'a spreadsheet does not run %j',
  (cell) => expect(guardFormula(cell)).toBe(`'${cell}`),
);

test.each(['', 'a=b', '“=1”', '2026-11-21', "'=1"])('%j stays as it is', (cell) =>
  expect(guardFormula(cell)).toBe(cell),
);
