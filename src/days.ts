/** What tells the day at a place: it takes long to make. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The day it is, at midnight UTC, as dates of the content are: the one that `TODAY` names, where somebody wants to see the
 * site of another.
 * @param timeZone whose day it is
 * @param now the moment
 * @throws Error when `TODAY` names no day
 */
export function today(timeZone: string, now = new Date(), named = process.env.TODAY): Date {
  if (named) {
    const day = new Date(named);
    // The thirtieth of February would be a day of March.
    if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === named) return day;
    throw new Error(`TODAY=${named} is no day: write one like TODAY=2027-01-31.`);
  }
  // The Swedish way of writing a date is that of ISO 8601.
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone });
  calendars.set(timeZone, calendar);
  return new Date(calendar.format(now));
}

/** Whether an article is part of the published site on a day: no draft, and not dated later. */
export function isPublished(article: { draft: boolean; published: Date }, day: Date): boolean {
  return !article.draft && article.published.getTime() <= day.getTime();
}

/** Whether an article is kept at its address only, on a day. */
export function isExpired({ expires }: { expires?: Date | undefined }, day: Date): boolean {
  return expires !== undefined && expires.getTime() <= day.getTime();
}
