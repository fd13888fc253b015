import { expect, test } from 'vitest';
import { listRecords } from '../../../src/search/records.ts';
import { listEverything } from '../../../src/search/everything.ts';
import { catalogOf, leastContent } from '../content.ts';
import { ownArticle } from '../entries.ts';
import { catalogFrom } from '../read-content.ts';

const none = () => [];

test('everything has words, a name and a place that nothing else has', () => {
  const records = listRecords(catalogFrom(), none);
  const paths = records.map(({ path }) => path);
  expect(records.filter(({ title, text }) => title.trim() === '' || text.trim() === '')).toEqual([]);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

test('a section leads to its place and says what it is a part of, in the language of its article', () => {
  const content = leastContent();
  content.articles = [ownArticle('a-piece', { title: 'A whole piece', language: 'ar' })];
  const sections = (path: string) =>
    path === '/articles/a-piece/'
      ? [
          { heading: undefined, text: 'It begins.' },
          { heading: { id: 'end', title: 'The end' }, text: 'It ends.' },
        ]
      : [];
  const records = listRecords(catalogOf(content), sections).filter(({ kind }) => kind === 'article');
  expect(records).toEqual([
    expect.objectContaining({ title: 'A whole piece', path: '/articles/a-piece/', language: 'ar' }),
    {
      kind: 'article',
      title: 'The end',
      path: '/articles/a-piece/#end',
      within: 'A whole piece',
      isPart: true,
      language: 'ar',
      text: 'It ends.',
    },
  ]);
  expect(records[0]?.text).toContain('It begins.');
});

test('what has no page is not there, nor what is kept at its address only, nor the page that searches', () => {
  const catalog = catalogFrom();
  const paths = listRecords(catalog, none).map(({ path }) => path);
  expect(catalog.expired.length).toBeGreaterThan(0);
  expect(paths.filter((path) => catalog.expired.some(({ id }) => path.startsWith(`/articles/${id}/`)))).toEqual([]);
  expect(paths).not.toContain('/search/');
  const least = listRecords(catalogOf(leastContent()), none);
  expect([...new Set(least.map(({ kind }) => kind))]).toEqual(['article', 'page']);
});

test('the list of everything names each thing once, its sections under it, and of a kind no more than forty', () => {
  const content = leastContent();
  content.articles = Array.from({ length: 120 }, (_, at) => ownArticle(`piece-${at}`, { title: `Piece ${at}` }));
  const records = listRecords(catalogOf(content), (path) =>
    path.startsWith('/articles/p') ? [{ heading: { id: 'end', title: 'The end' }, text: 'x' }] : [],
  );
  const [articles, pages] = listEverything(records);
  expect(articles).toMatchObject({ kind: 'article', count: 120 });
  expect(articles?.things).toHaveLength(40);
  expect(articles?.things.flatMap(({ path, parts }) => parts.map((part) => [path, part.path]))).toEqual(
    articles?.things.map(({ path }) => [path, `${path}#end`]),
  );
  expect(pages?.things.map(({ title }) => title)).toEqual(
    records.filter(({ kind }) => kind === 'page').map(({ title }) => title),
  );
});

test('of claims and sources, which have a page each, only the number is in the list', () => {
  const groups = listEverything(listRecords(catalogFrom(), none)).filter(({ kind }) =>
    ['claim', 'source'].includes(kind),
  );
  expect(groups.map(({ kind, things }) => [kind, things.length])).toEqual([
    ['claim', 0],
    ['source', 0],
  ]);
  expect(groups.every(({ count }) => count > 0)).toBe(true);
});
