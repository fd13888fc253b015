import { expect, test } from 'vitest';
import * as content from './content.ts';
import { feedLinksOf, offeredFormats } from './feeds.ts';
import {
  addressedPages,
  differences,
  faultsOn,
  formerPages,
  home,
  homePage,
  lineOf,
  listedPages,
  ownPath,
  pageAt,
  pages,
  placeOf,
  type Page,
  unless,
} from './published.ts';
import { firstDifference } from './text.ts';

const titleOf = ({ $ }: Page): string => $('head > title').text();
const descriptionOf = ({ $ }: Page): string => $('head > meta[name=description]').attr('content') ?? '';
const languageOf = ({ $ }: Page): string => $('html').attr('lang') ?? '';

/** What more than one page has, with the pages that have it. */
function shared(valueOf: (page: Page) => string): string[] {
  return [...Map.groupBy(pages, valueOf)]
    .filter(([, some]) => some.length > 1)
    .map(([value, some]) => `“${value}”: ${some.map(({ path }) => path).join(', ')}`);
}

/** A fault where a page does not have exactly one of something. */
function unlessOne({ $ }: Page, selector: string): string[] {
  const { length } = $(selector);
  return length === 1 ? [] : [`has ${length} of ${selector}`];
}

test('there are a home page, a list of articles, a page on subscribing and one for missing pages', () => {
  expect(['/', '/articles/', '/subscribe/', '/404.html'].filter((path) => !pageAt(path))).toEqual([]);
});

test('the address of the site is a whole one, ready to be published', () => {
  expect(home.href).toMatch(/^https:\/\/.+\/$/);
  expect(home.hostname).not.toMatch(/^(localhost|127\.|\[)/);
});

test('no two pages have the same title', () => expect(shared(titleOf)).toEqual([]));

test('no two pages have the same description', () => expect(shared(descriptionOf)).toEqual([]));

test('every page has one title, and one description of 50 to 160 characters', () => {
  const faults = faultsOn(pages, (page) => {
    const { length } = descriptionOf(page);
    return [
      ...unlessOne(page, 'head > title'),
      ...unlessOne(page, 'meta[name=description]'),
      ...(titleOf(page).trim() === '' || titleOf(page).length > 150 ? [`the title is “${titleOf(page)}”`] : []),
      ...(length < 50 || length > 160 ? [`the description has ${length} characters: “${descriptionOf(page)}”`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page has one main part and, in it, one heading of the first level', () => {
  const faults = faultsOn(pages, (page) => [
    ...unlessOne(page, 'main'),
    ...unlessOne(page, 'h1'),
    ...(lineOf(page.$('main h1').text()) === '' ? ['the heading in the main part is empty'] : []),
  ]);
  expect(faults).toEqual([]);
});

test('headings say something, and go down a level at a time', () => {
  const faults = faultsOn(pages, (page) => {
    let last = 0;
    return page
      .$('h1, h2, h3, h4, h5, h6')
      .get()
      .flatMap((heading) => {
        const level = Number(heading.name.slice(1));
        const skipped = level > last + 1;
        last = level;
        return [
          ...(skipped ? [`an h${level} where an h${level - 1} is missing: ${placeOf(page, heading)}`] : []),
          ...(lineOf(page.$(heading).text()) === '' ? [`an empty h${level}: ${placeOf(page, heading)}`] : []),
        ];
      });
  });
  expect(faults).toEqual([]);
});

test('every page is in the one language of the publication', () => {
  const language = content.publication?.language ?? languageOf(homePage);
  expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  const faults = faultsOn(pages, (page) => (languageOf(page) === language ? [] : [`lang is “${languageOf(page)}”`]));
  expect(faults).toEqual([]);
});

test('the first link of a page leads past its head to the main part', () => {
  const faults = faultsOn(pages, ({ $ }) => {
    const [first, main] = [$('body a[href]').first().attr('href'), $('main').attr('id')];
    return main && first === `#${main}` ? [] : [`the first link leads to ${first}, the main part is #${main}`];
  });
  expect(faults).toEqual([]);
});

test('every page leads feed readers to the feeds in every format, that of a topic to the topic’s first', () => {
  const known = [
    ['application/rss+xml', '/rss.xml'],
    ['application/atom+xml', '/atom.xml'],
    ['application/feed+json', '/feed.json'],
  ] as const;
  const offered = offeredFormats.map(({ type, path }) => `${type} ${path}`);
  expect(known.map((format) => format.join(' ')).filter((format) => !offered.includes(format))).toEqual([]);
  const faults = faultsOn(pages, (page) => {
    const shown = feedLinksOf(page).map(({ type, title, path }) => `${type} ${path}${title ? '' : ' without a title'}`);
    const [topic] = /^\/topics\/[^/]+\//.exec(page.path) ?? [];
    const beside = topic === undefined ? ['/'] : [topic, '/'];
    const wanted = beside.flatMap((folder) =>
      offeredFormats.map(({ type, path }) => `${type} ${folder}${path.slice(1)}`),
    );
    return firstDifference(shown, wanted);
  });
  expect(faults).toEqual([]);
});

test('every page gives its own address as the canonical one', () => {
  const faults = faultsOn(addressedPages, (page) => {
    const given = page.$('link[rel=canonical]').attr('href');
    return [
      ...unlessOne(page, 'link[rel=canonical]'),
      ...unless(given === page.address.href, `the canonical address is ${given}`),
      ...unless(page.path.endsWith('/'), 'its address has no slash at its end'),
      ...unless(/^[a-z0-9/-]+$/.test(page.path), 'its address is not in lower case with hyphens'),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page but the one for missing pages may be indexed, unless it is an article that has expired, and says so', () => {
  const kept = addressedPages.filter((page) => !listedPages.includes(page));
  const expired = content.expiredArticles.map(({ id }) => `/articles/${id}/`);
  const kinds = addressedPages.filter(({ html }) => html.includes('noindex'));
  expect(
    differences(
      kinds.map(({ path }) => path),
      expired,
    ),
  ).toEqual([]);
  expect(faultsOn(kept, ({ $ }) => unless($('.expired time').length === 1, 'does not say since when'))).toEqual([]);
});

test('every address that an article had before leads to the one it has, by itself and by a link', () => {
  const wanted = content.articleFiles.flatMap(({ id, formerly }) =>
    formerly.map((name) => `/articles/${name}/ leads to /articles/${id}/`),
  );
  const shown = formerPages.map(({ $, path }) => {
    const link = $('main a').attr('href') ?? '';
    const refresh = $('meta[http-equiv=refresh]').attr('content');
    const leads = refresh === `0; url=${link}` && $('link[rel=canonical]').attr('href') === new URL(link, home).href;
    return `${path} leads to ${leads ? ownPath(new URL(link, home)) : refresh}`;
  });
  expect(differences(shown, wanted)).toEqual([]);
});

test('the page for missing pages claims no address and asks not to be indexed', () => {
  const missing = pageAt('/404.html');
  expect(missing?.$('link[rel=canonical], meta[property="og:url"]').length).toBe(0);
  expect(missing?.$('meta[name=robots]').attr('content')).toBe('noindex');
});

test('an article in another language than the publication says so, with its direction, wherever its text stands', () => {
  const faults = content.articleFiles.flatMap(({ id, title, language }) => {
    if (language === undefined) return [];
    const $ = pageAt(`/articles/${id}/`)?.$;
    const said = $ ? [$('h1'), $('.article-body > .prose')] : [];
    const direction = new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr';
    return said.flatMap((element) =>
      element.attr('lang') === language && element.attr('dir') === direction ? [] : [`${title}: not in ${language}`],
    );
  });
  expect(faults).toEqual([]);
});
