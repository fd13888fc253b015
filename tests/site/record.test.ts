import { describe, expect, test } from 'vitest';
import { ownPath, pageAt, type Page } from './published.ts';
import { claims, forecasts, sources } from './record.ts';

/** A page that has to be there. */
function need(path: string): Page {
  const page = pageAt(path);
  if (!page) throw new Error(`dist${path} is missing.`);
  return page;
}

const pages = {
  claims: need('/claims/'),
  sources: need('/sources/'),
  about: need('/about/'),
  forecasts: need('/forecasts/'),
};

/** A text on one line, with spaces that may break. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The ids of some elements of a page. */
function idsOf({ $ }: Page, selector: string): string[] {
  return $(selector)
    .map((_, element) => $(element).attr('id'))
    .get();
}

/** The addresses outside of the site that a part of a page leads to. */
function outOf({ $, address }: Page, selector: string): string[] {
  return $(selector)
    .find('a[href]')
    .map((_, link) => $(link).attr('href'))
    .get()
    .filter((href) => ownPath(new URL(href, address)) === undefined);
}

describe('the list of claims', () => {
  const { $ } = pages.claims;
  const kinds: Record<string, string> = { 'bio-fact': 'About the author' };

  test('has every claim of content/claims, once, in order, and no other', () => {
    expect(idsOf(pages.claims, '.claim')).toEqual([...claims.keys()]);
    expect(claims.size).toBe(99);
  });

  test('says of each what it says and of what kind it is', () => {
    for (const [id, { kind, says }] of claims) {
      const entry = $(`.claim[id="${id}"]`);
      expect(plain(entry.find('div > p').text()), id).toBe(says);
      const name = kinds[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
      expect(plain(entry.find('.claim-number').text()), id).toMatch(new RegExp(`^${id} ${name}(, step \\d)?$`));
      expect(entry.attr('data-kind'), id).toBe(kind);
    }
  });

  test('offers to choose among the articles and among the kinds that there are, without a script', () => {
    const values = (name: string) =>
      $(`input[name=${name}]`)
        .map((_, input) => $(input).attr('value'))
        .get();
    expect(values('kind').toSorted()).toEqual(
      ['', ...new Set([...claims.values()].map(({ kind }) => kind))].toSorted(),
    );
    expect(values('article').toSorted()).toEqual(
      ['', ...new Set([...claims.values()].map(({ source }) => source))].toSorted(),
    );
    expect(
      $('input')
        .get()
        .filter((input) => $(input).attr('type') !== 'radio'),
    ).toEqual([]);
    expect($('.claim-filter button, form').length).toBe(0);
  });
});

describe('the list of sources', () => {
  const { $ } = pages.sources;

  test('has every work of content/sources, once, and no other', () => {
    expect(idsOf(pages.sources, '.source').toSorted()).toEqual([...sources.keys()].toSorted());
  });

  test.each([...sources])(
    '%s: author, title, publisher, date as found, kind and the day of its check',
    (id, source) => {
      const [name = '', details = ''] = $(`.source[id="${id}"] > p`)
        .map((_, line) => plain($(line).text()))
        .get();
      expect(name).toContain(plain(source.title));
      expect(name).toContain(source.publisher);
      if (source.author) expect(name.startsWith(`${source.author}, `), name).toBe(true);
      const [year = '', month, day] = source.dated.split('-');
      const words = new Date(source.dated).toLocaleDateString('en-GB', {
        year: 'numeric',
        ...(month && { month: 'long' }),
        ...(day && { day: 'numeric' }),
        timeZone: 'UTC',
      });
      expect(name.endsWith(`, ${/^\d/.test(year) ? words : 'undated'}.`), name).toBe(true);
      expect(details.toLowerCase().startsWith(`${source.kind}, checked on `), details).toBe(true);
      expect($(`.source[id="${id}"] time`).attr('datetime')).toBe(source.checked.toISOString().slice(0, 10));
    },
  );

  test.each([...sources])(
    '%s: its own address and no other, or the reason why there is none',
    (id, { url, notLinked }) => {
      expect(outOf(pages.sources, `.source[id="${id}"]`)).toEqual(url ? [url] : []);
      if (notLinked) expect(plain($(`.source[id="${id}"]`).text())).toContain(notLinked);
      expect(Boolean(url)).not.toBe(Boolean(notLinked));
    },
  );
});

test.each([pages.forecasts, pages.sources, pages.claims])(
  '$path leads out of the site only to works in content/sources that readers are sent to',
  (page) => {
    const known = [...sources.values()].flatMap(({ url }) => url ?? []);
    expect(outOf(page, 'main > :not(.share-bar)').filter((address) => !known.includes(address))).toEqual([]);
  },
);

test('no work that readers are not sent to is linked from anywhere on these pages', () => {
  const unlinked = [...sources].filter(([, { url }]) => url === undefined).map(([id]) => id);
  expect(unlinked.length).toBeGreaterThan(5);
  const hosts = { 'aipressa-2024': 'aipressa.com', 'webpronews-2024': 'webpronews.com', 'qwhosting-2022': 'qwhosting' };
  for (const [id, host] of Object.entries(hosts)) {
    expect(unlinked).toContain(id);
    for (const page of Object.values(pages)) expect(outOf(page, 'main').join(' ')).not.toContain(host);
  }
});

test('every work that content/forecasts names as evidence is in content/sources', () => {
  const named = [...forecasts.values()].flatMap(({ evidence }) => evidence.flatMap((found) => found.sources));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !sources.has(id))).toEqual([]);
});

describe('the page about this publication explains', () => {
  const { $ } = pages.about;
  /** What stands under a heading, up to the next. */
  const under = (id: string): string => plain($(`h2[id="${id}"]`).nextUntil('h2').text());

  test.each<[string, string, RegExp[]]>([
    [
      'how the retellings were made',
      'how-it-was-made',
      [/claims: 99 in all/, /carried by a passage/, /editor’s notes/],
    ],
    [
      'what confirmed and checked mean',
      'confirmed',
      [/two pages or more/, /hollow mark/, /round number/, /our arithmetic/, /eighteen months/],
    ],
    ['how to report an error', 'errors', [/address/, /put right/]],
    ['what was corrected', 'corrections', [/\S/]],
  ])('%s', (_, id, words) => {
    expect($(`h2[id="${id}"]`)).toHaveLength(1);
    for (const each of words) expect(under(id)).toMatch(each);
  });
});
