import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { addressesIn, faultOf } from './addresses.ts';
import * as content from './content.ts';
import { parts } from './parts.ts';
import { addressedPages, articles, faultsOn, lineOf, ownPath, pages, type Page, unless } from './published.ts';
import { authorsOf, ofType, originalOf, siteName, thingsOf } from './structured-data.ts';

/** What schema.org and search engines ask of each kind of thing that a page may be about. */
const asked: Record<string, readonly string[]> = {
  Article: ['headline', 'url', 'image', 'datePublished', 'dateModified', 'author'],
  BreadcrumbList: ['itemListElement'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution', 'dateModified', 'inLanguage'],
  DefinedTerm: ['name', 'description', 'url'],
  DefinedTermSet: ['name', 'url', 'hasDefinedTerm'],
  WebSite: ['name', 'url', 'description', 'inLanguage', 'license', 'publisher'],
};

/** A step of the way to a page. */
const step = z.object({ position: z.number(), name: z.string(), item: z.string().default('') });

/** The places in some data where something is empty, by the keys that lead there. */
function emptyIn(value: unknown, at = ''): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [at];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => emptyIn(each, `${at}.${key}`));
}

test('every page with an address says in the words of schema.org what it is about; the one for missing pages nothing', () => {
  const faults = faultsOn(pages, (page) => {
    const scripts = page.$('script[type="application/ld+json"]');
    if (page.path === '/404.html') return scripts.length > 0 ? ['speaks of something'] : [];
    if (scripts.length !== 1) return [`has ${scripts.length} scripts of it`];
    const { '@context': context } = z.object({ '@context': z.unknown() }).parse(JSON.parse(scripts.text()));
    const things = thingsOf(page);
    return [
      ...unless(context === 'https://schema.org', `its context is ${JSON.stringify(context)}`),
      ...unless(things.length > 0, 'speaks of nothing'),
      ...things.flatMap((thing) => {
        const type = String(thing['@type']);
        return [
          ...(asked[type] ?? ['@type, one of those that are known'])
            .filter((key) => thing[key] === undefined)
            .map((key) => `${type} has no ${key}`),
          ...emptyIn(thing, type).map((at) => `${at} is empty`),
        ];
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('every address of ours in structured data leads somewhere, and every other is a whole one', () => {
  const faults = faultsOn(addressedPages, (page) => {
    const addresses = addressesIn(thingsOf(page));
    const own = addresses.filter((address) => ownPath(new URL(address)) !== undefined);
    return [
      ...unless(own.length > 0, 'names no address of ours'),
      ...own.flatMap((address) => faultOf(new URL(address))),
    ];
  });
  expect(faults).toEqual([]);
});

test('structured data has the way to a page that its breadcrumbs show', () => {
  const withWay = addressedPages.filter((page) => page.$(parts.trail).length > 0);
  const faults = faultsOn(withWay, (page) => {
    const shown = page
      .$(`${parts.trail} li`)
      .get()
      .map((step, at) => {
        const link = page.$(step).find('a').attr('href');
        return `${at + 1} ${lineOf(page.$(step).text())} ${link ? new URL(link, page.address).href : ''}`;
      });
    const said = ofType(page, 'BreadcrumbList').flatMap(({ itemListElement: steps }) =>
      z
        .array(step)
        .parse(steps)
        .map(({ position, name, item }) => `${position} ${lineOf(name)} ${item}`),
    );
    return shown.join('\n') === said.join('\n') ? [] : [`shows ${shown.join(', ')}, and says ${said.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

test('an article’s page speaks of one article, as its head and its tags do', () => {
  const tag = ({ $ }: Page, name: string) => $(`meta[property="${name}"]`).attr('content');
  const faults = faultsOn(pages, (page) => {
    const [article, ...more] = ofType(page, 'Article');
    if (!articles.includes(page)) return article ? ['speaks of an article'] : [];
    const wanted = {
      headline: tag(page, 'og:title'),
      url: page.address.href,
      image: tag(page, 'og:image'),
      datePublished: tag(page, 'article:published_time'),
      dateModified: tag(page, 'article:modified_time'),
    };
    return [
      ...more.map(() => 'speaks of another article'),
      ...Object.entries(wanted)
        // Beside the share image there may be a picture of the article’s own.
        .filter(([key, value]) => [article?.[key]].flat()[0] !== value)
        .map(([key, value]) => `${key} is ${JSON.stringify(article?.[key])}, not ${value}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('an article is by those whom its file names, or by the publication, and its page says so', () => {
  const ours = [siteName(), content.publication?.publisher];
  const faults = faultsOn(articles, (page) => {
    const file = content.articleFileAt(page.path);
    const named = file?.authors.map((id) => content.people.get(id)?.name ?? id) ?? [];
    const said = authorsOf(page);
    const head = lineOf(page.$(parts.articleHead).text());
    if (named.length === 0)
      return said.length === 1 && !said[0]?.isPerson && ours.includes(said[0]?.name)
        ? []
        : [`is by ${JSON.stringify(said)}`];
    return [
      ...unless(
        JSON.stringify(said) === JSON.stringify(named.map((name) => ({ name, isPerson: true }))),
        `is by ${JSON.stringify(said)}`,
      ),
      ...named.filter((name) => !head.includes(name)).map((name) => `does not name ${name}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('an article that retells a work is based on it, and one that retells none on nothing', () => {
  const faults = faultsOn(articles, (page) => {
    const file = content.articleFileAt(page.path);
    const source = file?.retells === undefined ? undefined : content.sources.get(file.retells);
    const original = originalOf(page);
    const attribution = page.$(parts.attribution);
    if (!source)
      return original || attribution.length > 0 ? [`is based on ${original?.name ?? lineOf(attribution.text())}`] : [];
    const author = source.author ?? source.credit;
    const names = [source.title, author ?? source.publisher].map(lineOf);
    return [
      ...unless(
        original?.name === source.title && original.url === source.url,
        `is based on ${original?.name}, ${original?.url}`,
      ),
      ...unless(original?.authors.join() === (author ?? ''), `the original is by ${original?.authors.join()}`),
      ...unless(attribution.find('a').attr('href') === source.url, 'its head does not lead to the original'),
      ...names
        .filter((name) => !lineOf(attribution.text()).includes(name))
        .map((name) => `its head does not name ${name}`),
    ];
  });
  expect(faults).toEqual([]);
});
