import { expect, test } from 'vitest';
import { elementAt, targetOf, targetsIn } from './addresses.ts';
import { claims, forecasts, isoDay, series, sources } from './content.ts';
import { parts } from './parts.ts';
import {
  differences,
  faultsAt,
  faultsOn,
  lineOf,
  ownPath,
  pageAt,
  pages,
  placeOf,
  type Page,
  unless,
} from './published.ts';

const list = pageAt('/sources/');
const entries = list?.$(parts.source).get() ?? [];

/** A date as a work gives it, in words. */
function dateOf(dated: string, language: string): string {
  const [, month, day] = dated.split('-');
  if (/^\d/.exec(dated) === null) return 'undated';
  return new Date(dated).toLocaleDateString(language, {
    timeZone: 'UTC',
    ...(day ? { dateStyle: 'long' } : { year: 'numeric', ...(month && { month: 'long' }) }),
  });
}

test('the list of sources has every work once, and no other', () => {
  const ids = entries.map(({ attribs }) => attribs.id ?? '');
  expect(differences(ids, [...sources.keys()], '/sources/#')).toEqual([]);
});

test('an entry gives author, title, publisher, date as found, kind and the day of its check', () => {
  const faults = faultsAt(list, entries, ({ $ }, entry, id) => {
    const source = sources.get(id);
    if (!source) return ['is no source'];
    const [name = '', details = ''] = $(entry)
      .children('p')
      .get()
      .map((line) => lineOf($(line).text()));
    const author = source.author ?? source.credit;
    const said = [source.title, source.publisher].map(lineOf).filter((part) => !name.includes(part));
    const date = lineOf(dateOf(source.dated, $('html').attr('lang') ?? ''));
    return [
      ...said.map((part) => `does not name “${part}”`),
      ...unless(name.startsWith(`${lineOf(source.publisher)}, `), `does not begin with ${source.publisher}`),
      ...unless(author === undefined || name.includes(`, by ${lineOf(author)}, `), `is not by ${author}`),
      ...unless(name.endsWith(`, ${date}.`), `is not dated ${date}`),
      ...unless(details.toLowerCase().startsWith(`${source.kind}, `), `is no ${source.kind}`),
      ...unless(
        $(entry).find('time').attr('datetime') === isoDay(source.checked),
        `was not checked on ${$(entry).find('time').attr('datetime')}`,
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('the list is in the order of what its entries begin with: the publisher, then the title', () => {
  const begins = entries.map(({ attribs }) => {
    const { publisher = '', title = '' } = sources.get(attribs.id ?? '') ?? {};
    return { publisher, title };
  });
  const language = list?.$('html').attr('lang');
  const sorted = begins.toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher, language) || a.title.localeCompare(b.title, language),
  );
  expect(begins).toEqual(sorted);
});

test('an entry leads to the work’s own address and to no other, or says why not', () => {
  const faults = faultsAt(list, entries, (page, entry, id) => {
    const { url, notLinked } = sources.get(id) ?? {};
    const out = page
      .$(entry)
      .find('a[href]')
      .get()
      .flatMap(({ attribs: { href = '' } }) => (ownPath(new URL(href, page.address)) === undefined ? [href] : []));
    const says = lineOf(page.$(entry).text());
    return [
      ...differences(out, url === undefined ? [] : [url]),
      ...unless(notLinked === undefined || says.includes(lineOf(notLinked)), 'does not say why it is not linked'),
      ...unless(
        (url === undefined) === (notLinked !== undefined),
        'has neither an address nor a reason why not, or both',
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('an entry leads to every place that cites the work, and each of these places does', () => {
  const faults = faultsAt(list, entries, (page, entry, id) => {
    const url = sources.get(id)?.url;
    const places = targetsIn(page, [entry]).filter((target) => target.startsWith('/'));
    const astray = places.filter((place) => {
      const at = elementAt(place);
      if (!at) return true;
      if (place === '/claims/') return ![...claims.values()].some(({ source }) => source === id);
      const links = targetsIn(at.page, [at.element]);
      return !links.includes(`/sources/#${id}`) && !(url !== undefined && links.includes(new URL(url).href));
    });
    return [...unless(places.length > 0, 'nothing cites it'), ...astray.map((place) => `is not cited at ${place}`)];
  });
  expect(faults).toEqual([]);
});

test('whatever leads to the entry of a work is led to from there', () => {
  const cited = faultsOn(pages, (page) => {
    if (page === list) return [];
    return page
      .$('main [id] a[href*="/sources/#"]')
      .get()
      .flatMap((link) => {
        const id = targetOf(page, link).split('#')[1] ?? '';
        const back = list ? targetsIn(list, list.$(`[id="${id}"]`).get()) : [];
        const places = page
          .$(link)
          .parents('[id]')
          .get()
          .map(({ attribs }) => `${page.path}#${attribs.id}`);
        return [page.path, ...places].some((place) => back.includes(place))
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
  const leads = (from: Page | undefined, id: string, to: string) =>
    from !== undefined && targetsIn(from, from.$(`[id="${id}"]`).get()).includes(to);
  expect(
    cited.flatMap(({ place, source }) => [
      ...unless(leads(page, place, `/sources/#${source}`), `/forecasts/#${place} does not lead to ${source}`),
      ...unless(leads(list, source, `/forecasts/#${place}`), `/sources/#${source} does not lead to ${place}`),
    ]),
  ).toEqual([]);
});
