import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { atLeastOne, ownPath, pageAt, pages, textAt } from './published.ts';
import { xmlFaults } from './xml.ts';

const xml = textAt('/changes.xml');
const feed = load(xml, { xml: true });
const entries = feed('feed > entry').get();

const about = pageAt('/about/');
if (!about) throw new Error('dist/about/ is missing.');
/** What stands under the heading of the corrections, up to the next heading. */
const told = about.$('#corrections').nextUntil('h2');

describe('what was changed', () => {
  test('stands in a feed that is valid, dated and whole even while nothing has changed', () => {
    expect(xmlFaults(xml)).toEqual([]);
    expect(feed('feed > id').text()).toBe(new URL('changes.xml', pageAt('/')?.address).href);
    expect(feed('feed > title').text()).toMatch(/^Changes/);
    expect(feed('feed > updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00/);
  });

  test('stands on the page about the publication, change for change as in the feed', () => {
    const listed = told.find('li').get();
    expect(listed.map((item) => about.$(item).find('a').text())).toEqual(
      entries.map((entry) => feed(entry).children('title').text()),
    );
  });

  test('is nothing so far where the feed is empty, which the page says, naming the feed', () => {
    expect(/^None so far\b/.test(told.first().text().trim())).toBe(entries.length === 0);
    const links = told.find('a').map((_, link) => ownPath(new URL(about.$(link).attr('href') ?? '', about.address)));
    expect(links.get()).toContain('/changes.xml');
  });

  test('is noted on the page that changed, and on no other', () => {
    const places = new Set(entries.map((entry) => ownPath(new URL(feed(entry).children('link').attr('href') ?? ''))));
    const noted = atLeastOne('page', pages).filter(({ $ }) => $('.changes').length > 0);
    expect(new Set(noted.map(({ path }) => path))).toEqual(places);
  });
});
