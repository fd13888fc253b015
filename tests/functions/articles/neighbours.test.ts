import { expect, test } from 'vitest';
import { neighboursOf, relatedTo } from '../../../src/articles/neighbours.ts';
import { catalogOf, leastContent, smallContent, thingOf } from '../content.ts';
import { articleEntry, ownArticle, topicEntry } from '../entries.ts';

const content = smallContent();
const piece = (id: string, day: string, topics: string[]) => articleEntry({ id }, { published: new Date(day), topics });
content.articles = [
  piece('new', '2026-11-03', ['sailing']),
  piece('middle', '2026-11-02', ['sailing', 'unused']),
  piece('old', '2026-11-01', ['unused', 'sailing']),
  piece('alone', '2026-10-01', ['other']),
];
content.topics.push(topicEntry('other', 'Other'));
const { articles, indexes } = catalogOf(content);
const [newest, middle, old, alone] = articles;
if (!newest || !middle || !old || !alone) throw new Error('Four articles were expected.');

test('the article before was published earlier, the one after later', () => {
  expect(neighboursOf(middle, articles)).toEqual({ previous: old, next: newest, by: 'day' });
  expect(neighboursOf(newest, articles).next).toBeUndefined();
  expect(neighboursOf(alone, articles).previous).toBeUndefined();
});

test('related articles share a topic, those that share most first', () => {
  const related = relatedTo(middle, indexes).map(({ article, shared }) => [article.id, shared.map(({ name }) => name)]);
  expect(related).toEqual([
    ['old', ['Unused', 'Sailing']],
    ['new', ['Sailing']],
  ]);
  expect(relatedTo(alone, indexes)).toEqual([]);
});

test('of many related articles the three newest are named', () => {
  const many = leastContent();
  many.articles = Array.from({ length: 60 }, (_, at) =>
    ownArticle(`a-${at}`, { published: new Date(Date.UTC(2025, 0, at + 1)) }),
  );
  const catalog = catalogOf(many);
  const oldest = thingOf(catalog.articles, 'a-0');
  expect(relatedTo(oldest, catalog.indexes).map(({ article }) => article.id)).toEqual(['a-59', 'a-58', 'a-57']);
});

test('a part of a series stands between the parts before and after it, and one that is no longer listed between none', () => {
  const parts = [old, newest, alone];
  expect(neighboursOf(newest, articles, parts)).toEqual({ previous: old, next: alone, by: 'part' });
  expect(neighboursOf(old, articles, parts).previous).toBeUndefined();
  expect(neighboursOf(old, articles, [old]).by).toBe('day');
  expect(neighboursOf(alone, [newest, middle])).toEqual({ previous: undefined, next: undefined, by: 'day' });
});
