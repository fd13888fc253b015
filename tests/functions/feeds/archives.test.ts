import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedParts, type FeedPart } from '../../../src/feeds/archives.ts';
import { toAtom } from '../../../src/feeds/atom.ts';
import { feedOf } from '../../../src/feeds/feed.ts';
import { toJsonFeed } from '../../../src/feeds/json.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { itemOf } from './made-up-feed.ts';
import { allIn, childrenOf, readXml } from './read-xml.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

describe('the parts of a feed', () => {
  const counts = fc.integer({ min: 0, max: 130 });

  test('have everything that the feed ever brought, and the feed the newest', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [feed, ...archives] = feedParts(numbers(count));
        const all = [feed, ...archives].flatMap((part) => part?.items ?? []);
        expect(feed?.items).toEqual(numbers(count).slice(0, 20));
        expect([...new Set(all)].toSorted((a, b) => b - a)).toEqual(numbers(count));
        // Only what the feed still brings may stand in an archive already.
        expect(new Set(archives.flatMap(({ items }) => items)).size).toBe(archives.length * 20);
      }),
    );
  });

  test('stay as they are once they are an archive', () => {
    fc.assert(
      fc.property(counts, counts, (before, more) => {
        const itemsOf = (count: number) =>
          feedParts(numbers(count)).flatMap(({ archive, items }) => (archive === undefined ? [] : [items]));
        expect(itemsOf(before + more).slice(0, itemsOf(before).length)).toEqual(itemsOf(before));
      }),
    );
  });
});

describe('from a feed, what leads back', () => {
  const items = numbers(45).map((number) => {
    const address = new URL(`https://example.org/articles/${number}/`);
    return itemOf({ id: address, address, published: new Date(Date.UTC(2020, 0, number)) });
  });
  const head = { title: 'A feed', description: 'Of pieces.', path: '/topics/sea/', updated: new Date('2020-01-01') };
  const feeds = feedParts(items).map(({ items: some, ...part }: FeedPart<(typeof items)[number]>) =>
    feedOf({ ...head, ...part }, some),
  );
  const addressesIn = {
    'rss.xml': async () =>
      Promise.all(
        feeds.map(async (feed) => {
          const [channel] = childrenOf(readXml(await toRss(feed)), 'channel');
          const links = channel ? childrenOf(channel, 'atom:link') : [];
          const marks = channel ? childrenOf(channel, 'fh:archive') : [];
          return told(
            links.map(({ attributes }) => attributes),
            marks.length,
          );
        }),
      ),
    'atom.xml': async () =>
      Promise.resolve(
        feeds.map((feed) => {
          const root = readXml(toAtom(feed));
          const links = childrenOf(root, 'atom:link').map(({ attributes }) => attributes);
          return told(links, childrenOf(root, 'fh:archive').length);
        }),
      ),
  };
  const told = (links: readonly Readonly<Record<string, string>>[], marks: number) => ({
    archive: marks === 1,
    ...Object.fromEntries(
      links.flatMap(({ rel = '', href }) =>
        ['self', 'current', 'prev-archive', 'next-archive'].includes(rel) ? [[rel, href]] : [],
      ),
    ),
  });

  test.each(['rss.xml', 'atom.xml'] as const)(
    '%s names itself, the feed, and the archives on both sides',
    async (file) => {
      const folder = 'https://example.org/topics/sea/';
      expect(await addressesIn[file]()).toEqual([
        { archive: false, self: `${folder}${file}`, 'prev-archive': `${folder}archive/2/${file}` },
        {
          archive: true,
          self: `${folder}archive/1/${file}`,
          current: `${folder}${file}`,
          'next-archive': `${folder}archive/2/${file}`,
        },
        {
          archive: true,
          self: `${folder}archive/2/${file}`,
          current: `${folder}${file}`,
          'prev-archive': `${folder}archive/1/${file}`,
        },
      ]);
    },
  );

  test('a JSON Feed names what is older, in the one word that the format has', () => {
    const folder = 'https://example.org/topics/sea/';
    const said = feeds.map((feed): unknown => JSON.parse(toJsonFeed(feed)));
    expect(said).toMatchObject([
      { feed_url: `${folder}feed.json`, next_url: `${folder}archive/2/feed.json` },
      { feed_url: `${folder}archive/1/feed.json` },
      { feed_url: `${folder}archive/2/feed.json`, next_url: `${folder}archive/1/feed.json` },
    ]);
    expect(said[1]).not.toHaveProperty('next_url');
  });

  test('an archive in Atom goes by the id of its feed', () => {
    const ids = feeds.map((feed) => childrenOf(readXml(toAtom(feed)), 'atom:id').flatMap((id) => allIn(id)).length);
    expect(ids).toEqual([1, 1, 1]);
    expect(new Set(feeds.map((feed) => /<id>([^<]*)<\/id>/.exec(toAtom(feed))?.[1])).size).toBe(1);
  });
});
