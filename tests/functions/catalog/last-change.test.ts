import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, thingOf } from '../content.ts';
import { accountOf, articleText, findingOf, ownArticle, published, setText } from '../entries.ts';
import { richContent, routeAt } from './rich-content.ts';

const later = new Date('2026-11-30');

/** Content in which nothing is changed. */
const asItIs = (content: Entries): Entries => content;

/** What a tag shows, to be changed: the file that changes, by the tag. */
const shown: Record<string, { text: string; change: (content: Entries) => { updated?: Date | undefined } }> = {
  Agreements: { text: '<Agreements />', change: ({ agreements }) => firstOf(agreements).data },
  Answer: { text: '<Answer claims="A1" roles="pilot">x</Answer>', change: ({ roles }) => thingOf(roles, 'pilot').data },
  ArticleCards: { text: '<ArticleCards />', change: ({ articles }) => firstOf(articles).data },
  ClaimList: { text: '<ClaimList />', change: ({ roles }) => firstOf(roles).data },
  Comparison: { text: '<Comparison caption="x" />', change: ({ criteria }) => firstOf(criteria).data },
  DecisionGuide: { text: '<DecisionGuide />', change: ({ decision }) => firstOf(decision).data },
  Disagreements: { text: '<Disagreements caption="x" />', change: ({ disagreements }) => firstOf(disagreements).data },
  EditorNote: {
    text: '<EditorNote on="A1" sources="bob">No.</EditorNote>',
    change: ({ sources }) => thingOf(sources, 'bob').data,
  },
  Everything: { text: '<Everything />', change: ({ criteria }) => firstOf(criteria).data },
  FeedAddresses: { text: '<FeedAddresses />', change: ({ topics }) => firstOf(topics).data },
  ForecastPicture: { text: '<ForecastPicture of="rain" />', change: ({ series }) => thingOf(series, 'rain').data },
  ForecastRows: { text: '<ForecastRows of="forecasts" />', change: ({ series }) => thingOf(series, 'rain').data },
  GlossaryTerms: { text: '<GlossaryTerms />', change: ({ glossary }) => firstOf(glossary).data },
  PairLinks: { text: '<PairLinks />', change: ({ pairs }) => firstOf(pairs).data },
  Retellings: { text: '<Retellings />', change: ({ articles }) => firstOf(articles).data },
  RoleCards: { text: '<RoleCards />', change: ({ roles }) => firstOf(roles).data },
  RoleComparison: {
    text: '<RoleComparison roles="pilot" criteria="breadth" caption="x" />',
    change: ({ criteria }) => firstOf(criteria).data,
  },
  SourceLink: { text: '<SourceLink id="bob">x</SourceLink>', change: ({ sources }) => thingOf(sources, 'bob').data },
  SourceList: { text: '<SourceList retold />', change: ({ sources }) => thingOf(sources, 'ada').data },
  TechnologyChoice: {
    text: '<TechnologyChoice source="ada" criterion="breadth" />',
    change: ({ roles }) => firstOf(roles).data,
  },
  Term: { text: '<Term id="keel">x</Term>', change: ({ glossary }) => firstOf(glossary).data },
  Verdict: { text: '<Verdict of="rain" />', change: ({ forecasts }) => firstOf(forecasts).data },
  VerdictSummary: { text: '<VerdictSummary />', change: ({ forecasts }) => firstOf(forecasts).data },
  WorksCited: { text: '<WorksCited />', change: ({ sources }) => firstOf(sources).data },
};

describe('a page last changed when anything that it shows did:', () => {
  /** The day of the page “about” when it says this and something changed. */
  function dayOf(text: string, change: (content: Entries) => unknown): Date {
    const content = richContent();
    setText(thingOf(content.pages, 'about'), text);
    change(content);
    return routeAt(catalogOf(content), '/about/').updated;
  }

  test.each(Object.entries(shown))('what <%s> shows', (_, { text, change }) => {
    expect(dayOf(text, asItIs)).toEqual(published);
    expect(dayOf(text, (content) => (change(content).updated = later))).toEqual(later);
    expect(dayOf('Text.', (content) => (change(content).updated = later))).toEqual(published);
  });

  test('its own words', () =>
    expect(dayOf('Text.', ({ pages }) => (thingOf(pages, 'about').data.updated = later))).toEqual(later));

  test('the corrections it tells of', () => {
    const correct = (content: Entries) => {
      firstOf(content.articles).data.updated = later;
      content.corrections = [
        { id: 'slip', data: { in: 'articles/a-piece', changed: later, was: 'A.', is: 'B.', why: 'C.' } },
      ];
    };
    expect(dayOf('<Corrections>None.</Corrections>', correct)).toEqual(later);
  });

  test.each<[string, string, (content: Entries) => { updated?: Date | undefined }]>([
    [
      'another run of figures than its picture draws',
      '<ForecastPicture of="rain" />',
      ({ series }) => thingOf(series, 'snow').data,
    ],
    [
      'another work than it links to',
      '<SourceLink id="bob">x</SourceLink>',
      ({ sources }) => thingOf(sources, 'ada').data,
    ],
    [
      'another role than it compares',
      '<RoleComparison roles="pilot" criteria="breadth" caption="x" />',
      ({ roles }) => thingOf(roles, 'mate').data,
    ],
    [
      'an article that its cards leave out',
      '<ArticleCards limit="1" />',
      ({ articles }) => thingOf(articles, 'a-piece').data,
    ],
    ['an article that retells nobody', '<Retellings />', ({ articles }) => thingOf(articles, 'own').data],
    [
      'what stands beside the forecasts',
      '<ForecastRows of="forecasts" />',
      ({ forecasts }) => thingOf(forecasts, 'snow').data,
    ],
  ])('and not with %s', (_, text, change) =>
    expect(
      dayOf(text, (content) => {
        content.articles.push(ownArticle('own', { published: new Date('2026-11-22') }));
        change(content).updated = later;
      }),
    ).not.toEqual(later),
  );

  test('every tag that asks the catalog for more than a count is among these', () => {
    const folder = join(import.meta.dirname, '../../../src/articles/tags');
    const asking = readdirSync(folder).filter(
      (name) => name.endsWith('.astro') && readFileSync(join(folder, name), 'utf8').includes('loadCatalog()'),
    );
    // These show nothing that has a day of its own.
    const exempt = [
      'Action',
      'Count',
      'OnThisPage',
      'PageLinks',
      'Passage',
      'Question',
      'QuestionSheet',
      'Section',
      'Corrections',
    ];
    const unknown = asking
      .map((name) => name.replace('.astro', ''))
      .filter((name) => !exempt.includes(name) && !(name in shown));
    expect(unknown).toEqual([]);
  });
});

describe('a page about something last changed when that did, or what stands beside it:', () => {
  const cases: [what: string, path: string, change: (content: Entries) => { updated?: Date | undefined }][] = [
    ['an article’s words', '/articles/a-piece/', ({ articles }) => firstOf(articles).data],
    ['a verdict on what an article tells', '/articles/a-piece/', ({ forecasts }) => firstOf(forecasts).data],
    ['a work that a note in an article rests on', '/articles/a-piece/', ({ sources }) => thingOf(sources, 'bob').data],
    ['an article of the list', '/articles/', ({ articles }) => firstOf(articles).data],
    ['the words of the list', '/articles/', ({ pages }) => thingOf(pages, 'articles').data],
    ['a role', '/roles/pilot/', ({ roles }) => thingOf(roles, 'pilot').data],
    ['a criterion of a role', '/roles/pilot/', ({ criteria }) => firstOf(criteria).data],
    [
      'a point on which the accounts of a role part',
      '/roles/mate/',
      ({ disagreements }) => Object.assign(firstOf(disagreements).data, { roles: ['mate'] }),
    ],
    ['the words for all roles', '/roles/pilot/', ({ pages }) => thingOf(pages, 'role').data],
    [
      'what the words for all roles show',
      '/roles/pilot/',
      ({ pages, sources }) => {
        setText(thingOf(pages, 'role'), '<SourceLink id="bob">x</SourceLink>');
        return thingOf(sources, 'bob').data;
      },
    ],
    ['one of a pair', '/compare/mate-vs-pilot/', ({ roles }) => thingOf(roles, 'mate').data],
    ['what was written of a pair', '/compare/mate-vs-pilot/', ({ pairs }) => firstOf(pairs).data],
    ['the words for all pairs', '/compare/mate-vs-pilot/', ({ pages }) => thingOf(pages, 'pair').data],
    ['a topic', '/topics/sailing/', ({ topics }) => firstOf(topics).data],
    ['an article on a topic', '/topics/sailing/', ({ articles }) => firstOf(articles).data],
  ];

  test.each(cases)('%s', (_, path, change) => {
    const content = richContent();
    setText(
      firstOf(content.articles),
      articleText({ all: 'A1 A2 A3' }, '<EditorNote on="A1" sources="bob">\nNo.\n</EditorNote>'),
    );
    expect(routeAt(catalogOf(content), path).updated).toEqual(published);
    change(content).updated = later;
    expect(routeAt(catalogOf(content), path).updated).toEqual(later);
  });

  test('and not when another role did', () => {
    const content = richContent();
    thingOf(content.roles, 'mate').data.updated = later;
    expect(routeAt(catalogOf(content), '/roles/pilot/').updated).toEqual(published);
  });

  test('and not on a point that is about other roles, or on one that has one account', () => {
    const content = richContent();
    Object.assign(firstOf(content.disagreements).data, { roles: ['pilot'], updated: later });
    thingOf(content.roles, 'pilot').data.accounts = { ada: accountOf({ breadth: findingOf('Wide.', ['A2']) }) };
    const catalog = catalogOf(content);
    expect(routeAt(catalog, '/roles/pilot/').updated).toEqual(published);
    expect(routeAt(catalog, '/roles/mate/').updated).toEqual(published);
  });
});
