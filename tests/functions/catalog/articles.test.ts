import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/catalog/articles.ts';
import { isPublished } from '../../../src/days.ts';
import type { Entries, Entry } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, leastContent, problemsIn, problemsOf, smallContent, today } from '../content.ts';
import { sitemapParts } from '../../../src/machines/sitemap.ts';
import { articleEntry, ownArticle, pageEntry, published, sourceEntry } from '../entries.ts';

const person = (id: string, name: string, url?: string): Entry<'people'> => ({ id, data: { name, url, published } });

describe('an article is published', () => {
  test.each<[string, string, boolean, boolean]>([
    ['on its day', '2026-11-21', false, true],
    ['after it', '2026-11-22', false, true],
    ['not before it', '2026-11-20T23:59:59.999Z', false, false],
    ['not while it is a draft', '2026-11-22', true, false],
  ])('%s', (_, day, draft, is) => expect(isPublished({ draft, published }, new Date(day))).toBe(is));
});

describe('what is published', () => {
  test('comes newest first, whatever the files are called, and by name where the day is the same', () => {
    const files = ['2026-11-25', '2026-10-01', '2026-11-25', '2026-11-26'].map((day, at) =>
      ownArticle(`${'baca'.charAt(at)}${at}`, { published: new Date(day) }),
    );
    expect(newestFirst(files).map(({ id }) => id)).toEqual(['a3', 'b0', 'c2', 'a1']);
  });

  test('includes drafts and what is dated later for a writer, and for nobody else', () => {
    const content = smallContent();
    content.articles.push(
      ownArticle('draft', { draft: true }),
      ownArticle('later', { published: new Date('2999-01-01') }),
    );
    expect(catalogOf(content).articles.map(({ id }) => id)).toEqual(['a-piece']);
    expect(catalogOf(content, { withDrafts: true }).articles.map(({ id }) => id)).toEqual([
      'later',
      'a-piece',
      'draft',
    ]);
  });

  test('leaves the lists, the sitemap and the feed on the day it expires, and keeps its address', () => {
    const content = leastContent();
    content.articles.push(
      ownArticle('old', { expires: today }),
      ownArticle('not-yet', { expires: new Date('2999-01-01') }),
    );
    const { articles, expired, routes, indexes, topics } = catalogOf(content);
    expect(articles.map(({ id }) => id)).toEqual(['first-words', 'not-yet']);
    expect(expired.map(({ id }) => id)).toEqual(['old']);
    expect(topics.flatMap((topic) => indexes.articlesOn(topic)).map(({ id }) => id)).toEqual([
      'first-words',
      'not-yet',
    ]);
    const unlisted = routes.filter((route) => route.unlisted).map(({ path }) => path);
    expect(unlisted).toEqual(['/articles/old/']);
    expect(
      sitemapParts(routes)
        .flat()
        .map(({ path }) => path),
    ).not.toContain('/articles/old/');
  });

  test('tells what was changed in it, and why, by its first name', () => {
    const content = leastContent();
    const changed = new Date('2026-11-25');
    const { data } = firstOf(content.articles);
    Object.assign(data, { formerly: ['words'], updated: changed, changes: [{ changed, why: 'A word was missing.' }] });
    expect(catalogOf(content).changes).toEqual([
      {
        id: 'article-words-2026-11-25',
        kind: 'Changed',
        path: '/articles/first-words/',
        title: 'The first-words',
        when: changed,
        why: 'A word was missing.',
      },
    ]);
    data.updated = undefined;
    expect(problemsIn(content)).toEqual([
      'content/articles/first-words.mdx: changes tells of a change on 2026-11-25, but its front matter says it last changed earlier. Write updated: 2026-11-25 there.',
    ]);
  });

  test('leaves a source that only a waiting article cites in use', () => {
    const content = leastContent();
    content.sources = [sourceEntry('ada'), sourceEntry('bob'), sourceEntry('eve')];
    const text = '<EditorNote on="A1" sources="bob">\n\nNo.\n\n</EditorNote>\n';
    content.articles.push(articleEntry({ id: 'later', text }, { published: new Date('2999-01-01') }));
    content.pages.push(pageEntry('sources'));
    expect(problemsIn(content)).toEqual([
      'content/sources/eve.yaml: nothing cites "eve". Cite it where it is used, or remove the file.',
    ]);
  });

  test('is something: a site of drafts is not built', () =>
    expect(problemsOf(({ articles }) => (firstOf(articles).data.draft = true), {}, leastContent())).toEqual([
      'content/articles: nothing is published. Every article is a draft, dated in the future, or expired.',
    ]));

  test('was last changed on the day it was published, until it changes', () => {
    const content = smallContent();
    expect(firstOf(catalogOf(content).articles).updated).toEqual(published);
    firstOf(content.articles).data.updated = new Date('2026-11-30');
    expect(firstOf(catalogOf(content).articles).updated).toEqual(new Date('2026-11-30'));
  });
});

describe('whose an article is:', () => {
  const bylines = (content: Entries) =>
    catalogOf(content).articles.map(({ id, authors, retells }) => [id, authors.map(({ name }) => name), retells?.id]);

  test('the publication’s, a retelling, somebody’s own, and a retelling by some', () => {
    const content = smallContent();
    content.people = [person('eve', 'Eve Ðrafn'), person('lin', '林')];
    content.articles = [
      ownArticle('a'),
      articleEntry({ id: 'b' }),
      ownArticle('c', { authors: ['lin'] }),
      articleEntry({ id: 'd' }, { authors: ['lin', 'eve'] }),
    ];
    expect(bylines(content)).toEqual([
      ['a', [], undefined],
      ['b', [], 'ada'],
      ['c', ['林'], undefined],
      ['d', ['林', 'Eve Ðrafn'], 'ada'],
    ]);
  });

  test('somebody’s with a page and a sentence, as their file says', () => {
    const content = leastContent();
    content.people = [{ id: 'eve', data: { name: 'Eve', about: 'Steers.', url: 'https://eve.example/', published } }];
    firstOf(content.articles).data.authors = ['eve'];
    expect(firstOf(catalogOf(content).articles).authors).toEqual([
      { id: 'eve', name: 'Eve', about: 'Steers.', url: 'https://eve.example/', published, updated: published },
    ]);
  });
});

describe('an article stops the build', () => {
  const file = 'content/articles/a-piece.mdx';
  test.each<[string, (content: Entries) => void, string]>([
    [
      'by somebody unknown',
      ({ articles }) => (firstOf(articles).data.authors = ['eve']),
      `${file}: authors names "eve", which is not in content/people. There are none.`,
    ],
    [
      'on a topic that is none',
      ({ articles }) => firstOf(articles).data.topics.push('cooking'),
      `${file}: topics names "cooking", which is not in content/topics. Known: sailing, unused.`,
    ],
    [
      'that retells a work that nobody can read',
      ({ sources }) => Object.assign(firstOf(sources).data, { url: undefined, notLinked: 'It sells.' }),
      `${file}: retells names "ada", whose file has no url. A reader must be able to read the original: give its address.`,
    ],
  ])('%s', (_, change, problem) => expect(problemsOf(change)).toEqual([problem]));

  test('that retells a work that is none', () => {
    const problems = problemsOf(({ articles }) => (firstOf(articles).data.retells = 'eve'));
    expect(problems).toContain(`${file}: retells names "eve", which is not in content/sources. Known: ada, bob.`);
  });
});

test('topics are those that an article is on, in the order of their files', () => {
  const content = smallContent();
  expect(catalogOf(content).topics.map(({ id }) => id)).toEqual(['sailing']);
  firstOf(content.articles).data.topics = ['unused', 'sailing'];
  expect(catalogOf(content).topics.map(({ id }) => id)).toEqual(['sailing', 'unused']);
  expect(firstOf(catalogOf(content).articles).topics.map(({ id }) => id)).toEqual(['unused', 'sailing']);
  firstOf(content.articles).data.published = today;
});
