import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleData,
  breadcrumbData,
  comparisonData,
  glossaryData,
  roleData,
  rolesData,
  serialiseThings,
  siteData,
  type Thing,
} from '../../../src/sharing/structured-data.ts';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { smallContent, today } from '../content.ts';
import { anyTitle, articleTitled } from './hostile.ts';

/** What a browser reads out of a page into which things are written. */
function readBack(things: readonly Thing[]): { graph: unknown; $: ReturnType<typeof load> } {
  const $ = load(
    `<title>Before</title><body><script type="application/ld+json">${serialiseThings(things)}</script><p>After</p>`,
  );
  const { '@context': context, '@graph': graph } = JSON.parse($('script').text()) as Record<string, unknown>;
  expect(context).toBe('https://schema.org');
  return { graph, $ };
}

/** A value as JSON has it, so that what is read back can be compared with it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('no title breaks out of its script element, and every title comes back as it was', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const things = [
        articleData(articleTitled(title, { title }), '/share/a.png'),
        breadcrumbData([{ name: title, path: '/a/' }], title),
      ];
      const { graph, $ } = readBack(things);
      expect(graph).toEqual(asJson(things));
      expect($('script').length).toBe(1);
      expect(
        $('body')
          .children()
          .get()
          .map(({ name }) => name),
      ).toEqual(['script', 'p']);
      expect(serialiseThings(things)).not.toContain('<');
    }),
  );
});

describe('an article', () => {
  test('is this publication’s, and based on the work of the author it retells', () => {
    const article = articleTitled('A title', { title: 'An original', dated: '2013-08-07', publisher: 'A press' });
    expect(asJson(articleData(article, '/share/a.png'))).toMatchObject({
      '@type': 'Article',
      headline: 'A title',
      url: 'https://example.org/articles/a-piece/',
      image: 'https://example.org/share/a.png',
      datePublished: '2026-11-21',
      dateModified: '2026-11-21',
      author: { '@type': 'Organization', name: 'CMTO vs Marketing CTO', url: 'https://example.org/' },
      isBasedOn: {
        name: 'An original',
        url: 'https://example.com/',
        author: { '@type': 'Person', name: 'Ada van der Berg' },
        publisher: { '@type': 'Organization', name: 'A press' },
        datePublished: '2013-08-07',
      },
    });
  });

  test('says nothing of a date or an author that the original does not give', () => {
    const { isBasedOn } = articleData(
      articleTitled('A title', { dated: 'undated', author: undefined }),
      '/share/a.png',
    ) as {
      isBasedOn: Record<string, unknown>;
    };
    expect(isBasedOn).not.toHaveProperty('datePublished');
    expect(isBasedOn).not.toHaveProperty('author');
  });
});

test('the way to a page is counted from the home page, and its last step is the page itself', () => {
  expect(asJson(breadcrumbData([{ name: 'Roles', path: '/roles/' }], 'CTO'))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Roles', item: 'https://example.org/roles/' },
      { '@type': 'ListItem', position: 3, name: 'CTO' },
    ],
  });
});

describe('terms', () => {
  const { roles } = assembleCatalog(smallContent(), today);
  const [role] = roles;
  if (!role) throw new Error('The small content has lost its role.');

  test('a role is a term of the set of roles', () => {
    const term = { name: 'CTO', alternateName: 'Chief Technology Officer', url: 'https://example.org/roles/cto/' };
    expect(roleData(role)).toMatchObject({ ...term, inDefinedTermSet: 'https://example.org/roles/' });
    expect(rolesData('Roles', roles)).toMatchObject({ '@type': 'DefinedTermSet', hasDefinedTerm: [term] });
  });

  test('the glossary is a set of its terms, each at its own place', () => {
    const term = {
      id: 'saas',
      term: 'SaaS',
      definition: 'Rented.',
      claims: [],
      seeAlso: [],
      published: today,
      updated: today,
    };
    expect(glossaryData('Glossary', [term])).toMatchObject({
      '@type': 'DefinedTermSet',
      url: 'https://example.org/glossary/',
      hasDefinedTerm: [{ name: 'SaaS', description: 'Rented.', url: 'https://example.org/glossary/#saas' }],
    });
  });
});

test('the comparison is data under a licence, with the files to take along', () => {
  const { retells } = articleTitled('A title');
  const { distribution, ...rest } = asJson(comparisonData('Roles', 'Compared.', today, [retells])) as {
    distribution: { contentUrl: string; encodingFormat: string }[];
  };
  expect(rest).toMatchObject({
    '@type': 'Dataset',
    dateModified: '2026-12-01',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: [{ url: retells.url }],
  });
  expect(distribution.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual([
    ['https://example.org/compare/roles.csv', 'text/csv'],
    ['https://example.org/compare/roles.json', 'application/json'],
    ['https://example.org/compare/roles.md', 'text/markdown'],
  ]);
});

test('the site names itself, its address and its language', () =>
  expect(siteData()).toMatchObject({ '@type': 'WebSite', url: 'https://example.org/', inLanguage: 'en-GB' }));
