/**
 * A day, or as much of it as is known: `2013-08-07`, `2013-08` or `2013`, the forms that HTML takes for `<time>`.
 * https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */

/** What stands in place of a date where there is none. */
export const undated = 'undated';

/** What stands in place of a date where it is told how things stand. */
export const today = 'today';

/** Whether a text is such a date, and one that there is: no thirteenth month, no year nought. */
export function isPartialDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return new Date(text).toISOString().startsWith(text);
}

/** Whether one date is later than another, as far as both are known: a day in 2013 is neither before nor after 2013. */
export function isLater(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
