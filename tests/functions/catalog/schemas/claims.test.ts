import { describe, expect, test } from 'vitest';
import { claims } from '../../../../src/catalog/schemas/claims.ts';
import { objectionsOf } from './objections.ts';

describe('a file of claims', () => {
  const claim = { kind: 'opinion', says: 'One.' };
  const file = { prefix: 'A', claims: { A1: claim } };

  test.each<[string, object]>([
    ['with a letter for a prefix', {}],
    ['with eight letters for a prefix', { prefix: 'LONGNAME', claims: { LONGNAME12: claim } }],
    ['without claims', { claims: {} }],
    ['with numbers left out', { claims: { A3: claim, A700: claim } }],
    ['with a claim in a story told in steps', { claims: { A1: { ...claim, step: 1 } } }],
  ])('%s is taken', (_, change) => expect(objectionsOf(claims, { ...file, ...change })).toBe(''));

  const number = 'Write a claim as the prefix of its source and a number, like A6.';
  const prefix = 'prefix: Write one to eight capital letters, which no other source has, like A.';
  test.each<[string, object, string]>([
    ['without a prefix', { prefix: undefined }, 'prefix: '],
    ['with a small letter for a prefix', { prefix: 'a', claims: {} }, prefix],
    ['with a number in its prefix', { prefix: 'A1', claims: {} }, prefix],
    ['with nine letters for a prefix', { prefix: 'NINELETTE', claims: {} }, prefix],
    [
      'with a claim of another prefix',
      { claims: { A1: claim, B2: claim } },
      'claims.B2: Begin the number with the prefix of the file: A.',
    ],
    [
      'with a claim of a longer prefix',
      { claims: { AB1: claim } },
      'claims.AB1: Begin the number with the prefix of the file: A.',
    ],
    ['with a claim without its prefix', { claims: { 6: claim } }, `claims.6: ${number}`],
    ['with a claim numbered nought', { claims: { A0: claim } }, `claims.A0: ${number}`],
    ['with a claim numbered from nought', { claims: { A01: claim } }, `claims.A01: ${number}`],
    [
      'with a claim of an unknown kind',
      { claims: { A1: { ...claim, kind: 'rumour' } } },
      'claims.A1.kind: Write one of: forecast, statistic, definition, opinion, anecdote, advice, question, reference, bio-fact.',
    ],
    [
      'with a claim that says nothing',
      { claims: { A1: { ...claim, says: '' } } },
      'claims.A1.says: Write a few words here: readers see them.',
    ],
    ['with half a step', { claims: { A1: { ...claim, step: 1.5 } } }, 'claims.A1.step: '],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(claims, { ...file, ...change })).toContain(objection),
  );
});
