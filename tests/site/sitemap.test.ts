import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { addressedPages, home, ownPath, textAt } from './published.ts';
import { xmlFaults } from './xml.ts';

const index = textAt('/sitemap-index.xml');

/** What the elements of some XML say. */
function said(xml: string, selector: string): string[] {
  const $ = load(xml, { xml: true });
  return $(selector)
    .get()
    .map((element) => $(element).text());
}

const maps = said(index, 'sitemapindex > sitemap > loc').map((address) => textAt(ownPath(new URL(address)) ?? address));

const days = new Map(
  maps.flatMap((map) => {
    const $ = load(map, { xml: true });
    return $('urlset > url')
      .get()
      .map((url) => [$(url).children('loc').text(), $(url).children('lastmod').text()] as const);
  }),
);

describe('the sitemap', () => {
  test('is well-formed, and its index leads to it', () => {
    expect(maps.length).toBeGreaterThan(0);
    for (const xml of [index, ...maps]) expect(xmlFaults(xml)).toEqual([]);
  });

  test('lists every page but the one for missing pages, once, and nothing else', () => {
    const listed = maps.flatMap((map) => said(map, 'urlset > url > loc'));
    expect([...listed].sort()).toEqual(addressedPages.map(({ address }) => address.href).sort());
  });
});

test.each(addressedPages)(
  '$path: the sitemap gives the day of the last change that the page shows',
  ({ $, address }) => {
    const shown = $('footer time[data-last-change]').attr('datetime');
    expect(shown).toBeDefined();
    expect(days.get(address.href)?.slice(0, 10)).toBe(shown);
  },
);

test('robots.txt lets everyone in and names the index', () => {
  const robots = textAt('/robots.txt');
  expect(robots.match(/^Sitemap: (.+)$/m)?.[1]).toBe(new URL('sitemap-index.xml', home).href);
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: ./m);
});
