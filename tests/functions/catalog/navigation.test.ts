import { expect, test } from 'vitest';
import type { Publication } from '../../../src/catalog/schemas/publication.ts';
import { catalogOf, leastContent, problemsIn, smallContent, smallPublication } from '../content.ts';
import { pageEntry } from '../entries.ts';

const linking = (header: Publication['header'], footer: Publication['footer'] = []) => ({
  publication: { ...smallPublication, header, footer },
});

test('links come in the order they are asked for, by the pages’ own labels or by the words given', () => {
  const content = smallContent();
  content.pages = content.pages.map(({ id }) => pageEntry(id, { label: `To ${id}` }));
  const footer = [
    { page: 'subscribe', label: 'Feeds' },
    'about',
    { page: 'about', part: 'licence', label: 'Licence' },
    { page: 'about', part: 'us' },
  ];
  expect(catalogOf(content, linking(['compare', 'home', 'articles'], footer)).navigation).toEqual({
    header: [
      { label: 'To compare', path: '/compare/' },
      { label: 'To home', path: '/' },
      { label: 'To articles', path: '/articles/' },
    ],
    footer: [
      { label: 'Feeds', path: '/subscribe/' },
      { label: 'To about', path: '/about/' },
      { label: 'Licence', path: '/about/#licence' },
      { label: 'To about', path: '/about/#us' },
    ],
    search: undefined,
  });
});

test('a page that is not there now is left out, whether it has a file or not', () => {
  const content = leastContent();
  content.pages.push(pageEntry('glossary'));
  const { header } = catalogOf(content, linking(['articles', 'glossary', 'decide', 'subscribe'])).navigation;
  expect(header.map(({ path }) => path)).toEqual(['/articles/', '/subscribe/']);
});

test.each(['colophon', 'not-found', 'pair', 'topic'])(
  'a link to %s, which never has an address, stops the build',
  (page) =>
    expect(problemsIn(leastContent(), linking(['articles'], [{ page, label: 'There' }]))).toEqual([
      `content/publication.yaml: footer names "${page}", which is no page with an address. Known: home, articles, subscribe, compare, roles, decide, forecasts, claims, sources, glossary.`,
    ]),
);

test('a publication may do without links', () =>
  expect(catalogOf(leastContent()).navigation).toEqual({ header: [], footer: [], search: undefined }));

test('where there is a page that searches, every page leads to it, under its own label', () => {
  const content = leastContent();
  content.pages.push(pageEntry('search', { label: 'Look for' }));
  expect(catalogOf(content).navigation.search).toEqual({ label: 'Look for', path: '/search/' });
});
