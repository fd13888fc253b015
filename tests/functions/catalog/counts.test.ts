import { expect, test } from 'vitest';
import { countNames, isCountName } from '../../../src/catalog/counts.ts';
import { catalogOf, leastContent, smallContent } from '../content.ts';
import { accountOf, articleEntry, claimsEntry, criterionEntry, ownArticle, roleEntry, termEntry } from '../entries.ts';
import { outcomeEntry, questionEntry } from '../guide-entries.ts';
import { changeOn, changingContent } from './changing-content.ts';

test('what there is is counted by its name', () => {
  const content = smallContent();
  content.articles.push(ownArticle('a'), articleEntry({ id: 'again' }), ownArticle('draft', { draft: true }));
  content.roles = ['a', 'b', 'c', 'd'].map((id) => roleEntry(id, { accounts: { ada: accountOf(), bob: accountOf() } }));
  content.criteria.push(criterionEntry('depth'), criterionEntry('height'));
  content.claims[1] = claimsEntry('bob', 'B', { B1: 'One.', B2: 'Two.' });
  content.glossary = [termEntry('keel')];
  content.outcomes = [outcomeEntry('a'), outcomeEntry('b')];
  content.decision = [questionEntry('a', [{ a: 1 }, {}]), questionEntry('b', [{ b: 1 }, {}])];
  expect(catalogOf(content).counts).toEqual({
    articles: 3,
    retold: 1,
    topics: 1,
    roles: 4,
    accounts: 8,
    criteria: 3,
    pairs: 6,
    claims: 5,
    sources: 2,
    forecasts: 0,
    beside: 0,
    terms: 1,
    questions: 2,
    agreements: 1,
    disagreements: 1,
    changes: 0,
  });
});

test('forecasts are counted apart from what stands beside them', () => {
  const content = changingContent({ verdict: [changeOn('2026-12-05')] });
  const [forecast] = content.forecasts;
  if (!forecast) throw new Error('The content has lost its forecast.');
  content.forecasts.push({
    id: 'advice',
    data: { ...forecast.data, changes: [], kind: 'advice', verdicts: [{ verdict: 'cannot be judged' }] },
  });
  const { counts } = catalogOf(content, { today: new Date('2027-12-01') });
  expect([counts.forecasts, counts.beside, counts.changes]).toEqual([1, 1, 1]);
});

test('where there is nothing but an article, all else is nought', () => {
  const { articles, topics, ...others } = catalogOf(leastContent()).counts;
  expect([articles, topics]).toEqual([1, 1]);
  expect(new Set(Object.values(others))).toEqual(new Set([0]));
});

test('a name that can be counted is known, and no other', () => {
  expect(countNames.filter((name) => !isCountName(name))).toEqual([]);
  expect(['sailors', '', 'constructor', 'toString', 'Claims'].filter(isCountName)).toEqual([]);
});
