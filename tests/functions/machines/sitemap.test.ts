import { describe, expect, test } from 'vitest';
import { sitemapIndex, sitemapPart, sitemapParts } from '../../../src/machines/sitemap.ts';
import { catalogOf, smallContent } from '../content.ts';
import { readXml, textOf, type Element } from '../feeds/read-xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** So many pages, of which each is a day younger than the one before; after a thousand days they begin anew. */
const pages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: `/a-${at}/`,
    updated: new Date(Date.UTC(2024, 0, 1 + (at % 1000))),
  }));

/** The entries of a sitemap, by address and day. */
function entriesOf(xml: string, root: string, entry: string): [string, string][] {
  const element = readXml(xml);
  expect(element.name).toBe(`${namespace} ${root}`);
  const inside = (of: Element, name: string) =>
    of.children.filter((child): child is Element => typeof child !== 'string' && child.name === `${namespace} ${name}`);
  return inside(element, entry).map((each) => [textOf(inside(each, 'loc')[0]), textOf(inside(each, 'lastmod')[0])]);
}

test('a sitemap names every page with its address and the day of its last change', () => {
  const { routes } = catalogOf(smallContent());
  const entries = entriesOf(sitemapPart(routes), 'urlset', 'url');
  expect(entries).toEqual(
    routes.map(({ path, updated }) => [`https://example.org${path}`, updated.toISOString().slice(0, 10)]),
  );
  expect(sitemapPart(routes)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
});

test('an address with signs that XML acts on is written so that it comes back', () => {
  const path = '/a-b/?x=1&y="2"';
  expect(entriesOf(sitemapPart([{ path, updated: new Date('2026-11-21') }]), 'urlset', 'url')).toEqual([
    [new URL(path, 'https://example.org').href, '2026-11-21'],
  ]);
});

describe('pages are cut into files of at most fifty thousand', () => {
  test.each([
    [1, [1]],
    [50_000, [50_000]],
    [50_001, [50_000, 1]],
    [100_000, [50_000, 50_000]],
  ])('%i', (count, lengths) => expect(sitemapParts(pages(count)).map(({ length }) => length)).toEqual(lengths));

  test('every page once, in order', () => expect(sitemapParts(pages(50_003)).flat()).toEqual(pages(50_003)));

  test('which the index names, each with the day of the last change in it', () => {
    expect(entriesOf(sitemapIndex(pages(3)), 'sitemapindex', 'sitemap')).toEqual([
      ['https://example.org/sitemap-0.xml', '2024-01-03'],
    ]);
    expect(entriesOf(sitemapIndex(pages(50_002)), 'sitemapindex', 'sitemap')).toEqual([
      ['https://example.org/sitemap-0.xml', '2026-09-26'],
      ['https://example.org/sitemap-1.xml', '2024-01-02'],
    ]);
  });
});
