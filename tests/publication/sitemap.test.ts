import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parts } from './parts.ts';
import { listedPages, differences, home, ownPath, textAt, texts } from './published.ts';
import { xmlFaults } from './xml.ts';

const index = textAt('/sitemap-index.xml');

/** What the elements of some XML say. */
function said(xml: string, selector: string): string[] {
  const $ = load(xml, { xml: true });
  return $(selector)
    .get()
    .map((element) => $(element).text());
}

/** The sitemaps that the index names, by their addresses. */
const named = said(index, 'sitemapindex > sitemap > loc');
const maps = named.flatMap((address) => texts.get(ownPath(new URL(address)) ?? '') ?? []);

test('the sitemap is well-formed, and its index leads to it', () => {
  const missing = named.filter((address) => !texts.has(ownPath(new URL(address)) ?? ''));
  expect(named.length).toBeGreaterThan(0);
  expect([...missing, ...[index, ...maps].flatMap(xmlFaults)]).toEqual([]);
});

test('the sitemap lists every page that may be indexed, once, and nothing else', () => {
  const listed = maps.flatMap((map) => said(map, 'urlset > url > loc'));
  expect(
    differences(
      listed,
      listedPages.map(({ address }) => address.href),
      'sitemap: ',
    ),
  ).toEqual([]);
});

test('the sitemap gives for each page the day of the last change that the page shows', () => {
  const days = new Map(
    maps.flatMap((map) => {
      const $ = load(map, { xml: true });
      return $('urlset > url')
        .get()
        .map((url) => [$(url).children('loc').text(), $(url).children('lastmod').text()] as const);
    }),
  );
  const faults = listedPages.flatMap(({ $, path, address }) => {
    const shown = $(parts.lastChange).attr('datetime');
    const given = days.get(address.href);
    return shown && given?.slice(0, 10) === shown ? [] : [`${path}: shows ${shown}, the sitemap gives ${given}`];
  });
  expect(faults).toEqual([]);
});

test('robots.txt lets everyone in and names the index', () => {
  const robots = textAt('/robots.txt');
  expect(/^Sitemap: (.+)$/m.exec(robots)?.[1]).toBe(new URL('sitemap-index.xml', home).href);
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: ./m);
});
