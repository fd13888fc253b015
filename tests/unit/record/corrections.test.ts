import { describe, expect, test } from 'vitest';
import type { CorrectedFolder, Correction } from '../../../src/catalog/model.ts';
import { correctedPath, correctionsOf } from '../../../src/record/corrections.ts';

/** A correction of a thing. */
function correctionOf(id: string, folder: CorrectedFolder, thing: string): Correction {
  return { id, corrected: new Date('2026-12-01'), in: { folder, id: thing }, was: 'So.', is: 'So.', why: 'So.' };
}

describe('a correction leads to', () => {
  test.each<[CorrectedFolder, string]>([
    ['articles', '/articles/cto/'],
    ['roles', '/roles/cto/'],
    ['pairs', '/compare/cto/'],
    ['forecasts', '/forecasts/#cto'],
  ])('the page or row that content/%s makes', (folder, path) => {
    expect(correctedPath(correctionOf('a', folder, 'cto'))).toBe(path);
  });
});

test('a page shows its own corrections, in their order, and not those of another of the same name', () => {
  const record = [
    correctionOf('c', 'roles', 'cto'),
    correctionOf('b', 'articles', 'cto'),
    correctionOf('a', 'roles', 'cto'),
    correctionOf('d', 'roles', 'cmto'),
  ];
  expect(correctionsOf({ folder: 'roles', id: 'cto' }, record).map(({ id }) => id)).toEqual(['c', 'a']);
});
