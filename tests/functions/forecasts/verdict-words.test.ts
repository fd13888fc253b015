import { expect, test } from 'vitest';
import { forecasterInWords } from '../../../src/forecasts/verdict-words.ts';

test('a forecast that a work only reports is said to be that of whom it names, as the work’s author reports', () => {
  expect(forecasterInWords({ name: 'Ada', reportedBy: undefined })).toBe('Ada');
  expect(forecasterInWords({ name: 'Eve', reportedBy: 'Ada' })).toBe('Eve, as Ada reports');
});
