import { expect, test } from 'vitest';
import { neighboursOf, relatedTo } from '../../../src/articles/neighbours.ts';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { articleEntry, smallContent, today } from '../content.ts';

const content = smallContent();
const piece = (id: string, day: string, topics: string[]) => articleEntry({ id }, { published: new Date(day), topics });
content.articles = [
  piece('new', '2026-11-03', ['leading']),
  piece('middle', '2026-11-02', ['leading', 'unused']),
  piece('old', '2026-11-01', ['unused', 'leading']),
  piece('alone', '2026-10-01', ['other']),
];
content.topics.push({
  id: 'other',
  data: { name: 'Other', description: 'A description that is long enough for a page.', published: today },
});
const { articles } = assembleCatalog(content, today);
const [newest, middle, old, alone] = articles;
if (!newest || !middle || !old || !alone) throw new Error('Four articles were expected.');

test('the article before was published earlier, the one after later', () => {
  expect(neighboursOf(middle, articles)).toEqual({ previous: old, next: newest });
  expect(neighboursOf(newest, articles).next).toBeUndefined();
  expect(neighboursOf(alone, articles).previous).toBeUndefined();
});

test('related articles share a topic, those that share most first', () => {
  expect(relatedTo(middle, articles).map(({ article }) => article.id)).toEqual(['old', 'new']);
  expect(relatedTo(alone, articles)).toEqual([]);
});
