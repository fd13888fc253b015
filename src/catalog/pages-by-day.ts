import type { Dated } from './dated.ts';

/**
 * The pages of a list on which things stand that readers have linked to: each keeps its page when others come after it.
 * What came on one day stands on one page, so that one more on the last day moves none, unless the day brought more than
 * two pages hold.
 * @param onPage a page that has as many is full at the end of the day
 * @returns the number of the page of each, from 1
 */
export function pagesByDay<Thing extends Pick<Dated, 'published'> & { id: string }>(
  things: Iterable<Thing>,
  onPage: number,
): Map<Thing, number> {
  const days = [...Map.groupBy(things, ({ published }) => published.getTime())].toSorted(
    ([one], [other]) => one - other,
  );
  let [page, filled] = [1, 0];
  const pages = new Map<Thing, number>();
  for (const [, own] of days) {
    const isLong = own.length > 2 * onPage;
    if (filled >= onPage) [page, filled] = [page + 1, 0];
    for (const thing of own.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      if (isLong && filled >= onPage) [page, filled] = [page + 1, 0];
      pages.set(thing, page);
      filled += 1;
    }
  }
  return pages;
}
