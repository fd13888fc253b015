import { expect, test } from 'vitest';
import { targetOf } from './addresses.ts';
import { isoDay, sources } from './content.ts';
import { faultsAmong, sourceEntries, sourcePages } from './entries.ts';
import { differences, faultsOn, lineOf, ownPath, repeated, unless } from './published.ts';

/** A date as a work gives it, in words. */
function dateOf(dated: string, language: string): string {
  const [, month, day] = dated.split('-');
  if (/^\d/.exec(dated) === null) return 'undated';
  return new Date(dated).toLocaleDateString(language, {
    timeZone: 'UTC',
    ...(day ? { dateStyle: 'long' } : { year: 'numeric', ...(month && { month: 'long' }) }),
  });
}

test('the pages of the list of sources have every work once, and no other', () => {
  const ids = sourceEntries.map(({ id }) => id);
  expect(differences(ids, [...sources.keys()], '/sources/#')).toEqual([]);
});

test('an entry gives title, kind, author and date as found, stands under its publisher, and says when it was checked', () => {
  const faults = faultsAmong(sourceEntries, ({ page: { $ }, element: entry, id }) => {
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
  const faults = faultsOn(sourcePages, ({ $ }) => {
    const collator = new Intl.Collator($('html').attr('lang'), { ignorePunctuation: true, numeric: true });
    const publishers = $('main h3')
      .get()
      .map((heading) => lineOf($(heading).text()));
    const titles = $('main h3 + ul')
      .get()
      .map((works) =>
        $(works)
          .children()
          .get()
          .map(({ attribs }) => sources.get(attribs.id ?? '')?.title ?? ''),
      );
    return [
      ...repeated(publishers),
      ...[publishers, ...titles]
        .filter((names) => names.join() !== names.toSorted(collator.compare).join())
        .map((names) => names.join(', ')),
    ];
  });
  expect(faults).toEqual([]);
});

test('each letter to jump to is there once, leads to its own heading, and under that stand names that begin with it', () => {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const faults = faultsOn(sourcePages, ({ $ }) => {
    const headings = $('main h2').get();
    const letters = headings.map((heading) => lineOf($(heading).text()));
    const links = $('nav[aria-label=Letters] a').get();
    return [
      ...headings.flatMap((heading, at) => {
        const names = $(heading)
          .parent()
          .find('h3')
          .get()
          .map((name) => lineOf($(name).text()));
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
      }),
      ...repeated(letters),
      ...differences(
        links.map(({ attribs: { href = '' } }) => href),
        letters.length > 1 ? headings.map((heading) => `#${heading.attribs.id}`) : [],
        'to jump to: ',
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('from the first page of the list one goes on to every other, and back', () => {
  const paths = sourcePages.map(({ path }) => path);
  const faults = faultsOn(sourcePages, (page) => {
    const number = Number(/\d+/.exec(page.path)?.[0] ?? 1);
    const pathOf = (at: number): string => (at === 1 ? '/sources/' : `/sources/${at}/`);
    const wanted = [number - 1, number + 1].map(pathOf).filter((path) => paths.includes(path));
    const led = page
      .$('main :is(a[rel=prev], a[rel=next])')
      .get()
      .map((link) => targetOf(page, link));
    return differences(led, wanted);
  });
  expect(faults).toEqual([]);
});

test('an entry leads to the work’s own address and to no other, or says why not', () => {
  const faults = faultsAmong(sourceEntries, ({ page, element: entry, id }) => {
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
