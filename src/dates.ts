import { publication } from './publication.ts';

const day = new Intl.DateTimeFormat(publication.language, { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(publication.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Keeps the parts of a date on one line. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0');

/** `21 November 2026`. A calendar date means the same day everywhere, so the zone is always UTC. */
export function formatDate(date: Date): string {
  return unbroken(day.format(date));
}

/** `2026-11-21`, for `datetime` attributes. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A date as a source gives it (`2013-08-07`, `2013-08`, `2013` or `undated`) in words. */
export function formatSourceDate(dated: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(dated)) return unbroken(day.format(new Date(dated)));
  if (/^\d{4}-\d{2}$/.test(dated)) return unbroken(month.format(new Date(dated)));
  return dated;
}

/**
 * The latest of some days.
 * @throws RangeError when there are none
 */
export function latestDay(days: readonly Date[]): Date {
  if (days.length === 0) throw new RangeError('There is no latest of no days.');
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
