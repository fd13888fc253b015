import { expect, test } from 'vitest';
import { writtenTexts } from './content-files.ts';
import * as content from './content.ts';
import { questions } from './guide-content.ts';
import { articles, differences, forecastPages, pageAt, pages, pairs, roles, topics, type Page } from './published.ts';

const pathsOf = (some: readonly Page[]): string[] => some.map(({ path }) => path);

/** Pages that show one kind of thing, by what they show: they are there where there is something to show. */
const lists = {
  '/claims/': content.claims.size,
  '/sources/': content.sources.size,
  '/glossary/': content.terms.size,
  '/forecasts/': content.forecasts.size,
  '/decide/': questions.size,
  '/roles/': content.roleFiles.size,
};

/** Files of words for pages that are made for each thing of a kind, or that have an address of their own making. */
const places: Record<string, string | undefined> = {
  home: '/',
  'not-found': '/404.html',
  role: '',
  pair: '',
  topic: '',
};

test('there is a page for each article, role, topic and forecast, for each verdict on two roles, and for no other', () => {
  const { articleFiles, topicFiles, pairFiles, roleFiles } = content;
  const used = [...topicFiles.keys()].filter((topic) => articleFiles.some((file) => file.topics.includes(topic)));
  const shown = pathsOf([...articles, ...topics, ...roles, ...forecastPages]);
  const wanted = [
    ...articleFiles.map(({ id }) => `/articles/${id}/`),
    ...used.map((id) => `/topics/${id}/`),
    ...[...roleFiles.keys()].map((id) => `/roles/${id}/`),
    ...[...content.forecasts.keys()].map((id) => `/forecasts/${id}/`),
  ];
  const judged = [...pairFiles.keys()].map((id) => `/compare/${id}/`).filter((path) => !pageAt(path));
  const couples = pathsOf(pairs).filter((path) => {
    const [one, other, ...more] = (path.split('/')[2] ?? '').split('-vs-');
    return more.length > 0 || !one || !other || one >= other || !roleFiles.has(one) || !roleFiles.has(other);
  });
  expect([...differences(shown, wanted), ...judged, ...couples]).toEqual([]);
});

test('a page that lists a kind of thing is there where there is such a thing, and only there', () => {
  const wrong = Object.entries(lists).filter(([path, count]) => Boolean(pageAt(path)) !== count > 0);
  expect(wrong.map(([path, count]) => `${path} for ${count} files`)).toEqual([]);
});

test('roles are compared where there are two or more, and not where there are none', () => {
  const { size } = content.roleFiles;
  expect({ size, isThere: Boolean(pageAt('/compare/')) }).not.toEqual({ size: 0, isThere: true });
  expect(size > 1 && !pageAt('/compare/')).toBe(false);
  expect(pairs.length > 0 && size < 2).toBe(false);
});

test('every file with the words of a page is a page, where there is what it shows, and every page has such a file', () => {
  const files = writtenTexts.flatMap(({ name }) => /^pages\/([^/]+)\.mdx?$/.exec(name)?.[1] ?? []);
  const wanted = files.map((id) => places[id] ?? `/${id}/`).filter((path) => path !== '');
  const mayBeAway = [...Object.keys(lists), '/compare/'];
  const missing = wanted.filter((path) => !pageAt(path) && !mayBeAway.includes(path));
  const single = pathsOf(pages).filter((path) => path === '/404.html' || path.split('/').length <= 3);
  expect(files.length, 'content/pages is missing').toBeGreaterThan(0);
  expect([...missing, ...single.filter((path) => !wanted.includes(path))]).toEqual([]);
});
