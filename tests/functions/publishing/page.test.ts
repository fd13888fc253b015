import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/publishing/page.ts';
import type { Piece } from '../../../src/publishing/page-parts.ts';

/** The texts that pieces of a page hold. */
const textsOf = (html: string, pieces: readonly Piece[]): string[] =>
  pieces.map(({ start, end }) => html.slice(start, end));

describe('the names of a page', () => {
  test('are those of its elements, with what a browser adds', () => {
    const { names } = readPage('<table><tr><td>x</td></tr></table><svg><linearGradient/></svg>');
    expect([...names.tags].toSorted()).toEqual(
      ['body', 'head', 'html', 'lineargradient', 'svg', 'table', 'tbody', 'td', 'tr'].toSorted(),
    );
  });

  test('are its classes, ids and attributes, however they are written', () => {
    const { names } = readPage(
      `<p CLASS="one\n two" id=three data-Kind='a &amp; b' hidden></p><p class="two [&amp;>b]:c">`,
    );
    expect(names.classes).toEqual(new Set(['one', 'two', '[&>b]:c']));
    expect(names.ids).toEqual(new Set(['three']));
    expect(names.repeatedIds).toEqual(new Set());
    expect(names.attributes.get('data-kind')).toEqual(new Set(['a & b']));
    expect(names.attributes.get('hidden')).toEqual(new Set(['']));
  });

  test('are told apart by what stands once and what stands twice, and old names of places count', () => {
    const { names } = readPage('<a name="old"></a><h2 id="a"></h2><h2 id="b"></h2><p id="a" name="no"></p>');
    expect(names.ids).toEqual(new Set(['old', 'a', 'b']));
    expect(names.repeatedIds).toEqual(new Set(['a']));
  });

  test.each([
    ['a text', '<p>class="no"</p>'],
    ['a comment', '<!-- <i class="no"> -->'],
    ['a script', '<script>"<i class=\'no\'>"</script>'],
    ['a style', '<style>/*<i class="no">*/</style>'],
    ['a title', '<title><i class="no"></title>'],
    ['an attribute', '<meta content="<i class=no>">'],
  ])('are not what %s says', (_, html) => {
    const { names } = readPage(html);
    expect(names.classes).toEqual(new Set());
    expect(names.tags.has('i')).toBe(false);
  });

  test('are custom properties that its markup and its scripts use', () => {
    const { names } = readPage('<path fill="var(--ink, red)"/><script>get("--paper")</script><p title="--no">');
    expect(names.properties).toEqual(new Set(['--ink', '--paper']));
  });

  const name = fc.constantFrom('a', 'b', 'c-d', 'É');
  const word = fc.constantFrom('one', 'two', 'a"b', "it's", '<b>', '&amp;', '多', '--x');
  const element = fc.letrec((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom('p', 'div', 'table', 'tr', 'td', 'col', 'svg', 'SPAN', 'li', 'template', 'noscript'),
        fc.uniqueArray(fc.tuple(fc.constantFrom('class', 'id', 'data-x', 'title'), fc.array(word, { maxLength: 3 })), {
          selector: ([attribute]) => attribute,
        }),
        fc.array(fc.oneof({ maxDepth: 3 }, name, tie('element')), { maxLength: 3 }),
      )
      .map(
        ([tag, attributes, children]) =>
          `<${tag}${attributes.map(([key, words]) => ` ${key}="${words.join(' ').replaceAll('"', '&quot;')}"`).join('')}>${children.join('')}</${tag}>`,
      ),
  })).element;

  test('are at least those that a browser sees', () => {
    fc.assert(
      fc.property(element, (html) => {
        const $ = load(html);
        const { names } = readPage(html);
        for (const { name: tag, attribs } of $('html, html *').get()) {
          expect(names.tags).toContain(tag.toLowerCase());
          for (const [key, value] of Object.entries(attribs)) expect(names.attributes.get(key)).toContain(value);
          for (const each of (attribs.class ?? '').split(/\s+/).filter(Boolean)) expect(names.classes).toContain(each);
        }
      }),
    );
  });
});

test('styles, scripts and the policy are found where they stand', () => {
  const html = [
    '<html><head><meta property="og:title" content="What is <style> & </script>?">',
    `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
    '<style>a{}</style><script src="/a.js"></script><script type="module">f("<p>")</script></head>',
    '<body><style media="print">b{}</style><script type="application/json">{"a":"<style>"}</script></body></html>',
  ].join('');
  const page = readPage(html);
  expect(
    textsOf(
      html,
      page.styles.map(({ css }) => css),
    ),
  ).toEqual(['a{}', 'b{}']);
  expect(
    textsOf(
      html,
      page.styles.map(({ whole }) => whole),
    ),
  ).toEqual(['<style>a{}</style>', '<style media="print">b{}</style>']);
  expect(textsOf(html, page.scripts)).toEqual(['f("<p>")']);
  expect(textsOf(html, page.policy ? [page.policy] : [])).toEqual([
    `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
  ]);
});
