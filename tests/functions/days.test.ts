import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { today } from '../../src/days.ts';

const zones = [
  'UTC',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Pago_Pago',
];

describe('the day that it is', () => {
  test('is the one on the calendar of the place, at midnight UTC, whatever the moment', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (timeZone, now) => {
          const day = today(timeZone, now, undefined);
          expect(day.getTime() % (24 * 60 * 60 * 1000)).toBe(0);
          // No place is further from UTC than fourteen hours.
          expect(Math.abs(day.getTime() + 12 * 60 * 60 * 1000 - now.getTime())).toBeLessThanOrEqual(
            26 * 60 * 60 * 1000,
          );
        },
      ),
    ));

  test.each([
    ['Pacific/Auckland', '2026-11-30T10:59:59Z', '2026-11-30'],
    ['Pacific/Auckland', '2026-11-30T11:00:00Z', '2026-12-01'],
    ['America/Los_Angeles', '2026-12-01T07:59:59Z', '2026-11-30'],
    ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
  ])('in %s at %s is %s', (timeZone, now, day) =>
    expect(today(timeZone, new Date(now), undefined).toISOString()).toBe(`${day}T00:00:00.000Z`),
  );

  test('is another where somebody names one', () =>
    expect(today('UTC', new Date(), '2027-01-31').toISOString()).toBe('2027-01-31T00:00:00.000Z'));

  test.each(['tomorrow', '2027-13-01', '2027-02-30', '31.01.2027', '2027-01-31T10:00', '0'])(
    'TODAY=%s is refused',
    (named) =>
      expect(() => today('UTC', new Date(), named)).toThrow(
        `TODAY=${named} is no day: write one like TODAY=2027-01-31.`,
      ),
  );
});
