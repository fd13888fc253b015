import { expect, test } from 'vitest';
import { elementAt, targetOf, targetsIn } from './addresses.ts';
import { claims, forecasts, series, sources } from './content.ts';
import { claimAddresses, faultsAmong, sourceAddresses, sourceEntries, sourcePages } from './entries.ts';
import { faultsOn, pageAt, pages, placeOf, type Page, unless } from './published.ts';

test('an entry leads to every place that cites the work, and each of these places does', () => {
  const faults = faultsAmong(sourceEntries, ({ page, element: entry, id }) => {
    const url = sources.get(id)?.url;
    const places = targetsIn(page, [entry]).filter((target) => target.startsWith('/'));
    const astray = places.filter((place) => {
      const at = elementAt(place);
      if (!at) return true;
      if (place.startsWith('/claims/'))
        return ![...claims].some(
          ([claim, { source }]) => source === id && claimAddresses.get(claim) === `${place}#${claim}`,
        );
      const links = targetsIn(at.page, [at.element]);
      return (
        !links.includes(sourceAddresses.get(id) ?? '') && !(url !== undefined && links.includes(new URL(url).href))
      );
    });
    return [...unless(places.length > 0, 'nothing cites it'), ...astray.map((place) => `is not cited at ${place}`)];
  });
  expect(faults).toEqual([]);
});

test('whatever leads to the entry of a work is led to from there', () => {
  const cited = faultsOn(pages, (page) => {
    if (sourcePages.includes(page)) return [];
    return page
      .$('main [id] a[href*="/sources/"]')
      .get()
      .filter((link) => targetOf(page, link).includes('#'))
      .flatMap((link) => {
        const id = targetOf(page, link).split('#')[1] ?? '';
        const entry = sourceEntries.find((each) => each.id === id);
        const back = entry ? targetsIn(entry.page, [entry.element]) : [];
        const places = page
          .$(link)
          .parents('[id]')
          .get()
          .map(({ attribs }) => `${page.path}#${attribs.id}`);
        // The page of a forecast shows a row of the page of all, to which works lead back.
        const rows = places.map((place) => place.replace(/^\/forecasts\/[^/]+\//, '/forecasts/'));
        return [page.path, ...places, ...rows].some((place) => back.includes(place))
          ? []
          : [`${placeOf(page, link)} cites ${id}, which does not lead back`];
      });
  });
  expect(cited).toEqual([]);
});

test('every work that is evidence, or shows a figure, is led to from there and leads back', () => {
  const page = pageAt('/forecasts/');
  const cited = [
    ...[...forecasts].flatMap(([id, { evidence }]) =>
      evidence.flatMap((found) => [...found.sources, ...found.repeats].map((source) => ({ place: id, source }))),
    ),
    ...[...series].flatMap(([id, { points }]) =>
      Object.entries(points).flatMap(([key, point]) =>
        [...point.sources, ...point.repeats, ...point.fits].map((source) => ({ place: `${id}-${key}`, source })),
      ),
    ),
  ];
  const leads = (from: Page | undefined, id: string, to = '') =>
    from !== undefined && targetsIn(from, from.$(`[id="${id}"]`).get()).includes(to);
  const listing = (source: string) => sourceEntries.find(({ id }) => id === source)?.page;
  expect(
    cited.flatMap(({ place, source }) => [
      ...unless(leads(page, place, sourceAddresses.get(source)), `/forecasts/#${place} does not lead to ${source}`),
      ...unless(
        leads(listing(source), source, `/forecasts/#${place}`),
        `${sourceAddresses.get(source)} does not lead to ${place}`,
      ),
    ]),
  ).toEqual([]);
});
