import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../src/feeds/atom.ts';
import type { Feed, FeedItem } from '../../../src/feeds/feed.ts';
import { toJsonFeed } from '../../../src/feeds/json.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { feedWith, itemOf } from './made-up-feed.ts';
import { allIn, childrenOf, readXml, textOf, type Element } from './read-xml.ts';

const self = new URL('https://example.org/feed');

/** What a format makes of an item’s texts, read back. */
interface ReadItem {
  id: string;
  title: string;
  description: string;
  topics: string[];
  /** The HTML where the format has it as it was written. */
  html: string | undefined;
}

const firstOf = (element: Element, name: string): string => textOf(childrenOf(element, name)[0]);

async function readRss(feed: Feed): Promise<{ title: string; items: ReadItem[] }> {
  const [channel] = childrenOf(readXml(await toRss(feed, self)), 'channel');
  if (!channel) throw new Error('The RSS has no channel.');
  const items = childrenOf(channel, 'item').map((item) => ({
    id: firstOf(item, 'guid'),
    title: firstOf(item, 'title'),
    description: firstOf(item, 'description'),
    topics: childrenOf(item, 'category').map(textOf),
    html: firstOf(item, 'content:encoded'),
  }));
  return { title: firstOf(channel, 'title'), items };
}

function readAtom(feed: Feed): { title: string; items: ReadItem[]; contents: Element[] } {
  const root = readXml(toAtom(feed, self));
  const entries = childrenOf(root, 'atom:entry');
  const items = entries.map((entry) => ({
    id: firstOf(entry, 'atom:id'),
    title: firstOf(entry, 'atom:title'),
    description: firstOf(entry, 'atom:summary'),
    topics: childrenOf(entry, 'atom:category').map(({ attributes }) => attributes['term'] ?? ''),
    html: undefined,
  }));
  return {
    title: firstOf(root, 'atom:title'),
    items,
    contents: entries.flatMap((entry) => childrenOf(entry, 'atom:content')),
  };
}

function readJson(feed: Feed): { title: string; items: ReadItem[] } {
  const { title, items } = JSON.parse(toJsonFeed(feed, self));
  return {
    title,
    items: items.map((item: Record<string, string> & { tags: string[] }) => ({
      id: item['id'],
      title: item['title'],
      description: item['summary'],
      topics: item.tags,
      html: item['content_html'],
    })),
  };
}

/** What XML can hold of a text, character by character, with its line ends as XML has them. */
function inXml(text: string): string {
  const fits = (point: number) =>
    [0x9, 0xa].includes(point) ||
    (point >= 0x20 && point < 0xd800) ||
    (point > 0xdfff && point < 0xfffe) ||
    point > 0xffff;
  const characters = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')];
  return characters.filter((character) => fits(character.codePointAt(0) ?? 0)).join('');
}

/** Texts that people write, and texts that break a file whose writer joins strings. */
const hostile = [
  'R&D &amp; &lt; &nbsp; &#0; &#x1;',
  '<b>bold</b> </title></item></entry></feed>',
  ']]> <![CDATA[ x ]]>',
  '"quotes" \'and\' “quotes”',
  '🧑‍💻 👩🏽‍🚀 ≠ é 漢字',
  'العنوان من اليمين إلى اليسار \u202Eabc\u202C',
  'control \u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0085\uFFFE\uFFFF\uFEFF',
  'lone \uD800 and \uDC00 and \uDBFF\uDBFF',
  'tab\tline\nand\r\nand\rend',
  '--> <!-- -- <?xml version="1.0"?> ?>',
  '{"title": "x"} \\u0000 \\',
  'very long '.repeat(20_000),
  ' space at both ends ',
  '007',
  'true',
  '__proto__',
];

/** Pieces of HTML that XML does not know or that are wrong in HTML as well. */
const pieces = [
  ...hostile.filter(({ length }) => length < 1000),
  '<o:p>',
  '</o:p>',
  '<a"b<c=d\'e>',
  '<p a"b<c="1" x:y="2" xmlns="urn:x" xmlns:z="">',
  '<svg viewBox="0 0 1 1"><foo:bar xlink:href="#x"/>',
  '<math><mi>x</mi>',
  '<td>cell',
  '<table><tr><td colspan="2">in <caption>c',
  '</table>',
  '<br>',
  '<img src="https://example.org/a.png" alt="a < b & c" onerror=x>',
  '<a href="https://example.org/?a=1&b=2">',
  '<a href="javascript:alert(1)">',
  '</div></div>',
  '<div>',
  '<!doctype html>',
  '<?php echo 1 ?>',
  '<script>if (a < b && c) {}</script>',
  '<style>a > b {}</style>',
  '<input disabled checked>',
  '<time datetime="2026-11-21">',
  '<textarea></p>',
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  // Any sequence of 16-bit units, lone surrogates among them.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);
const anyHtml = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText)).map((parts) => parts.join(''));

const anyItem = fc
  .record({ title: anyText, description: anyText, topics: fc.array(anyText, { maxLength: 3 }), html: anyHtml })
  .map((texts) => itemOf(texts));

/** The texts of an item as a reader has to find them. */
const expected = ({ id, title, description, topics, html }: FeedItem): ReadItem => ({
  id: id.href,
  title: inXml(title),
  description: inXml(description),
  topics: topics.map(inXml),
  html: inXml(html),
});

/** The words of some HTML, as a browser’s parser finds them. */
function wordsOf(html: string): string {
  const $ = load(html, null, false);
  $('script, style, template').remove();
  return $.root().text();
}

describe('whatever an article says, but for characters that XML has no place for', () => {
  test('the RSS is well-formed and gives it back', () =>
    fc.assert(
      fc.asyncProperty(anyText, anyItem, async (title, item) => {
        const feed = { ...feedWith(item), title };
        expect(await readRss(feed)).toEqual({ title: inXml(title), items: [expected(item)] });
      }),
      { numRuns: 300 },
    ));

  test('the Atom is well-formed and gives it back, its text as XHTML', () =>
    fc.assert(
      fc.property(anyText, anyItem, (title, item) => {
        const read = readAtom({ ...feedWith(item), title });
        expect(read.title).toBe(inXml(title));
        expect(read.items).toEqual([{ ...expected(item), html: undefined }]);
        const [content] = read.contents;
        if (!content) throw new Error('The entry has no content.');
        expect(content.attributes).toEqual({ type: 'xhtml' });
        expect(content.children).toHaveLength(1);
        expect(childrenOf(content, 'html:div')).toHaveLength(1);
        expect(textOf(content)).toBe(inXml(wordsOf(inXml(item.html))));
        const names = allIn(content)
          .slice(1)
          .map(({ name }) => name);
        expect(names.filter((name) => !/^http:\/\/www\.w3\.org\/1999\/xhtml [a-z][a-z0-9]*$/.test(name))).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  test('the JSON Feed is JSON and gives it back', () =>
    fc.assert(
      fc.property(anyText, anyItem, (title, item) => {
        expect(readJson({ ...feedWith(item), title })).toEqual({ title: inXml(title), items: [expected(item)] });
      }),
      { numRuns: 300 },
    ));
});

test.each(hostile.map((title) => ({ title, start: title.slice(0, 30) })))(
  'the title $start is the same in all formats',
  async ({ title }) => {
    const feed = feedWith(itemOf({ title }));
    const titles = [readAtom(feed), readJson(feed), await readRss(feed)].map(({ items }) => items[0]?.title);
    expect(titles).toEqual([inXml(title), inXml(title), inXml(title)]);
  },
);

describe('a feed without items', () => {
  test('is RSS with a title, a description, a link and no item', async () => {
    const [channel] = childrenOf(readXml(await toRss(feedWith(), self)), 'channel');
    if (!channel) throw new Error('The RSS has no channel.');
    expect(['title', 'description', 'link'].map((name) => firstOf(channel, name))).toEqual([
      'A feed',
      'Of pieces.',
      'https://example.org/',
    ]);
    expect(childrenOf(channel, 'item')).toEqual([]);
  });

  test('is Atom with what RFC 4287 asks of every feed', () => {
    const root = readXml(toAtom(feedWith(), self));
    expect(firstOf(root, 'atom:id')).toBe(self.href);
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
    const [entry] = childrenOf(readXml(toAtom(after, self)), 'atom:entry');
    if (!entry) throw new Error('The feed has no entry.');
    expect(firstOf(entry, 'atom:published')).toBe('2026-11-21T00:00:00.000Z');
    expect(firstOf(entry, 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
    const [json] = JSON.parse(toJsonFeed(after, self)).items;
    expect([json.date_published, json.date_modified]).toEqual(['2026-11-21T00:00:00.000Z', '2026-12-01T00:00:00.000Z']);
    const [channel] = childrenOf(readXml(await toRss(after, self)), 'channel');
    const [item] = channel ? childrenOf(channel, 'item') : [];
    if (!item) throw new Error('The feed has no item.');
    expect(firstOf(item, 'pubDate')).toBe('Sat, 21 Nov 2026 00:00:00 GMT');
    expect(firstOf(item, 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
  });

  test('makes the feed as new as the edit', () => {
    expect(firstOf(readXml(toAtom(before, self)), 'atom:updated')).toBe('2026-11-21T00:00:00.000Z');
    expect(firstOf(readXml(toAtom(after, self)), 'atom:updated')).toBe('2026-12-01T00:00:00.000Z');
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
  const xml = toAtom(feedWith(itemOf()), self);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?><\?xml-stylesheet type="text\/css" href="[^"]*"\?>/);
  const [subtitle] = childrenOf(readXml(xml), 'atom:subtitle');
  if (!subtitle) throw new Error('The feed has no subtitle.');
  expect(textOf(subtitle)).toContain('This is a feed.');
  const links = allIn(subtitle).flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(links).toEqual(['https://example.org/subscribe/', 'https://example.org/']);
});

test('the Atom credits the work retold, by a link that programs know and by one that people see', () => {
  const [entry] = childrenOf(readXml(toAtom(feedWith(itemOf()), self)), 'atom:entry');
  if (!entry) throw new Error('The feed has no entry.');
  const via = childrenOf(entry, 'atom:link').find(({ attributes }) => attributes['rel'] === 'via');
  expect(via?.attributes['href']).toBe('https://example.com/?a=1&b=2');
  const [rights] = childrenOf(entry, 'atom:rights');
  expect(textOf(rights)).toContain('Retells “Ada’s work” by Ada, A press, 2013.');
  expect(rights ? allIn(rights).map(({ attributes }) => attributes['href']) : []).toContain(
    'https://example.com/?a=1&b=2',
  );
});
