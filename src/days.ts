/**
 * The day it is, at midnight UTC, as dates of the content are.
 * @param timeZone whose day it is
 * @param now the moment
 */
export function today(timeZone: string, now = new Date()): Date {
  // The Swedish way of writing a date is that of ISO 8601.
  return new Date(new Intl.DateTimeFormat('sv', { timeZone }).format(now));
}
