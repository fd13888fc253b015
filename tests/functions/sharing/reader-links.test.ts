import { describe, expect, test } from 'vitest';
import { feedReaders } from '../../../src/sharing/reader-links.ts';

/** Addresses that would fall apart in a link that only joins strings. */
const feeds = [
  'https://example.org/cto/rss.xml',
  'https://example.org/rss.xml?a=1&b=2&url=https://other.example/#top',
  'https://example.org/topics/R&D/atom.xml',
  'https://example.org/100%25/%2F%26/feed.json?q=a+b%20c',
  'https://example.org/"\'<>()!*~/rss.xml',
  'https://example.org/überblick/題/🎉.xml',
];

const onTheWeb = feedReaders.filter(({ name }) => name !== 'a reader on this device');

/** What a reader on the web is handed: the values of its query or, where it has none, the last part of its path. */
function handedOver({ searchParams, pathname }: URL): string[] {
  return searchParams.size > 0 ? [...searchParams.values()] : [decodeURIComponent(pathname.split('/').at(-1) ?? '')];
}

test('there are readers on the web, each named once, and a way to one on the device', () => {
  const names = feedReaders.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(onTheWeb.length).toBeGreaterThan(3);
  expect(onTheWeb).toHaveLength(feedReaders.length - 1);
});

describe.each(onTheWeb)('$name', ({ subscribeAddress }) => {
  test.each(feeds)('is handed %s whole, and nothing else', (feed) => {
    const link = new URL(subscribeAddress(feed));
    expect(handedOver(link)).toEqual([feed]);
    expect(link.hash).toBe('');
  });

  test('is asked over https, at an address that does not depend on the feed', () => {
    const links = feeds.map((feed) => new URL(subscribeAddress(feed)));
    expect(new Set(links.map(({ protocol }) => protocol))).toEqual(new Set(['https:']));
    expect(new Set(links.map(({ host }) => host)).size).toBe(1);
    expect(links[0]?.host).not.toBe('example.org');
  });
});

test.each(feeds)('a reader on the device is handed %s as it is, after the scheme for feeds', (feed) => {
  const link = feedReaders.find((reader) => !onTheWeb.includes(reader))?.subscribeAddress(feed) ?? '';
  expect(new URL(link).protocol).toBe('feed:');
  expect(link.slice('feed:'.length)).toBe(feed);
});
