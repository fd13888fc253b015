import { load } from 'cheerio';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { llmsText } from '../../../src/machines/llms.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, firstOf, leastContent, smallContent } from '../content.ts';
import { ownArticle, roleEntry } from '../entries.ts';
import { catalogFrom } from '../read-content.ts';

/** The text for programs about some content, as a reader of Markdown shows it. */
const shown = (content: Entries) => load(markdownToHtml(llmsText(catalogOf(content))).html);

/** The links under each heading: its words and where it leads. */
const sectionsOf = ($: ReturnType<typeof load>): Record<string, [string, string | undefined][]> =>
  Object.fromEntries(
    $('h2')
      .get()
      .map((heading) => [
        $(heading).text(),
        $(heading)
          .next('ul')
          .find('a')
          .get()
          .map((link): [string, string | undefined] => [$(link).text(), $(link).attr('href')]),
      ]),
  );

test('of many articles the short file names the newest twenty, and the file that names them all', () => {
  const content = leastContent();
  content.articles = Array.from({ length: 25 }, (_, at) =>
    ownArticle(`a-${at + 1}`, { title: `Piece ${at + 1}`, published: new Date(Date.UTC(2025, 0, at + 1)) }),
  );
  const named = (isFull: boolean) =>
    sectionsOf(load(markdownToHtml(llmsText(catalogOf(content), isFull)).html)).Articles?.map(([name]) => name);
  const newest = Array.from({ length: 25 }, (_, at) => `Piece ${25 - at}`);
  expect(named(false)).toEqual([...newest.slice(0, 20), 'All 25 articles']);
  expect(named(true)).toEqual(newest);
});

describe('what the site holds, for programs,', () => {
  const content = smallContent();
  content.roles.push(roleEntry('mate', { order: 2 }));
  const $ = shown(content);

  test('begins with its name, what it is, and what may be done with it', () => {
    expect($('h1').text()).toBe(publication.name);
    expect($('blockquote').text().trim()).toBe(publication.description);
    expect($('p').eq(1).text()).toContain(`Text: ${publication.licence.name}, credit: ${publication.name}.`);
    expect($('p').eq(1).find('a').attr('href')).toBe(publication.licence.url);
  });

  test('is a link to everything, with whole addresses, articles as Markdown first', () => {
    const at = (path: string) => `https://example.org${path}`;
    expect(sectionsOf($)).toEqual({
      Articles: [['A piece of ten letters', at('/articles/a-piece.md')]],
      'The comparison': [
        ['Markdown', at('/compare/roles.md')],
        ['JSON', at('/compare/roles.json')],
        ['JSON Schema', at('/compare/roles.schema.json')],
        ['CSV', at('/compare/roles.csv')],
      ],
      Roles: [
        ['Pilot', at('/roles/pilot/')],
        ['Mate', at('/roles/mate/')],
      ],
      'Two roles side by side': [['Pilot and Mate', at('/compare/mate-vs-pilot/')]],
      Pages: ['compare', 'roles', 'claims', 'sources'].map((page) => [`The page ${page}`, at(`/${page}/`)]),
      Feeds: [
        ['RSS', at('/rss.xml')],
        ['Atom', at('/atom.xml')],
        ['JSON Feed', at('/feed.json')],
        ['Changes', at('/changes.xml')],
      ],
      Optional: [
        ['The page home', at('/')],
        ['The page subscribe', at('/subscribe/')],
        ['The page about', at('/about/')],
      ],
    });
  });

  test('says of each what is there', () => {
    const notes = $('li')
      .get()
      .map((item) => $(item).text().trim());
    expect(notes).toContain(
      'A piece of ten letters: A description that is long enough to say what the reader will learn.',
    );
    expect(notes.filter((note) => !/: \S/.test(note))).toEqual([]);
  });

  test('leaves out what the publication does not have', () => {
    const least = shown(leastContent());
    expect(Object.keys(sectionsOf(least))).toEqual(['Articles', 'Feeds', 'Optional']);
    expect(least('p').eq(1).text()).toBe(`Text: ${publication.licence.name}, credit: ${publication.name}.`);
  });
});

test('every page of a whole publication is named in it once, but for lists and topics', () => {
  const catalog = catalogFrom();
  const links = Object.values(sectionsOf(load(markdownToHtml(llmsText(catalog)).html)))
    .flat()
    .map(([, address]) => address);
  const expected = catalog.routes
    .filter(({ kind, unlisted }) => !unlisted && !['article list', 'topic'].includes(kind))
    .map(({ kind, path }) => `https://example.org${kind === 'article' ? path.replace(/\/$/, '.md') : path}`);
  expect(expected.filter((address) => links.filter((link) => link === address).length !== 1)).toEqual([]);
  expect(new Set(links).size).toBe(links.length);
});

test('a title is shown as it is written, whatever is in it', () => {
  const signs = [
    '*',
    '_',
    '<b>',
    '[a](b)',
    '#',
    '&amp;',
    'R&D',
    '`',
    '\\',
    '~',
    '|',
    'word',
    '1.',
    '漢',
    ']',
    '(',
    ')',
    '!',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1 }), (words) => {
      const content = leastContent();
      content.articles = [ownArticle('a', { title: words.join(' ') })];
      const [link] = firstOf(Object.values(sectionsOf(shown(content))));
      expect(link).toEqual([words.join(' '), 'https://example.org/articles/a.md']);
    }),
  );
});
