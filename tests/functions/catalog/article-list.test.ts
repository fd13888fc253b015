import { describe, expect, test } from 'vitest';
import { catalogOf, leastContent } from '../content.ts';
import { ownArticle, pageEntry } from '../entries.ts';

describe('the list of articles', () => {
  /** The pages of the list of so many articles, published day by day. */
  function listOf(count: number, description?: string) {
    const content = leastContent();
    content.articles = Array.from({ length: count }, (_, at) =>
      ownArticle(`a-${at + 1}`, { published: new Date(Date.UTC(2025, 0, at + 1)) }),
    );
    content.pages = content.pages.map((page) =>
      page.id === 'articles'
        ? pageEntry('articles', {
            label: 'Articles',
            published: new Date('2025-01-01'),
            ...(description && { description }),
          })
        : page,
    );
    return catalogOf(content).routes.filter((route) => route.kind === 'article list');
  }

  test.each([
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
    [65, [20, 20, 20, 5]],
  ])('of %i has pages of %j', (count, lengths) =>
    expect(listOf(count).map(({ articles }) => articles.length)).toEqual(lengths),
  );

  test('has every article once, newest first', () => {
    const ids = listOf(45).flatMap(({ articles }) => articles.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 45 }, (_, at) => `a-${45 - at}`));
  });

  test('numbers its pages, and each later one leads back to the first', () => {
    expect(
      listOf(45).map(({ path, number, last, title, heading, label, trail }) => ({
        path,
        number,
        last,
        title,
        heading,
        label,
        trail,
      })),
    ).toEqual([
      {
        path: '/articles/',
        number: 1,
        last: 3,
        title: 'The page articles',
        heading: 'The page articles',
        label: 'Articles',
        trail: [],
      },
      ...[2, 3].map((number) => ({
        path: `/articles/${number}/`,
        number,
        last: 3,
        title: `The page articles, page ${number}`,
        heading: `The page articles, page ${number}`,
        label: `Page ${number}`,
        trail: [{ name: 'Articles', path: '/articles/' }],
      })),
    ]);
  });

  test('says on each page which it is, and says no more than search results show', () => {
    const [first, second] = listOf(21).map(({ description }) => description);
    expect(second).toBe(`${first?.slice(0, -1)}, page 2.`);
    const long = `${'Wind and water '.repeat(10)}and sand.`;
    expect(long.length).toBe(159);
    expect(listOf(21, long).map(({ description }) => description)).toEqual([
      long,
      'Wind and water Wind and water Wind and water Wind and water Wind and water Wind and water Wind and water Wind and water Wind and water Wind and water…, page 2.',
    ]);
  });

  test('is as new as the newest of what each page lists', () =>
    expect(listOf(21).map(({ updated }) => updated.toISOString().slice(0, 10))).toEqual(['2025-01-21', '2025-01-01']));
});
