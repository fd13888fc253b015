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
  repeated,
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

test('an entry gives title, kind, author and date as found, stands under its publisher, and says when it was checked', () => {
  const faults = faultsAt(list, entries, ({ $ }, entry, id) => {
    const source = sources.get(id);
    if (!source) return ['is no source'];
    const name = lineOf($(entry).children('p').text());
    const publisher = lineOf($(entry).closest('ul').prev('h3').text());
    const facts = lineOf($(entry).find('summary').text());
    const author = source.author ?? source.credit;
    const date = lineOf(dateOf(source.dated, $('html').attr('lang') ?? ''));
    return [
      ...unless(name.includes(lineOf(source.title)), `is called ${name}`),
      ...unless(publisher === lineOf(source.publisher), `stands under ${publisher}`),
      ...unless(facts.toLowerCase().startsWith(source.kind), `is no ${source.kind}`),
      ...unless(author === undefined || facts.includes(` by ${lineOf(author)}, `), `is not by ${author}`),
      ...unless(facts.endsWith(`, ${date}`), `is not dated ${date}`),
      ...unless(
        $(entry).find('time').attr('datetime') === isoDay(source.checked),
        `was not checked on ${$(entry).find('time').attr('datetime')}`,
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('every publisher stands once, in the order of the alphabet of the language, and its works in that of their titles', () => {
  const collator = new Intl.Collator(list?.$('html').attr('lang'), { ignorePunctuation: true, numeric: true });
  const publishers = (list?.$('main h3').get() ?? []).map((heading) => lineOf(list?.$(heading).text() ?? ''));
  const astray = (list?.$('main h3 + ul').get() ?? []).flatMap((works) => {
    const titles = (list?.$(works).children().get() ?? []).map(
      ({ attribs }) => sources.get(attribs.id ?? '')?.title ?? '',
    );
    return titles.join() === titles.toSorted(collator.compare).join() ? [] : [titles.join(', ')];
  });
  expect(repeated(publishers)).toEqual([]);
  expect(publishers).toEqual(publishers.toSorted(collator.compare));
  expect(astray).toEqual([]);
});

test('each letter to jump to is there once, leads to its own heading, and under that stand names that begin with it', () => {
  const headings = list?.$('main h2').get() ?? [];
  const letters = headings.map((heading) => lineOf(list?.$(heading).text() ?? ''));
  const links = list?.$('nav[aria-label=Letters] a').get() ?? [];
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const faults = headings.flatMap((heading, at) => {
    const names = (list?.$(heading).parent().find('h3').get() ?? []).map((name) => lineOf(list?.$(name).text() ?? ''));
    const letter = bare(letters[at] ?? '');
    // What is no letter stands for figures, or for a script.
    const begins = /^\p{L}$/u.test(letter) ? letter : '';
    const astray = names.filter(
      (name) =>
        !bare(name)
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .startsWith(begins),
    );
    return [...unless(names.length > 0, `${letter}: nothing`), ...astray.map((name) => `${letter}: ${name}`)];
  });
  expect(repeated(letters)).toEqual([]);
  expect(links.map((link) => link.attribs.href)).toEqual(
    letters.length > 1 ? headings.map((heading) => `#${heading.attribs.id}`) : [],
  );
  expect(faults).toEqual([]);
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
  const leads = (from: Page | undefined, id: string, to: string) =>
    from !== undefined && targetsIn(from, from.$(`[id="${id}"]`).get()).includes(to);
  expect(
    cited.flatMap(({ place, source }) => [
      ...unless(leads(page, place, `/sources/#${source}`), `/forecasts/#${place} does not lead to ${source}`),
      ...unless(leads(list, source, `/forecasts/#${place}`), `/sources/#${source} does not lead to ${place}`),
    ]),
  ).toEqual([]);
});
