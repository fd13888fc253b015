import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../src/feeds/atom.ts';
import type { Feed } from '../../../src/feeds/feed.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { writeFeedText } from '../../../src/portable/portable-text.ts';
import { feedWith, itemOf } from './made-up-feed.ts';
import { channelOf, entryOf, firstOf, jsonOf, readAtom, readJson, readRss } from './read-feed.ts';
import { allIn, childrenOf, readXml, textOf } from './read-xml.ts';

describe('a feed without items', () => {
  test('is RSS with a title, a description, a link and no item', async () => {
    const channel = await channelOf(feedWith());
    expect(['title', 'description', 'link'].map((name) => firstOf(channel, name))).toEqual([
      'A feed',
      'Of pieces.',
      'https://example.org/',
    ]);
    expect(childrenOf(channel, 'item')).toEqual([]);
  });

  test('is Atom with what RFC 4287 asks of every feed', () => {
    const root = readXml(toAtom(feedWith()));
    expect(firstOf(root, 'atom:id')).toBe('https://example.org/atom.xml');
    expect(firstOf(root, 'atom:title')).toBe('A feed');
    expect(firstOf(root, 'atom:updated')).toBe('2026-11-21T00:00:00.000Z');
    expect(childrenOf(root, 'atom:author').map((author) => firstOf(author, 'atom:name'))).not.toContain('');
    expect(childrenOf(root, 'atom:entry')).toEqual([]);
  });

  test('is a JSON Feed with an empty list', () => expect(readJson(feedWith())).toEqual({ title: 'A feed', items: [] }));
});

describe('an article that was edited, under a new title', () => {
  const day = new Date('2026-12-01');
  const before = feedWith(itemOf());
  const after = feedWith(itemOf({ title: 'Another title', updated: day }));

  test('is the same item to a reader, in every format', async () => {
    const idsOf = async (feed: Feed) =>
      [readAtom(feed), readJson(feed), await readRss(feed)].map(({ items }) => items[0]?.id);
    expect(await idsOf(after)).toEqual(await idsOf(before));
    expect(await idsOf(after)).toEqual(Array(3).fill('https://example.org/articles/a-piece/'));
  });

  test('keeps its day of publication, and says when it changed', async () => {
    const entry = entryOf(after);
    expect(firstOf(entry, 'atom:published')).toBe('2026-11-21T00:00:00.000Z');
    expect(firstOf(entry, 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
    expect(jsonOf(after).items).toMatchObject([
      { date_published: '2026-11-21T00:00:00.000Z', date_modified: '2026-12-01T00:00:00.000Z' },
    ]);
    const [item] = childrenOf(await channelOf(after), 'item');
    if (!item) throw new Error('The feed has no item.');
    expect(firstOf(item, 'pubDate')).toBe('Sat, 21 Nov 2026 00:00:00 GMT');
    expect(firstOf(item, 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
  });

  test('makes the feed as new as the edit', () => {
    expect(firstOf(readXml(toAtom(before)), 'atom:updated')).toBe('2026-11-21T00:00:00.000Z');
    expect(firstOf(readXml(toAtom(after)), 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
  });
});

test('items come newest first, whatever the order they were given in', () => {
  const [old, recent] = ['2020-01-01', '2026-01-01'].map((day) =>
    itemOf({ title: day, published: new Date(day), updated: new Date('2026-12-01') }),
  );
  if (!old || !recent) throw new Error('There are two.');
  expect(readJson(feedWith(old, recent)).items.map(({ title }) => title)).toEqual(['2026-01-01', '2020-01-01']);
});

test('a person who opens the Atom in a browser is given a style sheet, a word on feeds and a way on', () => {
  const xml = toAtom(feedWith(itemOf()));
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?><\?xml-stylesheet type="text\/css" href="[^"]*"\?>/);
  const [subtitle] = childrenOf(readXml(xml), 'atom:subtitle');
  if (!subtitle) throw new Error('The feed has no subtitle.');
  expect(textOf(subtitle)).toContain('This is a feed.');
  const links = allIn(subtitle).flatMap(({ attributes }) => attributes.href ?? []);
  expect(links).toEqual(['https://example.org/subscribe/', 'https://example.org/']);
});

test('the Atom credits the work retold, by a link that programs know and by one that people see', () => {
  const entry = entryOf(feedWith(itemOf()));
  const via = childrenOf(entry, 'atom:link').find(({ attributes }) => attributes.rel === 'via');
  expect(via?.attributes.href).toBe('https://example.com/?a=1&b=2');
  const [rights] = childrenOf(entry, 'atom:rights');
  expect(textOf(rights)).toContain('Retells “Ada’s work” by Ada, A press, 2013.');
  expect(rights ? allIn(rights).map(({ attributes }) => attributes.href) : []).toContain(
    'https://example.com/?a=1&b=2',
  );
});

test('in the XHTML of the Atom, what is empty is closed as HTML closes it', () => {
  const content = h('div', [h('p', [h('br'), h('img', { src: 'https://example.org/a.png', alt: '>' })]), h('span')]);
  const xml = toAtom(feedWith(itemOf({ content: writeFeedText(content) })));
  expect(xml).toContain('<p><br/><img src="https://example.org/a.png" alt=">"/></p><span></span>');
});

describe('an item’s authors', () => {
  const authors = [{ name: 'Ada & Bob' }, { name: 'Cleo', url: 'https://example.com/cleo/' }];
  const creatorsIn = async (feed: Feed) => {
    const [item] = childrenOf(await channelOf(feed), 'item');
    return (item ? childrenOf(item, 'dc:creator') : []).map(textOf);
  };
  const authorsIn = (feed: Feed) =>
    childrenOf(readXml(toAtom(feed)), 'atom:entry').flatMap((entry) =>
      childrenOf(entry, 'atom:author').map((author) => [firstOf(author, 'atom:name'), firstOf(author, 'atom:uri')]),
    );

  test('are named where people wrote it', async () => {
    const feed = feedWith(itemOf({ authors }));
    expect(await creatorsIn(feed)).toEqual(['Ada & Bob', 'Cleo']);
    expect(authorsIn(feed)).toEqual([
      ['Ada & Bob', ''],
      ['Cleo', 'https://example.com/cleo/'],
    ]);
    expect(jsonOf(feed).items[0]?.authors).toEqual(authors);
  });

  test('are the publication where it wrote it, which the feed names', async () => {
    const feed = feedWith(itemOf());
    expect(await creatorsIn(feed)).toEqual([feed.author.name]);
    expect(authorsIn(feed)).toEqual([]);
    const { authors: ours, items } = jsonOf(feed);
    expect(ours).toMatchObject([{ name: feed.author.name }]);
    expect(items.map((item) => item.authors)).toEqual([undefined]);
  });
});

test('an item that retells nobody credits nobody', async () => {
  const feed = feedWith(itemOf({ retells: undefined }));
  const entry = entryOf(feed);
  expect(childrenOf(entry, 'atom:link').map(({ attributes }) => attributes.rel)).toEqual(['alternate']);
  expect(textOf(entry)).not.toContain('Retells');
  expect(await toRss(feed)).not.toContain('dc:source');
});
