import type { ArticleEntry, Entries } from '../../src/catalog/entries.ts';

const published = new Date('2026-11-21');
export const today = new Date('2026-12-01');

/** The text of an article with a passage for each list of claims. */
export function articleText(passages: Record<string, string>, rest = ''): string {
  const told = Object.entries(passages).map(
    ([id, claims]) => `<Passage id="${id}" claims="${claims}">\n\nText.\n\n</Passage>\n`,
  );
  return ['---', 'title: A piece', '---', '', ...told, rest].join('\n');
}

/** An article’s file, of which a test says what matters to it. */
export function articleEntry(part: Partial<ArticleEntry> = {}, data: Partial<ArticleEntry['data']> = {}): ArticleEntry {
  return {
    id: 'a-piece',
    file: 'content/articles/a-piece.mdx',
    text: articleText({ 'first-words': 'A1 A2', 'last-words': 'A3' }),
    ...part,
    data: {
      title: 'A piece of ten letters',
      description: 'A description that is long enough to say what the reader will learn.',
      published,
      topics: ['leading'],
      retells: 'ada',
      leftOut: [],
      draft: false,
      ...data,
    },
  };
}

/** Small content that is right as it stands: a source with three claims, an article, a role, a criterion. */
export function smallContent(): Entries {
  const source = (title: string) => ({
    title,
    publisher: 'A press',
    url: 'https://example.com/',
    dated: '2013',
    kind: 'article' as const,
    checked: published,
    published,
  });
  const segment = { extent: 'full' as const, because: 'Because of this.', claims: ['A1'] };
  return {
    articles: [articleEntry()],
    roles: [
      {
        id: 'cto',
        data: {
          name: 'CTO',
          fullName: 'Chief Technology Officer',
          colour: 'blue',
          order: 1,
          published,
          summary: 'A summary that is long enough to be a description of the page, too.',
          accounts: {
            ada: {
              gist: 'An engineer.',
              reach: { martech: segment, product: segment, company: segment },
              findings: { breadth: { says: 'Wide.', claims: ['A2', 'A3'], implied: false, changes: [] } },
            },
          },
        },
      },
    ],
    criteria: [
      { id: 'breadth', data: { name: 'Breadth', question: 'How wide?', group: 'ownership', order: 1, published } },
    ],
    claims: [
      {
        id: 'ada',
        data: {
          claims: {
            A1: { kind: 'opinion', says: 'One.' },
            A2: { kind: 'opinion', says: 'Two.' },
            A3: { kind: 'opinion', says: 'Three.' },
          },
        },
      },
      { id: 'bob', data: { claims: { B1: { kind: 'opinion', says: 'Other.' } } } },
    ],
    sources: [
      { id: 'ada', data: source('Ada’s work') },
      { id: 'bob', data: source('Bob’s work') },
    ],
    disagreements: [
      {
        id: 'width',
        data: {
          roles: [],
          name: 'Width',
          order: 1,
          published,
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
    series: [],
    forecasts: [],
    corrections: [],
    topics: [
      {
        id: 'leading',
        data: { name: 'Leading', description: 'A description that is long enough for a page of its own.', published },
      },
      {
        id: 'unused',
        data: { name: 'Unused', description: 'A description that is long enough for a page of its own.', published },
      },
    ],
  };
}
