import { describe, expect, test } from 'vitest';
import { countNames, type Counts } from '../../../src/catalog/counts.ts';
import type { EntryOf } from '../../../src/catalog/entries.ts';
import { resolvePages, type Page } from '../../../src/catalog/pages.ts';
import { Resolver } from '../../../src/catalog/resolver.ts';
import { smallPublication, thingOf } from '../content.ts';
import { pageEntry, published } from '../entries.ts';

const nothing = Object.fromEntries(countNames.map((name) => [name, 0])) as Counts;
const always = ['home', 'articles', 'subscribe', 'not-found'].map((id) => pageEntry(id));

/** The pages of some files, and what is wrong with them. @param counts of what there is to show */
function resolve(
  files: EntryOf<'pages'>[],
  counts: Partial<Counts> = {},
): { pages: Page[]; problems: readonly string[] } {
  const resolver = new Resolver(new Map());
  const pages = resolvePages([...always, ...files], { ...nothing, ...counts }, smallPublication, resolver);
  return { pages: pages.slice(always.length), problems: resolver.problems };
}

const idsOf = (pages: readonly Page[]): string[] => pages.map(({ id }) => id);

describe('a page that every publication has', () => {
  test.each(['home', 'articles', 'subscribe', 'not-found'])('%s, is asked for', (missing) => {
    const resolver = new Resolver(new Map());
    resolvePages(
      always.filter(({ id }) => id !== missing),
      nothing,
      smallPublication,
      resolver,
    );
    expect(resolver.problems).toEqual([
      `content/pages/${missing}.mdx is missing. Every publication has this page: give it a title and a description.`,
    ]);
  });
});

describe('a page that shows', () => {
  const kinds: [page: string, shown: keyof Counts][] = [
    ['compare', 'criteria'],
    ['roles', 'roles'],
    ['decide', 'questions'],
    ['forecasts', 'forecasts'],
    ['claims', 'claims'],
    ['sources', 'sources'],
    ['glossary', 'terms'],
  ];

  test.each(kinds)('%s is there with %s and not without, whatever else there is', (page, shown) => {
    const others = Object.fromEntries(countNames.map((name) => [name, name === shown ? 0 : 7]));
    const files = [...kinds.map(([id]) => pageEntry(id)), pageEntry('pair'), pageEntry('role')];
    expect(idsOf(resolve(files, { [shown]: 1 }).pages)).toEqual([page]);
    expect(idsOf(resolve(files, others).pages)).not.toContain(page);
    expect(resolve(files, others).problems).toEqual([]);
  });

  test.each([...kinds, ['pair', 'pairs'], ['role', 'roles']] as typeof kinds)(
    '%s is asked for where there are %s, and only there',
    (page, shown) => {
      const files = [...kinds.map(([id]) => id), 'pair', 'role'].filter((id) => id !== page).map((id) => pageEntry(id));
      expect(resolve(files).problems).toEqual([]);
      expect(resolve(files, { [shown]: 1 }).problems).toEqual([
        `content/pages/${page}.mdx is missing. There are ${shown} to show: give the page a title and a description.`,
      ]);
    },
  );

  test('topics may be left without words: a topic has some of its own', () =>
    expect(resolve([], { topics: 3 }).problems).toEqual([]));
});

test('every other file is a page of its own, but for words of which there are many pages', () => {
  expect(idsOf(resolve(['about', 'ask-first', 'pair', 'role', 'topic'].map((id) => pageEntry(id))).pages)).toEqual([
    'about',
    'ask-first',
  ]);
});

describe('the words of a page', () => {
  const page = (data: Parameters<typeof pageEntry>[1], counts: Partial<Counts> = {}) => {
    const { pages, problems } = resolve([pageEntry('about', data)], counts);
    return { ...thingOf(pages, 'about'), problems };
  };

  test('have their numbers, the publication’s name and its question filled in', () => {
    const said = page(
      {
        title: '{Topics in words} of {name}',
        heading: '{question}',
        label: '{topics} roles',
        kicker: '{articles}',
        lead: '{Pairs in words}.',
        description: '{Articles in words} claims about {topics in words} roles, each looked up and told.',
      },
      { topics: 3, articles: 12 },
    );
    expect(said).toMatchObject({
      title: `Three of ${smallPublication.name}`,
      heading: smallPublication.question,
      label: '3 roles',
      kicker: '12',
      lead: 'No.',
      description: 'Twelve claims about three roles, each looked up and told.',
      problems: [],
    });
  });

  test('call it by its title where they say no more', () => {
    expect(page({ title: 'About us' })).toMatchObject({
      title: 'About us',
      heading: 'About us',
      label: 'About us',
      kicker: undefined,
      lead: undefined,
    });
  });

  test('say when it was published and when it last changed', () => {
    const updated = new Date('2026-12-24');
    expect(page({})).toMatchObject({ published, updated: published });
    expect(page({ updated })).toMatchObject({ published, updated });
  });

  test.each([
    [
      'too short',
      '{name}',
      [
        `content/pages/about.mdx: description has ${smallPublication.name.length} characters with its numbers. Keep it between 50 and 160: search results cut off what is longer.`,
      ],
    ],
    [
      'too long by its number',
      `{articles} ${'x'.repeat(156)}`,
      [
        'content/pages/about.mdx: description has 163 characters with its numbers. Keep it between 50 and 160: search results cut off what is longer.',
      ],
    ],
    ['as short as may be by its number', `{articles} ${'x'.repeat(43)}`, []],
    ['as long as may be by its number', `{articles} ${'x'.repeat(153)}`, []],
  ])('are measured with their numbers: a description that is %s', (_, description, problems) =>
    expect(page({ description }, { articles: 123456 }).problems).toEqual(problems),
  );

  test('stop the build where they ask for what cannot be counted', () => {
    expect(page({ lead: '{sailors}' }).problems).toEqual([
      `content/pages/about.mdx: lead has {sailors}, which stands for nothing. Known: ${countNames.join(', ')}, name, question.`,
    ]);
  });
});

describe('the buttons of a page', () => {
  const actions = [
    { label: 'Compare', page: 'compare' },
    { label: 'Decide', page: 'decide' },
    { label: 'Licence', page: 'about', part: 'licence' },
  ];
  const files = [pageEntry('home', { actions }), pageEntry('about'), pageEntry('compare'), pageEntry('decide')];

  test('are left out where there is nothing to show on the page they lead to', () => {
    const shown = (counts: Partial<Counts>) => resolve(files, counts).pages[0]?.actions.map(({ label }) => label);
    expect(shown({})).toEqual(['Licence']);
    expect(shown({ criteria: 1, questions: 1 })).toEqual(['Compare', 'Decide', 'Licence']);
  });

  test.each(['compere', 'not-found', 'role'])('stop the build where they lead to %s, which has no address', (page) => {
    expect(resolve([pageEntry('about', { actions: [{ label: 'Go', page }] })]).problems).toEqual([
      `content/pages/about.mdx: actions names "${page}", which is no page with an address. Known: home, articles, subscribe, about, compare, roles, decide, forecasts, claims, sources, glossary.`,
    ]);
  });
});

test('a page has the tags of those sections that are there', () => {
  const text = '<Section title="A" of="forecasts">\n\n<One />\n\n</Section>\n\n<Two />\n';
  const tagsOf = (counts: Partial<Counts>) =>
    resolve([pageEntry('about', {}, text), pageEntry('forecasts')], counts).pages[0]?.outline.tags.map(
      ({ name }) => name,
    );
  expect(tagsOf({})).toEqual(['Section', 'Two']);
  expect(tagsOf({ forecasts: 1 })).toEqual(['Section', 'One', 'Two']);
});
