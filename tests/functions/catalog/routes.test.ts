import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalog/route.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, leastContent, problemsOf, smallContent } from '../content.ts';
import { pageEntry, roleEntry } from '../entries.ts';
import { catalogFrom } from '../read-content.ts';
import { richContent, routeAt } from './rich-content.ts';

test('the site has its own pages first, then articles, roles, pairs, topics and forecasts', () => {
  const { routes } = catalogOf(richContent());
  expect(routes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'page /',
    'page /subscribe/',
    'page /compare/',
    'page /roles/',
    'page /decide/',
    'page /forecasts/',
    'page /claims/',
    'page /sources/',
    'page /glossary/',
    'page /about/',
    'article list /articles/',
    'article /articles/a-piece/',
    'role /roles/pilot/',
    'role /roles/mate/',
    'pair /compare/mate-vs-pilot/',
    'topic /topics/sailing/',
    'forecast /forecasts/rain/',
    'forecast /forecasts/snow/',
  ]);
});

describe('every page', () => {
  const catalogs = {
    small: catalogOf(smallContent()),
    rich: catalogOf(richContent()),
    least: catalogOf(leastContent()),
    full: catalogFrom(),
  };
  const routes = Object.entries(catalogs).flatMap(([name, catalog]) =>
    catalog.routes.map((route) => ({ name, route })),
  );
  const shared = (key: 'path' | 'title' | 'description') =>
    Object.entries(catalogs).flatMap(([name, catalog]) => {
      const values = catalog.routes.map((route) => route[key]);
      return values.filter((value, at) => values.indexOf(value) !== at).map((value) => `${name}: ${value}`);
    });

  test('has a path of its own', () => expect(shared('path')).toEqual([]));
  test('has a title of its own', () => expect(shared('title').filter((line) => line.startsWith('full'))).toEqual([]));
  test('has a description of its own', () =>
    expect(shared('description').filter((line) => line.startsWith('full'))).toEqual([]));

  test('has a share image of its own', () => {
    const images = Object.values(catalogs).map((catalog) => catalog.routes.map(({ image }) => image.path));
    for (const paths of images) expect(new Set(paths).size).toBe(paths.length);
    expect(
      images.flat().filter((path) => !/^\/share\/(page|article|role|pair|topic|forecast)\/[a-z0-9-]+\.png$/.test(path)),
    ).toEqual([]);
  });

  test('has a path, a title, a heading, a label and a description of 50 to 160 characters', () => {
    const faults = routes.filter(
      ({ route: { path, title, heading, label, description } }) =>
        !/^\/([a-z0-9-]+\/)*$/.test(path) ||
        [title, heading, label].includes('') ||
        description.length < 50 ||
        description.length > 160,
    );
    expect(faults.map(({ name, route }) => `${name}: ${route.path}: ${route.description}`)).toEqual([]);
  });

  test('but the home page has a way there from it, over pages that are', () => {
    const faults = routes.filter(({ name, route }) => {
      const paths = catalogs[name as keyof typeof catalogs].routes.map(({ path }) => path);
      if (route.path === '/') return route.trail !== undefined;
      return route.trail?.some(({ path }) => !paths.includes(path)) ?? true;
    });
    expect(faults.map(({ name, route }) => `${name}: ${route.path}`)).toEqual([]);
  });

  test('is no older than it was published', () =>
    expect(routes.filter(({ route }) => route.kind === 'article' && route.updated < route.article.published)).toEqual(
      [],
    ));
});

describe('what a page says of itself:', () => {
  const catalog = catalogOf(richContent());

  test.each<[string, Partial<Route>]>([
    ['/', { title: 'The page home', trail: undefined }],
    ['/about/', { title: 'The page about', label: 'The page about', heading: 'The page about', trail: [] }],
    ['/articles/', { kind: 'article list', label: 'The page articles', trail: [] }],
    [
      '/articles/a-piece/',
      {
        title: 'A piece of ten letters',
        heading: 'A piece of ten letters',
        label: 'A piece of ten letters',
        lead: 'A description that is long enough to say what the reader will learn.',
        kicker: undefined,
        trail: [{ name: 'The page articles', path: '/articles/' }],
      },
    ],
    [
      '/roles/mate/',
      {
        title: 'Mate: The mate of the ship',
        heading: 'Mate',
        label: 'Mate',
        description: 'A summary that is long enough to be a description of the page, too.',
        trail: [{ name: 'The page roles', path: '/roles/' }],
      },
    ],
    [
      '/compare/mate-vs-pilot/',
      {
        title: 'Pilot or Mate',
        label: 'Pilot and Mate',
        description: 'What parts the mate and the pilot, in a sentence of fifty letters.',
        trail: [{ name: 'The page compare', path: '/compare/' }],
      },
    ],
    [
      '/topics/sailing/',
      {
        title: 'Sailing',
        heading: 'Sailing',
        kicker: 'Topic',
        lead: 'A description that is long enough for a page of its own.',
        trail: [{ name: 'The page articles', path: '/articles/' }],
      },
    ],
    [
      '/forecasts/rain/',
      {
        title: 'It will rain',
        heading: 'It will rain',
        trail: [{ name: 'The page forecasts', path: '/forecasts/' }],
      },
    ],
  ])('%s', (path, said) => expect(routeAt(catalog, path)).toMatchObject(said));

  test('a pair of which nobody has written, by the words for all pairs', () => {
    const content = richContent();
    content.pairs = [];
    expect(routeAt(catalogOf(content), '/compare/mate-vs-pilot/').description).toBe(
      'What the page called pair has to say, in words enough for a search.',
    );
  });

  test('a topic, with the words over all topics', () => {
    const content = richContent();
    content.pages = content.pages.map((page) =>
      page.id === 'topic' ? pageEntry('topic', { kicker: 'Of {topics}: {name}' }) : page,
    );
    expect(routeAt(catalogOf(content), '/topics/sailing/').kicker).toBe('Of 1: Sailing');
  });
});

test('words for many pages stop the build where they make a description too long or too short', () => {
  const words = (description: string) =>
    problemsOf((content) => {
      content.roles = [roleEntry('pilot'), roleEntry('mate', { name: 'A mate of a very long name' })];
      content.pages = content.pages.map((page) => (page.id === 'pair' ? pageEntry('pair', { description }) : page));
    });
  expect(words(`${'x'.repeat(150)} {one}`)).toEqual([
    'content/pages/pair.mdx: the description of /compare/mate-vs-pilot/ has 177 characters. Keep it between 50 and 160.',
  ]);
  expect(words('{one} and {other}')).toEqual([
    'content/pages/pair.mdx: the description of /compare/mate-vs-pilot/ has 36 characters. Keep it between 50 and 160.',
  ]);
});

test('the page for what is missing has words and no address', () => {
  const { notFound, routes } = catalogOf(smallContent());
  expect(notFound).toMatchObject({ id: 'not-found', title: 'The page not-found' });
  expect(routes.map(({ path }) => path)).not.toContain('/not-found/');
});

test('the publication that functions speak for is an invented one', () =>
  expect(publication.address).toMatch(/\.example\/$/));
