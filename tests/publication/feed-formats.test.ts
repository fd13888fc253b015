import { z } from 'astro/zod';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { faultsInFeeds, feedFiles, feeds, isArchive, pageOf } from './feeds.ts';
import { files, home, ownPath, textAt, texts, unless } from './published.ts';
import { originalOf } from './structured-data.ts';

test('feeds in RSS have what RSS 2.0 asks for', () => {
  const faults = faultsInFeeds(({ path, format, items: some }) => {
    if (format !== 'rss.xml') return [];
    const $ = load(textAt(path), { xml: true });
    return [
      ...unless($('rss').attr('version') === '2.0' && $('rss > channel').length === 1, 'is not RSS 2.0'),
      ...unless($('channel > description').text() !== '', 'has no description'),
      ...unless(
        $('channel > atom\\:link[rel=self]').attr('type') === 'application/rss+xml',
        'does not name its own type',
      ),
      ...some
        .filter(({ published, updated }) => Number.isNaN(published + updated))
        .map(({ address }) => `has a date that is none, of ${address}`),
    ];
  });
  expect(faults).toEqual([]);
});

/** The feeds in Atom, that of changes among them. */
const atomFeeds = feedFiles.filter((path) => /<feed\b/.test(textAt(path).slice(0, 400)));

test('feeds in Atom have what RFC 4287 asks of a feed and of an entry', () => {
  const faults = atomFeeds.flatMap((path) => {
    const $ = load(textAt(path), { xml: true });
    const feed = $('feed');
    const entries = feed.children('entry').get();
    const once = (element: typeof feed, names: readonly string[]) =>
      names
        .filter((name) => element.children(name).length !== 1 || element.children(name).text().trim() === '')
        .map((name) => `has ${element.children(name).length} of ${name}`);
    const ids = $('id')
      .get()
      .map((id) => $(id).text());
    return [
      ...once(feed, ['id', 'title', 'updated', 'author']),
      ...unless(feed.find('> author > name').text() !== '', 'its author has no name'),
      ...unless(
        feed.children('id').text() === feed.children(`link[rel=${isArchive(path) ? 'current' : 'self'}]`).attr('href'),
        'is not known by its address',
      ),
      ...entries.flatMap((entry) => [
        ...once($(entry), ['id', 'title', 'updated', 'content']),
        ...unless(
          $(entry).children('content').attr('type') === 'xhtml' &&
            $(entry).find('> content > div').attr('xmlns') === 'http://www.w3.org/1999/xhtml',
          'has content that is not XHTML',
        ),
      ]),
      ...unless(new Set(ids).size === ids.length, 'has an id twice'),
      ...ids.filter((id) => !URL.canParse(id)).map((id) => `has the id ${id}`),
      ...$('updated, published')
        .get()
        .map((date) => $(date).text())
        .filter((date) => !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(date))
        .map((date) => `has the date ${date}`),
    ].map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('feeds in Atom credit the work that an article retells, and no other', () => {
  const faults = feeds.flatMap(({ path, format, items: some }) => {
    if (format !== 'atom.xml') return [];
    const $ = load(textAt(path), { xml: true });
    return $('entry')
      .get()
      .flatMap((entry, at) => {
        const page = some[at] && pageOf(some[at]);
        const via = $(entry).children('link[rel=via]').attr('href');
        return unless(
          page !== undefined && via === originalOf(page)?.url,
          `${path}, ${some[at]?.address}: credits ${via}`,
        );
      });
  });
  expect(faults).toEqual([]);
});

test('feeds in Atom explain themselves to a person in a browser, in a style that loads only its typeface', () => {
  const faults = atomFeeds.flatMap((path) => {
    const [, href = ''] = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(textAt(path)) ?? [];
    const sheet = ownPath(new URL(href, new URL(path.slice(1), home))) ?? '';
    const css = texts.get(sheet) ?? '';
    const loaded = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
      ([, address = '']) => ownPath(new URL(address, new URL(sheet.slice(1), home))) ?? address,
    );
    const $ = load(textAt(path), { xml: true });
    const links = $('subtitle a')
      .get()
      .map(({ attribs }) => attribs.href);
    return [
      ...unless(css !== '' && !css.includes('@import'), `is styled by ${href}`),
      ...unless(loaded.length === 1 && loaded.every((each) => files.has(each)), `its style loads ${loaded.join(', ')}`),
      ...unless(links.includes(new URL('subscribe/', home).href), 'does not lead to how feeds work'),
    ].map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

const jsonHead = z.object({ version: z.string(), authors: z.array(z.object({ name: z.string(), url: z.string() })) });

test('JSON feeds say their version, and who writes', () => {
  const faults = faultsInFeeds(({ path, format }) => {
    if (format !== 'feed.json') return [];
    const { version, authors } = jsonHead.parse(JSON.parse(textAt(path)));
    return [
      ...unless(version === 'https://jsonfeed.org/version/1.1', `is of version ${version}`),
      ...unless(
        authors.length === 1 && Boolean(authors[0]?.name) && authors[0]?.url === home.href,
        `is by ${JSON.stringify(authors)}`,
      ),
    ];
  });
  expect(faults).toEqual([]);
});
