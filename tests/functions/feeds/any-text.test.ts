import fc from 'fast-check';
import type { Nodes } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/feeds/feed.ts';
import { writeFeedText } from '../../../src/portable/portable-text.ts';
import { feedWith, itemOf } from './made-up-feed.ts';
import { readAtom, readJson, readRss, type ReadItem } from './read-feed.ts';
import { allIn, childrenOf, textOf } from './read-xml.ts';

/** What XML can hold of a text, character by character, with its line ends as XML has them. */
function inXml(text: string): string {
  const fits = (point: number) =>
    [0x9, 0xa].includes(point) ||
    (point >= 0x20 && point < 0xd800) ||
    (point > 0xdfff && point < 0xfffe) ||
    point > 0xffff;
  const characters = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
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
  'halves \uD800\u0000\uDC00 of a letter',
  'tab\tline\nand\r\nand\rend',
  '--> <!-- -- <?xml version="1.0"?> ?>',
  '{"title": "x"} \\u0000 \\',
  'very long '.repeat(2_000),
  ' space at both ends ',
  '007',
  'true',
  '__proto__',
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  // Any sequence of 16-bit units, lone surrogates among them.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);

/** An article’s text, whatever words and addresses are in it. */
const anyContent = fc
  .array(
    fc.oneof(
      fc.constantFrom(h('br'), h('hr'), h('div'), h('table', h('tr', h('td')))),
      fc.constantFrom(h('ol', { start: 3 }, h('li', h('input', { type: 'checkbox', disabled: true, checked: true })))),
      anyText.map((text) => h('p', text)),
      anyText.map((text) => h('img', { alt: text, src: 'https://example.org/?a=1&b="<>\'' })),
      anyText.map((text) => h('a', { href: 'https://example.org/', title: text }, h('em', text), text)),
    ),
  )
  .map((children) => h('section', children));

const anyItem = fc
  .record({ title: anyText, description: anyText, topics: fc.array(anyText, { maxLength: 3 }), content: anyContent })
  .map(({ content, ...texts }) => ({ text: content, item: itemOf({ ...texts, content: writeFeedText(content) }) }));

/** The texts of an item as a reader has to find them. */
const expected = ({ id, title, description, topics, content }: FeedItem): ReadItem => ({
  id: id.href,
  title: inXml(title),
  description: inXml(description),
  topics: topics.map(inXml),
  html: inXml(content.html),
});

/** The words of a text as XML can hold them, each of its pieces by itself: halves of a letter in two of them make none. */
const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? inXml(node.value) : '';

/** XML reports the end of a line in an attribute as a space: https://www.w3.org/TR/xml/#AVNormalize. */
const inAttribute = (text: string): string => text.replace(/[\t\n]/g, ' ');

describe('whatever an article says, but for characters that XML has no place for', () => {
  test('the RSS is well-formed and gives it back', () =>
    fc.assert(
      fc.asyncProperty(anyText, anyItem, async (title, { item }) => {
        const feed = { ...feedWith(item), title };
        expect(await readRss(feed)).toEqual({ title: inXml(title), items: [expected(item)] });
      }),
      { numRuns: 300 },
    ));

  test('the Atom is well-formed and gives it back, its text as XHTML', () =>
    fc.assert(
      fc.property(anyText, anyItem, (title, { item, text }) => {
        const read = readAtom({ ...feedWith(item), title });
        expect(read.title).toBe(inXml(title));
        const { topics, ...rest } = expected(item);
        expect(read.items).toEqual([{ ...rest, topics: topics.map(inAttribute), html: undefined }]);
        const [content] = read.contents;
        if (!content) throw new Error('The entry has no content.');
        expect(content.attributes).toEqual({ type: 'xhtml' });
        expect(content.children).toHaveLength(1);
        expect(childrenOf(content, 'html:div')).toHaveLength(1);
        expect(textOf(content)).toBe(wordsOf(text));
        const names = allIn(content)
          .slice(1)
          .map(({ name }) => name);
        expect(names.filter((name) => !/^http:\/\/www\.w3\.org\/1999\/xhtml [a-z][a-z0-9]*$/.test(name))).toEqual([]);
      }),
      { numRuns: 300 },
    ));

  test('the JSON Feed is JSON and gives it back', () =>
    fc.assert(
      fc.property(anyText, anyItem, (title, { item }) => {
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
