import fc from 'fast-check';
import type { Thing } from 'schema-dts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { breadcrumbData } from '../../../src/machines/breadcrumb-data.ts';
import { serialiseThings } from '../../../src/machines/structured-data.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, leastContent } from '../content.ts';
import { catalogFrom } from '../read-content.ts';
import { anyTitle } from '../sharing/hostile.ts';
import { readBack, saidAt } from './said.ts';

const kindsOf = (things: readonly Record<string, unknown>[]): unknown[] => things.map((thing) => thing['@type']);

test('no title breaks out of its script element, and every title comes back as it was', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const things: Thing[] = [
        { '@type': 'Article', headline: title },
        breadcrumbData([{ name: title, path: '/a/' }], title),
      ];
      const text = serialiseThings(things);
      const { graph, $ } = readBack(text);
      expect(graph).toEqual(JSON.parse(JSON.stringify(things)));
      expect($('script').length).toBe(1);
      expect(
        $('body')
          .children()
          .get()
          .map(({ name }) => name),
      ).toEqual(['script', 'p']);
      expect(text).not.toContain('<');
    }),
  );
});

describe('every page says what it is, by its kind:', () => {
  const catalog = catalogFrom();

  test.each([
    ['the home page', ({ path }: { path: string }) => path === '/', ['WebSite']],
    ['the comparison', ({ path }: { path: string }) => path === '/compare/', ['Dataset', 'BreadcrumbList']],
    ['the glossary', ({ path }: { path: string }) => path === '/glossary/', ['DefinedTermSet', 'BreadcrumbList']],
    ['the list of roles', ({ path }: { path: string }) => path === '/roles/', ['DefinedTermSet', 'BreadcrumbList']],
    [
      'another page',
      ({ path }: { path: string }) => ['/about/', '/claims/', '/subscribe/', '/decide/'].includes(path),
      ['BreadcrumbList'],
    ],
    ['the list of articles', ({ kind }: { kind: string }) => kind === 'article list', ['BreadcrumbList']],
    ['an article', ({ kind }: { kind: string }) => kind === 'article', ['Article', 'BreadcrumbList']],
    ['a role', ({ kind }: { kind: string }) => kind === 'role', ['DefinedTerm', 'BreadcrumbList']],
    ['a pair', ({ kind }: { kind: string }) => kind === 'pair', ['BreadcrumbList']],
    ['a topic', ({ kind }: { kind: string }) => kind === 'topic', ['BreadcrumbList']],
  ])('%s', (_, isMeant, kinds) => {
    const routes = catalog.routes.filter(isMeant);
    expect(routes).not.toEqual([]);
    expect(
      routes.filter(({ path }) => kindsOf(saidAt(catalog, path)).join() !== kinds.join()).map(({ path }) => path),
    ).toEqual([]);
  });

  test('and every address in it is a whole one', () => {
    const addresses = catalog.routes.flatMap(({ path }) =>
      [
        ...JSON.stringify(saidAt(catalog, path)).matchAll(
          /"(?:url|item|image|contentUrl|license|inDefinedTermSet)":"([^"]*)"/g,
        ),
      ].map(([, address = '']) => address),
    );
    expect(addresses.length).toBeGreaterThan(catalog.routes.length);
    expect(addresses.filter((address) => !/^https?:\/\/[^/]+\//.test(address))).toEqual([]);
  });

  test('and the way to it leads over its own trail, the last step being the page itself', () => {
    const faults = catalog.routes.filter((route) => {
      const [way] = saidAt(catalog, route.path).filter((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = way?.itemListElement as { name: string; item?: string }[] | undefined;
      if (!route.trail) return steps !== undefined;
      const names = steps?.map(({ name }) => name);
      return (
        names?.join('\n') !== ['Home', ...route.trail.map(({ name }) => name), route.label].join('\n') ||
        steps?.at(-1)?.item !== undefined
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

test('the way to a page is counted from the home page, and its last step is the page itself', () => {
  expect(JSON.parse(JSON.stringify(breadcrumbData([{ name: 'Roles', path: '/roles/' }], 'Pilot')))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Roles', item: 'https://example.org/roles/' },
      { '@type': 'ListItem', position: 3, name: 'Pilot' },
    ],
  });
});

describe('the site', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/publication.ts');
    vi.resetModules();
  });

  test('names itself, its address, its language and who publishes it', () =>
    expect(saidAt(catalogOf(leastContent()), '/')).toEqual([
      {
        '@type': 'WebSite',
        name: publication.name,
        url: 'https://example.org/',
        description: publication.description,
        inLanguage: publication.language,
        license: publication.licence.url,
        publisher: { '@type': 'Organization', name: publication.publisher, url: 'https://example.org/' },
      },
    ]));

  test('publishes itself where nobody else is named', async () => {
    vi.resetModules();
    vi.doMock('../../../src/publication.ts', () => ({ publication: { ...publication, publisher: undefined } }));
    const { pageData: dataOf } = await import('../../../src/machines/structured-data.ts');
    expect(saidAt(catalogOf(leastContent()), '/', dataOf)[0]?.publisher).toMatchObject({ name: publication.name });
  });
});
