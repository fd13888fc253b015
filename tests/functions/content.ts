/** Small content, invented, of which each test changes what matters to it. */
import { assembleCatalog, type Catalog, type Circumstances } from '../../src/catalog/assemble.ts';
import type { Entries } from '../../src/catalog/entries.ts';
import { ContentError } from '../../src/problems.ts';
import type { Publication } from '../../src/catalog/schemas/publication.ts';
import { publication } from '../../src/publication.ts';
import {
  accountOf,
  articleEntry,
  claimsEntry,
  criterionEntry,
  findingOf,
  ownArticle,
  pageEntry,
  published,
  roleEntry,
  sourceEntry,
  topicEntry,
} from './entries.ts';

export const today = new Date('2026-12-01');

/** The publication that functions speak for, without links to pages. */
export const smallPublication: Publication = { ...publication, header: [], footer: [] };

/** Small content that is right as it stands: two sources, claims of each, an article, a role, a criterion. */
export function smallContent(): Entries {
  return {
    articles: [articleEntry()],
    pages: [
      ...['home', 'articles', 'subscribe', 'not-found', 'compare', 'roles', 'decide', 'forecasts', 'claims'],
      ...['sources', 'glossary', 'role', 'pair', 'topic', 'about'],
    ].map((id) => pageEntry(id)),
    people: [],
    roles: [
      roleEntry('pilot', { accounts: { ada: accountOf({ breadth: findingOf('Wide.', ['A2', 'A3']) }, ['A1']) } }),
    ],
    criteria: [criterionEntry('breadth')],
    claims: [
      claimsEntry('ada', 'A', { A1: 'One.', A2: 'Two.', A3: 'Three.' }),
      claimsEntry('bob', 'B', { B1: 'Other.' }),
    ],
    sources: [sourceEntry('ada', { title: 'Ada’s work' }), sourceEntry('bob', { title: 'Bob’s work' })],
    disagreements: [
      {
        id: 'width',
        data: {
          name: 'Width',
          order: 1,
          published,
          roles: [],
          accounts: { ada: { says: 'Wide.', claims: ['A1'] }, bob: { says: 'Narrow.', claims: ['B1'] } },
        },
      },
    ],
    agreements: [
      { id: 'both', data: { name: 'Both', order: 1, published, says: 'Both say so.', claims: ['A1', 'B1'] } },
    ],
    pairs: [],
    glossary: [],
    decision: [],
    outcomes: [],
    series: [],
    forecasts: [],
    corrections: [],
    topics: [topicEntry('sailing', 'Sailing'), topicEntry('unused', 'Unused')],
  };
}

/** The least content there can be: one article of the publication’s own, and the pages that every publication has. */
export function leastContent(): Entries {
  return {
    ...smallContent(),
    articles: [ownArticle('first-words')],
    pages: ['home', 'articles', 'subscribe', 'not-found'].map((id) => pageEntry(id)),
    ...{ roles: [], criteria: [], claims: [], sources: [], disagreements: [], agreements: [] },
    topics: [topicEntry('sailing', 'Sailing')],
  };
}

/** The first of some things. @throws Error when there is none */
export function firstOf<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error('There is no first of none.');
  return thing;
}

/** The thing of that id. @throws Error when there is none */
export function thingOf<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`There is no “${id}” among ${things.map((thing) => thing.id).join(', ')}.`);
  return found;
}

/** What is built from content. */
export function catalogOf(content: Entries, circumstances: Partial<Circumstances> = {}): Catalog {
  return assembleCatalog(content, { publication: smallPublication, today, ...circumstances });
}

/** The sentences with which content is refused, without the columns that some have; none if it is right. */
export function problemsIn(content: Entries, circumstances: Partial<Circumstances> = {}): readonly string[] {
  try {
    catalogOf(content, circumstances);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map((each) => each.replace(/^(\S+:\d+):\d+:/, '$1:'));
    throw error;
  }
}

/** The sentences with which content, the small one where no other is named, is refused after a change. */
export function problemsOf(
  change: (content: Entries) => void,
  circumstances: Partial<Circumstances> = {},
  content = smallContent(),
): readonly string[] {
  change(content);
  return problemsIn(content, circumstances);
}
