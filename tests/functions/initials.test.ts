import { describe, expect, test } from 'vitest';
import { byInitial } from '../../src/initials.ts';

/** The letters of some names in a language, each with the names under it. */
const lettersOf = (names: readonly string[], language = 'en') =>
  byInitial(names, (name) => name, language).map(({ label, things }) => `${label}: ${things.join(', ')}`);

describe('names stand under the letters they begin with', () => {
  test.each<[what: string, language: string, names: string[], letters: string[]]>([
    ['capital or not', 'en', ['beta', 'Alpha', 'Beth'], ['A: Alpha', 'B: beta, Beth']],
    ['figures together, before letters', 'en', ['Ten', '4imag', '10 Downing'], ['0–9: 4imag, 10 Downing', 'T: Ten']],
    [
      'what stands before the first letter left out',
      'en',
      ['“Zed”', 'Ada', '(Bob)'],
      ['A: Ada', 'B: (Bob)', 'Z: “Zed”'],
    ],
    [
      'a letter with a mark with the bare one',
      'en',
      ['Étude', 'Eton', 'Encyclopædia'],
      ['E: Encyclopædia, Eton, Étude'],
    ],
    [
      'or by itself, as its language has it',
      'sv',
      ['Ärlig', 'Anka', 'Zon', 'Åre'],
      ['A: Anka', 'Z: Zon', 'Å: Åre', 'Ä: Ärlig'],
    ],
    ['a letter of two marks', 'de', ['Ölberg', 'Oldenburg'], ['O: Ölberg, Oldenburg']],
    ['the dotted i of Turkish', 'tr', ['istanbul', 'ırmak'], ['I: ırmak', 'İ: istanbul']],
    ['Greek', 'el', ['Άλφα', 'βήτα', 'Αλφάβητο'], ['Α: Άλφα, Αλφάβητο', 'Β: βήτα']],
    ['Cyrillic after Latin in English', 'en', ['Шторм', 'Ada'], ['A: Ada', 'Ш: Шторм']],
    ['Arabic', 'ar', ['دار', 'بيت'], ['ب: بيت', 'د: دار']],
    ['what has no alphabet, by the name of its script', 'en', ['影子', '해시계'], ['Hangul: 해시계', 'Han: 影子']],
    ['a name of signs alone, with the figures', 'en', ['!?'], ['0–9: !?']],
  ])('%s', (_, language, names, letters) => expect(lettersOf(names, language)).toEqual(letters));

  test('and each letter has an id of its own, which no heading of a text has', () => {
    const ids = byInitial(['Ada', '7', 'Bob', '影'], (name) => name, 'en').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('_'))).toEqual([]);
  });

  test('a language that is none is refused', () => {
    expect(() => byInitial(['Ada'], (name) => name, 'no language')).toThrow(RangeError);
  });
});
