import { describe, expect, test } from 'vitest';
import { atLeastOne, files, home, ownPath, pageAt, pages } from './published.ts';

/** Every published file that is a feed, told by what is in it rather than by its name. */
const feeds = atLeastOne(
  'feed',
  [...files].flatMap(([path, content]) => {
    const text = /\.(xml|json)$/.test(path) ? content.toString('utf8') : '';
    return /^(<\?[^>]*\?>\s*)*<(rss|feed)\b/.test(text) || text.includes('https://jsonfeed.org/version/')
      ? [new URL(path.slice(1), home).href]
      : [];
  }),
);

const page = pageAt('/subscribe/');
if (!page) throw new Error('dist/subscribe/ is missing.');
const { $ } = page;

describe('/subscribe/', () => {
  const rows = $('.feed-address').get();
  const copied = rows.map((row) => $(row).find('button').attr('data-copies') ?? '');

  test('gives the address of every feed that is published, each once, and of nothing else', () => {
    const topics = pages.filter(({ path }) => path.startsWith('/topics/')).length;
    expect(topics).toBeGreaterThan(0);
    expect(feeds.length).toBe(3 * (1 + topics) + 1);
    expect(copied.toSorted()).toEqual(feeds.toSorted());
    expect($('[data-copies]').length).toBe(copied.length);
  });

  test('gives each as a link, as text that can be selected, and with one button that copies just that', () => {
    for (const [at, row] of rows.entries()) {
      expect($(row).find('a').attr('href')).toBe(copied[at]);
      expect($(row).find('code').text()).toBe(copied[at]);
      expect($(row).find('button').length).toBe(1);
    }
  });

  test('calls each button by what it copies, and no two alike', () => {
    const names = rows.map((row) => $(row).find('button').attr('aria-label') ?? '');
    expect(new Set(names).size).toBe(feeds.length);
    for (const [at, row] of rows.entries()) expect(names[at]).toContain($(row).find('a').text());
  });

  test('names over each group of addresses the topic that they are of', () => {
    for (const row of rows) {
      const topic = /^\/topics\/[^/]+\//.exec(ownPath(new URL($(row).find('code').text())) ?? '')?.[0];
      const over = $(row).prevAll('h3').first().find('a').attr('href');
      expect(over === undefined ? undefined : ownPath(new URL(over, page.address))).toBe(topic);
    }
  });

  test('hands the feed of all articles, and no other, to each of the common readers', () => {
    const links = $('.feed-readers a')
      .get()
      .map((link) => decodeURIComponent($(link).attr('href') ?? ''));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(link.endsWith(new URL('rss.xml', home).href), link).toBe(true);
  });
});

test.each(pages)('$path leads from its foot to /subscribe/, and from head or foot to no feed itself', (where) => {
  const leadsTo = (selector: string) =>
    where
      .$(selector)
      .get()
      .map((link) => ({
        words: where.$(link).text().trim(),
        to: ownPath(new URL(where.$(link).attr('href') ?? '', where.address)),
      }));
  const ofFeeds = leadsTo('.masthead a, .site-footer a').filter(({ words }) =>
    /feed|rss|atom|subscri|follow/i.test(words),
  );
  expect(leadsTo('.site-footer a')).toContainEqual({ words: 'Feeds', to: '/subscribe/' });
  for (const link of ofFeeds) expect(link.to).toBe('/subscribe/');
  const feedFiles = feeds.map((feed) => ownPath(new URL(feed)));
  expect(leadsTo('.masthead a, .site-footer a').filter(({ to }) => feedFiles.includes(to))).toEqual([]);
});
