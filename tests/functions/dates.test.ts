import { describe, expect, test } from 'vitest';
import { formatDate, formatSourceDate, isoDate, latestDay } from '../../src/dates.ts';
import { today } from '../../src/days.ts';

const day = new Date('2026-11-21');
const zones = ['America/Los_Angeles', 'Pacific/Auckland', 'UTC'];

/** Does something on a machine in some time zone. */
function inZone<Result>(zone: string, act: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

describe('a calendar date means the same day everywhere', () => {
  test.each(zones)('read in %s', (zone) =>
    inZone(zone, () => {
      expect(formatDate(day)).toBe('21\u00a0November\u00a02026');
      expect(isoDate(day)).toBe('2026-11-21');
      expect(formatSourceDate('2013-08-07')).toBe('7\u00a0August\u00a02013');
    }),
  );
});

test('a source’s date is said as exactly as it is known', () => {
  expect(formatSourceDate('2011-02')).toBe('February\u00a02011');
  expect(formatSourceDate('2015')).toBe('2015');
  expect(formatSourceDate('undated')).toBe('undated');
});

describe('the latest of some days', () => {
  test('is the last of them, whatever their order', () =>
    expect(latestDay([new Date('2026-01-02'), day, new Date('2025-12-31')])).toEqual(day));
  test('is found among very many', () =>
    expect(latestDay(Array.from({ length: 300_000 }, (_, at) => new Date(at)))).toEqual(new Date(299_999)));
  test('of none is refused', () =>
    expect(() => latestDay([])).toThrow(new RangeError('There is no latest of no days.')));
});

describe('the day it is', () => {
  test.each<[zone: string, now: string, day: string]>([
    ['UTC', '2026-11-21T00:00:00Z', '2026-11-21'],
    ['UTC', '2026-11-20T23:59:59.999Z', '2026-11-20'],
    // Thirteen hours before the world’s clock in summer, twelve in winter.
    ['Pacific/Auckland', '2026-11-20T10:59:59Z', '2026-11-20'],
    ['Pacific/Auckland', '2026-11-20T11:00:00Z', '2026-11-21'],
    ['Pacific/Auckland', '2026-06-20T11:59:59Z', '2026-06-20'],
    ['Pacific/Auckland', '2026-06-20T12:00:00Z', '2026-06-21'],
    // Eight hours after it in winter, seven in summer.
    ['America/Los_Angeles', '2026-11-21T07:59:59Z', '2026-11-20'],
    ['America/Los_Angeles', '2026-11-21T08:00:00Z', '2026-11-21'],
    ['America/Los_Angeles', '2026-07-21T07:00:00Z', '2026-07-21'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01'],
  ])('in %s at %s is %s, wherever the site is built', (zone, now, expected) => {
    const days = zones.map((machine) => inZone(machine, () => today(zone, new Date(now)).toISOString()));
    expect(new Set(days)).toEqual(new Set([`${expected}T00:00:00.000Z`]));
  });

  test('is one of two days where no moment is named', () => {
    const [before, after] = [Date.now() - 24 * 60 * 60 * 1000, Date.now()];
    const now = today('UTC').getTime();
    expect(now).toBeGreaterThan(before);
    expect(now).toBeLessThanOrEqual(after);
  });
});
