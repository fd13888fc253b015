import { expect, test } from 'vitest';
import { indexContent } from '../../../src/catalog/indexes.ts';
import { catalogOf, smallContent } from '../content.ts';
import { articleEntry, claimsEntry, ownArticle, sourceEntry, termEntry, topicEntry } from '../entries.ts';
import { catalogFrom } from '../read-content.ts';
import { busyContent } from './busy-content.ts';

test('a topic knows its articles, newest first, each once', () => {
  const content = smallContent();
  content.topics = [topicEntry('sailing', 'Sailing'), topicEntry('rowing', 'Rowing')];
  content.articles = [
    ownArticle('old', { published: new Date('2026-11-01'), topics: ['sailing', 'sailing'] }),
    ownArticle('new', { published: new Date('2026-11-03'), topics: ['rowing', 'sailing'] }),
    articleEntry({}, { published: new Date('2026-11-02') }),
  ];
  const { topics, indexes } = catalogOf(content);
  expect(topics.map((topic) => indexes.articlesOn(topic).map(({ id }) => id))).toEqual([
    ['new', 'a-piece', 'old'],
    ['new'],
  ]);
});

test('claims lead to the forecasts on any of them, in the order of the page, each once', () => {
  const { forecastsOn } = catalogOf(busyContent()).indexes;
  const idsOn = (...claims: string[]) => forecastsOn(claims).map(({ id }) => id);
  expect(idsOn('A1')).toEqual(['snow', 'rain']);
  expect(idsOn('A1', 'A2', 'A1')).toEqual(['snow', 'rain']);
  expect(idsOn('A2')).toEqual(['snow']);
  expect(idsOn('A3', 'B1', 'Z9')).toEqual([]);
  expect(idsOn()).toEqual([]);
});

test('a place knows its changes and a place without changes none', () => {
  const { indexes, changes } = catalogFrom();
  const paths = [...new Set(changes.map(({ path }) => path))];
  expect(paths.length).toBeGreaterThan(1);
  expect(
    paths.flatMap((path) => indexes.changesAt(path)).toSorted((a, b) => changes.indexOf(a) - changes.indexOf(b)),
  ).toEqual(changes);
  expect(indexes.changesAt('/nowhere/')).toEqual([]);
});

test('the indexes of ten thousand claims of five hundred works are made and asked in a moment', () => {
  const content = smallContent();
  const many = Array.from({ length: 500 }, (_, at) => {
    const prefix = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
    return claimsEntry(
      `source-${at}`,
      `Z${prefix}`,
      Object.fromEntries(Array.from({ length: 20 }, (__, place) => [`Z${prefix}${place + 1}`, 'So.'])),
    );
  });
  content.claims.push(...many);
  content.sources.push(...many.map(({ id }) => sourceEntry(id)));
  content.glossary = many.map(({ data }, at) => termEntry(`term-${at}`, { claims: Object.keys(data.claims) }));
  content.articles.push(
    ...many.map(({ id }, at) => ownArticle(`own-${at}`, {}, `<SourceLink id="${id}">it</SourceLink>`)),
  );
  const catalog = catalogOf(content);
  const pages = catalog.routes.flatMap((route) => (route.kind === 'page' ? [route.page] : []));
  const begun = performance.now();
  const { usesOf: uses, citationsOf: citations } = indexContent(catalog, pages);
  expect(catalog.claims.flatMap((claim) => uses(claim).others).length).toBeGreaterThan(10_000);
  expect(catalog.sources.flatMap((source) => citations(source)).length).toBeGreaterThan(1000);
  // Going through all content for each claim would take a hundred times as long.
  expect(performance.now() - begun).toBeLessThan(1000);
});
