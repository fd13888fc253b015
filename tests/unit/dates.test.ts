import { describe, expect, test } from 'vitest';
import { formatDate, formatSourceDate, isoDate, latestDay } from '../../src/dates.ts';

const day = new Date('2026-11-21');

describe('a calendar date means the same day everywhere', () => {
  test.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('read in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(formatDate(day)).toBe('21\u00a0November\u00a02026');
      expect(isoDate(day)).toBe('2026-11-21');
      expect(formatSourceDate('2013-08-07')).toBe('7\u00a0August\u00a02013');
    } finally {
      process.env['TZ'] = before;
    }
  });
});

test('a source’s date is said as exactly as it is known', () => {
  expect(formatSourceDate('2011-02')).toBe('February\u00a02011');
  expect(formatSourceDate('2015')).toBe('2015');
  expect(formatSourceDate('undated')).toBe('undated');
});

test('the latest of some days', () => {
  expect(latestDay([new Date('2026-01-02'), day, new Date('2025-12-31')])).toEqual(day);
  expect(() => latestDay([])).toThrow('no days');
});
