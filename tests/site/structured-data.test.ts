import { describe, expect, test } from 'vitest';
import { addressedPages, articles, files, home, ownPath, pageAt, pages, type Page } from './published.ts';

/** One thing of a page’s structured data. */
type Thing = Readonly<Record<string, unknown>> & { '@type': string };

function thingsOf({ $, file }: Page): Thing[] {
  const scripts = $('script[type="application/ld+json"]').get();
  expect(scripts.length, file).toBeLessThanOrEqual(1);
  return scripts.flatMap((script) => {
    const { '@context': context, '@graph': graph } = JSON.parse($(script).text()) as Record<string, unknown>;
    expect(context, file).toBe('https://schema.org');
    return graph as Thing[];
  });
}

/** The things of a kind that a page speaks of. */
const ofType = (page: Page, type: string): Thing[] => thingsOf(page).filter((thing) => thing['@type'] === type);

/** Every text in a value, however deep, that is an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

describe.each(addressedPages)('$path', (page) => {
  test('names only addresses of ours that lead somewhere', () => {
    const things = thingsOf(page);
    expect(things.length, page.file).toBeGreaterThan(0);
    const own = addressesIn(things).filter((address) => address.startsWith(home.href));
    expect(own.length, page.file).toBeGreaterThan(0);
    for (const address of own) {
      const path = ownPath(new URL(address)) ?? '';
      const { hash } = new URL(address);
      expect(files.has(path) || pageAt(path) !== undefined, `${page.file}: ${address}`).toBe(true);
      if (hash) expect(pageAt(path)?.ids.has(hash.slice(1)), `${page.file}: ${address}`).toBe(true);
    }
  });

  test('has the way to it that its breadcrumbs show', () => {
    const shown = page
      .$('nav[aria-label=Breadcrumbs] li')
      .get()
      .map((step) => {
        const link = page.$(step).find('a').attr('href');
        return { name: page.$(step).text().trim(), ...(link && { item: new URL(link, home).href }) };
      });
    const lists = ofType(page, 'BreadcrumbList');
    expect(lists.length, page.file).toBe(page.path === '/' ? 0 : 1);
    const [list] = lists;
    const steps = (list?.['itemListElement'] ?? []) as { position: number; name: string; item?: string }[];
    expect(steps.map(({ position }) => position)).toEqual(shown.map((_, at) => at + 1));
    expect(steps.map(({ name, item }) => ({ name, ...(item && { item }) }))).toEqual(shown);
  });
});

test.each(articles)('$path is an article of this publication, based on the original and its author', (page) => {
  const [article, ...more] = ofType(page, 'Article');
  expect(more).toEqual([]);
  expect(article).toMatchObject({
    headline: page.$('meta[property="og:title"]').attr('content'),
    url: page.address.href,
    image: page.$('meta[property="og:image"]').attr('content'),
    datePublished: page.$('meta[property="article:published_time"]').attr('content'),
    dateModified: page.$('meta[property="article:modified_time"]').attr('content'),
    author: { '@type': 'Organization', name: 'CMTO vs Marketing CTO', url: home.href },
    isBasedOn: { author: { '@type': 'Person' } },
  });
  const { isBasedOn } = article as unknown as { isBasedOn: { url: string; name: string; author: { name: string } } };
  const attribution = page.$('.attribution');
  expect(attribution.find('a').attr('href')).toBe(isBasedOn.url);
  expect(attribution.text()).toContain(isBasedOn.name);
  expect(attribution.text()).toContain(isBasedOn.author.name);
});

/** The names of a set’s terms. */
const termsOf = (thing: Thing | undefined): string[] =>
  ((thing?.['hasDefinedTerm'] ?? []) as { name: string }[]).map(({ name }) => name);

const at = (path: string): Page => {
  const page = pageAt(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};

const namesOn = (path: string, selector: string): string[] =>
  at(path)
    .$(selector)
    .get()
    .map((element) => at(path).$(element).text().trim());

test('the roles are a set of terms, each of which has a page that says so', () => {
  const names = termsOf(ofType(at('/roles/'), 'DefinedTermSet')[0]);
  expect(names).toEqual(namesOn('/roles/', '.role-card h3'));
  expect(names.length).toBeGreaterThan(2);
  const profiles = pages.filter(({ path }) => /^\/roles\/[^/]+\/$/.test(path));
  expect(profiles.flatMap((page) => ofType(page, 'DefinedTerm').map(({ name }) => name)).sort()).toEqual(names.sort());
});

test('the glossary is a set of all its terms', () => {
  const names = termsOf(ofType(at('/glossary/'), 'DefinedTermSet')[0]);
  expect(names).toEqual(namesOn('/glossary/', '.glossary dt'));
  expect(names.length).toBeGreaterThan(2);
});

test('the comparison is data that can be taken along, in every format that it is given out in', () => {
  const [data] = ofType(at('/compare/'), 'Dataset');
  const given = [...files.keys()].filter((path) => /^\/compare\/roles\.(?!schema)/.test(path));
  expect(
    addressesIn(data?.['distribution'])
      .map((address) => ownPath(new URL(address)))
      .sort(),
  ).toEqual(given.sort());
  expect(given.length).toBeGreaterThan(2);
});

test('the home page speaks of the site as a whole', () =>
  expect(ofType(at('/'), 'WebSite')).toMatchObject([{ name: 'CMTO vs Marketing CTO', url: home.href }]));

test('the page for missing pages speaks of nothing', () => expect(thingsOf(at('/404.html'))).toEqual([]));
