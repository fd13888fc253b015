import { expect, test } from 'vitest';
import { redirectRules } from '../../../src/machines/redirects.ts';
import { catalogOf, leastContent, problemsIn } from '../content.ts';
import { ownArticle } from '../entries.ts';

/** Content whose articles had names before. */
function renamed(names: Record<string, string[]>) {
  const articles = Object.entries(names).map(([id, formerly]) => ownArticle(id, { formerly }));
  return { ...leastContent(), articles };
}

test('every address that an article had leads to the one it has, and so do the files beside it', () => {
  const { moves } = catalogOf(renamed({ now: ['first', 'second'], other: [] }));
  expect(moves).toEqual(
    ['first', 'second'].map((name) => ({ from: `/articles/${name}/`, to: '/articles/now/', title: 'The now' })),
  );
  const rules = redirectRules(moves).split('\n');
  expect(rules).toEqual(
    expect.arrayContaining([
      '/articles/first/ /articles/now/ 301',
      '/articles/second /articles/now/ 301',
      '/articles/second.md /articles/now.md 301',
    ]),
  );
});

test('an article is known to feeds by the name it was first published under', () => {
  const { articles } = catalogOf(renamed({ now: ['first', 'second'], other: [] }));
  expect(articles.map(({ firstId }) => firstId).toSorted()).toEqual(['first', 'other']);
});

test('a former name that another article has or had, or that the article has, is told with its file', () => {
  const problems = problemsIn(renamed({ now: ['now'], one: ['two'], two: [], three: ['old'], four: ['old'] }));
  expect(problems.map((problem) => problem.replace(/\. .*/, '.'))).toEqual([
    'content/articles/now.mdx: formerly has "now" itself, or has it twice.',
    'content/articles/one.mdx: formerly has "two", which is the address of content/articles/two.mdx.',
    'content/articles/four.mdx: formerly has "old", which is the address of content/articles/three.mdx.',
  ]);
});
