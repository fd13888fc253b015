/** Files of content, invented, of which a test says what matters to it. */
import { mdxToMdast } from 'satteri';
import type { Entry, EntryOf, TextEntry } from '../../src/catalog/entries.ts';
import type { Outline } from '../../src/catalog/outline.ts';
import type { CollectionName } from '../../src/catalog/schemas/collections.ts';
import { publication } from '../../src/publication.ts';
import { outlineOf } from '../../src/processor/outline.ts';

export const published = new Date('2026-11-21');

type FileOf<Name extends CollectionName> = Entry<Name>['data'];
type RoleFile = FileOf<'roles'>;
type AccountFile = RoleFile['accounts'][string];

/** The text of an article with a passage for each list of claims. */
export function articleText(passages: Record<string, string>, rest = ''): string {
  const told = Object.entries(passages).map(
    ([id, claims]) => `<Passage id="${id}" claims="${claims}">\n\nText.\n\n</Passage>\n`,
  );
  return ['---', 'title: A piece', '---', '', ...told, rest].join('\n');
}

/** What the compiler of a text sees in it. */
export const outlineFrom = (text: string): Outline => outlineOf(mdxToMdast(text));

/** An article’s file, of which a test says what matters to it. */
export function articleEntry(
  { id = 'a-piece', text = articleText({ 'first-words': 'A1 A2', 'last-words': 'A3' }) } = {},
  data: Partial<FileOf<'articles'>> = {},
): TextEntry<'articles'> {
  return {
    id,
    file: `content/articles/${id}.mdx`,
    outline: outlineFrom(text),
    data: {
      title: 'A piece of ten letters',
      description: 'A description that is long enough to say what the reader will learn.',
      published,
      topics: ['sailing'],
      retells: 'ada',
      authors: [],
      changes: [],
      formerly: [],
      leftOut: [],
      draft: false,
      ...data,
    },
  };
}

/** An article that retells nobody. */
export function ownArticle(id: string, data: Partial<FileOf<'articles'>> = {}, text = 'Words.'): TextEntry<'articles'> {
  return articleEntry({ id, text }, { title: `The ${id}`, retells: undefined, ...data });
}

/** A page’s file. */
export function pageEntry(id: string, data: Partial<FileOf<'pages'>> = {}, text = 'Words.'): TextEntry<'pages'> {
  return {
    id,
    file: `content/pages/${id}.mdx`,
    outline: outlineFrom(text),
    data: {
      title: `The page ${id}`,
      description: `What the page called ${id} has to say, in words enough for a search.`,
      actions: [],
      share: false,
      published,
      ...data,
    },
  };
}

/** A source’s file. */
export function sourceEntry(id: string, data: Partial<FileOf<'sources'>> = {}): Entry<'sources'> {
  return {
    id,
    data: {
      title: `The work ${id}`,
      publisher: 'A press',
      url: 'https://example.com/',
      dated: '2013',
      kind: 'article',
      checked: published,
      published,
      ...data,
    },
  };
}

/** A file of claims, opinions all of them: numbers with what each says. */
export function claimsEntry(id: string, prefix: string, says: Record<string, string>): Entry<'claims'> {
  const claims = Object.entries(says).map(([number, text]) => [number, { kind: 'opinion', says: text }] as const);
  return { id, data: { prefix, claims: Object.fromEntries(claims) } };
}

/** A reach that goes equally far in every part that the publication has. */
export function reachOf(
  extent: 'full' | 'partly' | 'none' | 'not-stated',
  claims: string[] = [],
): AccountFile['reach'] {
  return Object.fromEntries(
    publication.reach.map(({ id }) => [id, { extent, because: 'Because of this.', claims, changes: [] }]),
  );
}

/** What a source says of a role under a criterion. */
export function findingOf(says: string, claims: string[], part: Partial<AccountFile['findings'][string]> = {}) {
  return { says, claims, implied: false, changes: [], ...part };
}

/** What a source says of a role. */
export function accountOf(findings: AccountFile['findings'] = {}, claims: string[] = []): AccountFile {
  return { gist: 'Somebody who steers.', reach: reachOf('full', claims), findings };
}

/** What an account comes to, of which a test says what matters to it. */
export function adviceOf(part: Partial<NonNullable<AccountFile['advice']>> = {}): NonNullable<AccountFile['advice']> {
  const ours = { says: 'So.', claims: [], sources: [], ours: true };
  return { chooseIf: ours, notIf: ours, callIt: ours, ask: ours, ...part };
}

/** A role’s file. */
export function roleEntry(id: string, data: Partial<RoleFile> = {}): Entry<'roles'> {
  return {
    id,
    data: {
      name: id.charAt(0).toUpperCase() + id.slice(1),
      fullName: `The ${id} of the ship`,
      order: 1,
      published,
      summary: 'A summary that is long enough to be a description of the page, too.',
      accounts: { ada: accountOf({}, ['A1']) },
      ...data,
    },
  };
}

/** What is said of two roles, on claims of both sources. */
export function pairEntry(id: string, data: Partial<FileOf<'pairs'>> = {}): Entry<'pairs'> {
  const description = 'What parts the mate and the pilot, in a sentence of fifty letters.';
  return { id, data: { verdict: 'They part.', description, claims: ['A1', 'B1'], changes: [], published, ...data } };
}

/** A criterion’s file, in the first of the publication’s groups. */
export function criterionEntry(id: string, data: Partial<FileOf<'criteria'>> = {}): Entry<'criteria'> {
  const group = publication.criteriaGroups[0]?.id ?? '';
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, data: { name, question: 'How wide?', group, order: 1, published, ...data } };
}

/** A topic’s file. */
export function topicEntry(id: string, name: string): Entry<'topics'> {
  return { id, data: { name, description: 'A description that is long enough for a page of its own.', published } };
}

/** A term’s file. */
export function termEntry(id: string, data: Partial<FileOf<'glossary'>> = {}): Entry<'glossary'> {
  return { id, data: { term: id, definition: 'What it means.', claims: [], seeAlso: [], published, ...data } };
}

/** A forecast’s file, which rests on what bob says. */
export function forecastEntry(id: string, data: Partial<FileOf<'forecasts'>> = {}): Entry<'forecasts'> {
  return {
    id,
    data: {
      name: `It will ${id}`,
      short: `It ${id}s`,
      order: 1,
      published,
      kind: 'forecast',
      claims: ['A1'],
      covers: {},
      changes: [],
      verdicts: [{ verdict: 'held' }],
      prediction: 'So it will.',
      reasoning: ['So it did.'],
      evidence: [{ says: 'It was wet.', sources: ['bob'], repeats: [], confirmed: 'one' }],
      pictures: [],
      series: [],
      ...data,
    },
  };
}

/** Gives a file another text. */
export function setText(entry: EntryOf<'articles'> | EntryOf<'pages'>, text: string): void {
  entry.outline = outlineFrom(text);
}
