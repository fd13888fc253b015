import { expect, test } from 'vitest';
import { forecasterInWords, tallyInWords } from '../../../src/forecasts/verdict-words.ts';

test('a forecast that a work only reports is said to be that of whom it names, as the work’s author reports', () => {
  expect(forecasterInWords({ name: 'Ada', reportedBy: undefined })).toBe('Ada');
  expect(forecasterInWords({ name: 'Eve', reportedBy: 'Ada' })).toBe('Eve, as Ada reports');
});

test('the tally is a sentence with a part for each verdict and one for those with two', () => {
  const byVerdict = [
    { verdict: 'held', count: 2 },
    { verdict: 'disputed', count: 1 },
    { verdict: 'cannot be judged', count: 3 },
  ] as const;
  expect(tallyInWords({ all: 7, byVerdict: [...byVerdict], twoSided: 1 })).toBe(
    'Of seven forecasts, two held, one is disputed, three cannot be judged and one has two sides, with a verdict on each.',
  );
  expect(tallyInWords({ all: 2, byVerdict: [], twoSided: 2 })).toBe(
    'Of two forecasts, two have two sides, with a verdict on each.',
  );
});

test('one forecast, or none, needs no tally', () => {
  expect(tallyInWords({ all: 1, byVerdict: [{ verdict: 'held', count: 1 }], twoSided: 0 })).toBeUndefined();
  expect(tallyInWords({ all: 0, byVerdict: [], twoSided: 0 })).toBeUndefined();
});
