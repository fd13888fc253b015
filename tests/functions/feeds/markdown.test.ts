import { load } from 'cheerio';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { writePortable } from '../../../src/portable/portable-text.ts';
import { makePortable } from '../../../src/portable/portable-tree.ts';
import type { Article } from '../../../src/catalog/articles.ts';
import { articleMarkdown } from '../../../src/feeds/markdown.ts';
import { formatDate } from '../../../src/dates.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, firstOf, smallContent } from '../content.ts';

const article = firstOf(catalogOf(smallContent()).articles);
const page = new URL('https://example.org/articles/a-piece/');

/** An article whose text is that HTML, as its file has it. */
const written = (html: string, part: Partial<Article> = {}): string =>
  articleMarkdown(
    { ...article, ...part },
    writePortable(makePortable(fromHtml(html, { fragment: true }), page), undefined).markdown,
  );

/** The file as a program that knows Markdown shows it. */
const shown = (html: string, part: Partial<Article> = {}) => load(markdownToHtml(written(html, part)).html);

const datesOf = ({ published, updated }: Article) => ({ published, updated });

/** The facts that stand over the text. */
const factsOf = ($: ReturnType<typeof load>): string[] =>
  $('ul')
    .first()
    .find('li')
    .get()
    .map((item) => $(item).text().trim());

describe('an article as Markdown', () => {
  test('begins with its title, what it says, whose work it retells and its dates', () => {
    const $ = shown('<p>Text.</p>', { updated: new Date('2026-12-24') });
    expect($('h1').text()).toBe('A piece of ten letters');
    expect($('blockquote').text().trim()).toBe(article.description);
    expect(factsOf($)).toEqual([
      'Retells: “Ada’s work” by A press, A press, 2013',
      `Published: ${formatDate(article.published)}`,
      `Last changed: ${formatDate(new Date('2026-12-24'))}`,
      'Topics: Sailing',
      'Address: https://example.org/articles/a-piece/',
      expect.stringContaining(publication.licence.name),
    ]);
  });

  test('names the people who wrote it, and no work that it does not retell', () => {
    const person = { id: 'cleo', name: 'Cleo', about: undefined, url: undefined, ...datesOf(article) };
    const facts = factsOf(shown('', { retells: undefined, authors: [person] }));
    expect(facts.slice(0, 2)).toEqual(['By Cleo', expect.stringMatching(/^Published: /)]);
    expect(facts.join()).not.toContain('Retells');
  });

  test('keeps what changes the meaning of words and has no form in Markdown', () => {
    const html = '10<sup>6</sup>, H<sub>2</sub>O, <mark>so</mark> <abbr title="A &quot;B&quot; &amp; C">ABC</abbr>';
    const $ = shown(`<p>${html}</p>`);
    expect(
      $('sup, sub, mark')
        .get()
        .map((element) => $.html(element)),
    ).toEqual([...['<sup>6</sup>', '<sub>2</sub>', '<mark>so</mark>']]);
    expect($('abbr').attr('title')).toBe('A "B" & C');
    expect($.text()).toContain('106, H2O');
  });

  test('has a table as a table, its caption before it, pipes and blocks in a cell kept inside', () => {
    const $ = shown(
      '<table><caption><strong>How</strong> they differ</caption><thead><tr><th>Point</th><th>A | B</th></tr></thead>' +
        '<tbody><tr><th>Breadth</th><td><p>Wide</p><p>and deep</p></td></tr></tbody></table>',
    );
    expect($('table').prev('p').text()).toBe('How they differ');
    expect(
      $('th')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['Point', 'A | B']);
    expect(
      $('tbody td')
        .map((_, cell) => $(cell).text().replace(/\s+/g, ' '))
        .get(),
    ).toEqual(['Breadth', 'Wide and deep']);
  });

  test('sets a note apart, and has lists as lists', () => {
    const $ = shown(
      '<p>a</p><aside><p>Editor’s note</p></aside><ol><li>one</li><li>two</li></ol><dl><dt>Pilot</dt><dd>x</dd></dl>',
    );
    expect($('blockquote').last().text().trim()).toBe('Editor’s note');
    expect($('ol li')).toHaveLength(2);
    expect($('ul').last().text().replace(/\s+/g, ' ').trim()).toBe('Pilot x');
  });

  test('keeps a footnote as one: its number in the text, the note without the way back', () => {
    const html = markdownToHtml('A[^n], B[^m] and A again[^n].\n\n[^n]: *One*.\n\n    More.\n\n[^m]: Two.\n').html;
    const markdown = written(html);
    expect(markdown).toContain('A[^1], B[^2] and A again[^1].');
    expect(markdown).toContain('[^1]: *One*.\n\n    More.\n\n[^2]: Two.\n');
    expect(shown(html).text()).not.toContain('[^');
    // A reader of Markdown writes the same that the page does.
    expect(shown(html)('section').text()).toBe(load(html)('section').text());
  });

  test('keeps the alignment of columns, the tasks that are done and the language of code', () => {
    const markdown =
      '| a | b | c |\n| :- | -: | - |\n| 1 | 2 | 3 |\n\n- [ ] a\n- [x] b\n\n```js\nlet a = 1 < 2;\n```\n';
    expect(written(markdownToHtml(markdown).html)).toContain(markdown);
  });

  test('keeps the items of a list together or apart, as they were', () => {
    for (const markdown of ['- a\n- b:\n  1. c\n  2. d\n- e\n', '- a\n\n- b\n\n  More.\n'])
      expect(written(markdownToHtml(markdown).html)).toContain(`\n\n${markdown}`);
  });

  test('keeps a cell on one line, whatever is in it', () => {
    const $ = shown(
      '<table><tr><th>x</th></tr><tr><td><ul><li>one</li><li>two</li></ul><blockquote>three</blockquote><pre><code>a\nb</code></pre>four<br>five</td></tr></table>',
    );
    expect(
      $('td')
        .map((_, cell) => $(cell).text().replace(/\s+/g, ' ').trim())
        .get(),
    ).toEqual(['one two three a b four five']);
  });

  test('links to a film or a sound, by its words or its address', () => {
    const $ = shown('<p><video src="/a.mp4" controls>A film</video> <audio controls><source src="/b.mp3"></audio></p>');
    const links = $('p a')
      .get()
      .map((link) => [$(link).text(), $(link).attr('href')]);
    expect(links.slice(-2)).toEqual([
      ['A film', 'https://example.org/a.mp4'],
      ['https://example.org/b.mp3', 'https://example.org/b.mp3'],
    ]);
  });

  test('shows a title as it is written, whatever is in it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('*', '_', '<b>', '[a](b)', '#', '&amp;', 'R&D', '`', '\\', '~', '|', 'word', '1.', '漢'),
          {
            minLength: 1,
          },
        ),
        (words) => {
          const title = words.join(' ');
          expect(shown('', { title })('h1').text()).toBe(title);
        },
      ),
    ));
});
