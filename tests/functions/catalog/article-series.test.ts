import { expect, test } from 'vitest';
import { catalogOf, leastContent, problemsIn } from '../content.ts';
import { ownArticle } from '../entries.ts';

/** Content whose articles are parts of series: the name of the series and the part, by their ids. */
function parts(of: Record<string, [string, number]>) {
  const articles = Object.entries(of).map(([id, [name, part]]) => ownArticle(id, { series: { name, part } }));
  return { ...leastContent(), articles };
}

test('the parts of a series stand in their order, whatever their names and days', () => {
  const { indexes } = catalogOf(parts({ a: ['Knots', 3], b: ['Knots', 1], c: ['Sails', 1], d: ['Knots', 2] }));
  expect(indexes.partsOf('Knots').map(({ id }) => id)).toEqual(['b', 'd', 'a']);
  expect(indexes.partsOf('Oars')).toEqual([]);
});

test('a part that is there twice is told, and a name that is all but that of another series', () => {
  const problems = problemsIn(parts({ a: ['The knots', 1], b: ['The knots', 1], c: ['The knot', 2], d: ['Oars', 1] }));
  expect(problems).toEqual([
    'content/articles/b.mdx: series says part 1 of "The knots", and so does content/articles/a.mdx. Number each part once.',
    'content/articles/c.mdx: no other article is in the series "The knot", but some are in "The knots". Write it alike.',
  ]);
});
