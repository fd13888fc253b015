import { expect, test } from 'vitest';
import { numberInWords } from '../../src/numbers.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [7, 'seven'],
  [12, 'twelve'],
  [13, '13'],
  [99, '99'],
])('%i stands in running text as “%s”', (number, words) => expect(numberInWords(number)).toBe(words));
