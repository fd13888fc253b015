import { load } from 'cheerio';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import type { Article } from '../../../src/catalog/model.ts';
import { articleMarkdown } from '../../../src/feeds/markdown.ts';
import { smallContent, today } from '../content.ts';

const [article] = assembleCatalog(smallContent(), today).articles;
if (!article) throw new Error('The small content has lost its article.');

/** The file as a program that knows Markdown shows it. */
function shown(html: string, part: Partial<Article> = {}) {
  return load(markdownToHtml(articleMarkdown({ ...(article as Article), ...part }, html)).html);
}

describe('an article as Markdown', () => {
  test('begins with its title, what it says, whose work it retells and its dates', () => {
    const $ = shown('<p>Text.</p>', { updated: new Date('2026-12-24') });
    expect($('h1').text()).toBe('A piece of ten letters');
    expect($('blockquote').text().trim()).toBe(article.description);
    const facts = $('ul')
      .first()
      .find('li')
      .map((_, item) => $(item).text().replaceAll('\u00a0', ' ').trim())
      .get();
    expect(facts).toEqual([
      'Retells: “Ada’s work” by A press, A press, 2013',
      'Published: 21 November 2026',
      'Last changed: 24 December 2026',
      'Topics: Leading',
      'Address: https://example.org/articles/a-piece/',
      expect.stringContaining('Creative Commons Attribution 4.0'),
    ]);
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
      '<p>a</p><aside><p>Editor’s note</p></aside><ol><li>one</li><li>two</li></ol><dl><dt>CTO</dt><dd>x</dd></dl>',
    );
    expect($('blockquote').last().text().trim()).toBe('Editor’s note');
    expect($('ol li')).toHaveLength(2);
    expect($('ul').last().text().replace(/\s+/g, ' ').trim()).toBe('CTO x');
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
