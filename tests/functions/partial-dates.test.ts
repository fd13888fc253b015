import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, isPartialDate } from '../../src/partial-dates.ts';

test('a date is a day that there was, a month or a year', () => {
  const dates = ['2013-08-07', '2013-08', '2013', '0800', '2012-02-29'];
  const others = [
    '',
    '13',
    '2013-8',
    '2013-13',
    '2013-00',
    '2013-02-29',
    '2013-08-07T10:00',
    '0000',
    'undated',
    ' 2013',
  ];
  expect(dates.filter((text) => !isPartialDate(text))).toEqual([]);
  expect(others.filter((text) => isPartialDate(text))).toEqual([]);
});

test('of two dates one is later as far as both are known', () => {
  expect(isLater('2013-08', '2012-12-31')).toBe(true);
  expect(isLater('2012-12-31', '2013-08')).toBe(false);
  expect(isLater('2013-08-07', '2013')).toBe(false);
  expect(isLater('2013', '2013-08-07')).toBe(false);
});

test('days are later in the order of the calendar', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const written = (date: Date): string => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, (one, other) => {
      const days = [written(one), written(other)] as const;
      expect(days.every(isPartialDate)).toBe(true);
      expect(isLater(...days)).toBe(new Date(days[0]) > new Date(days[1]));
    }),
  );
});
