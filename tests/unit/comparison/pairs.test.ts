import { describe, expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { compareRoles, groupRows } from '../../../src/comparison/comparison.ts';
import { markAlike, markColumn, sourcesOf } from '../../../src/comparison/filters.ts';
import { smallContent, today } from '../content.ts';

type RoleFile = Entries['roles'][number];
type Findings = RoleFile['data']['accounts'][string]['findings'];

const segment = { extent: 'full' as const, because: 'Because of this.', claims: [] };
const reach = { martech: segment, product: segment, company: segment };
const finding = (source: 'ada' | 'bob', alike?: string) => ({
  says: 'So.',
  claims: [source === 'ada' ? 'A1' : 'B1'],
  implied: false,
  changes: [],
  alike,
});

/** A role of which each source says something under the criteria given. */
function roleFile(
  id: string,
  colour: RoleFile['data']['colour'],
  order: number,
  findings: Record<string, Findings>,
): RoleFile {
  const accounts = Object.fromEntries(
    Object.entries(findings).map(([source, told]) => [source, { gist: 'A gist.', reach, findings: told }]),
  );
  const summary = 'A summary that is long enough to be a description of the page, too.';
  return { id, data: { name: id.toUpperCase(), fullName: id, colour, order, published: today, summary, accounts } };
}

const content = smallContent();
content.criteria = ['breadth', 'depth', 'seat'].map((id, at) => ({
  id,
  data: { name: id, question: 'How?', group: 'limits', order: at + 1, published: today },
}));
content.roles = [
  roleFile('cto', 'blue', 1, { ada: { breadth: finding('ada'), depth: finding('ada', 'strong') } }),
  roleFile('cmto', 'magenta', 2, {
    ada: { breadth: finding('ada'), depth: finding('ada', 'strong'), seat: finding('ada') },
    bob: { breadth: finding('bob'), depth: finding('bob') },
  }),
  roleFile('mcto', 'green', 3, {
    ada: { breadth: finding('ada'), depth: finding('ada', 'strong'), seat: finding('ada') },
  }),
];
content.pairs = [
  {
    id: 'cmto-vs-cto',
    data: {
      verdict: 'They differ.',
      description: 'A description that is long enough for a page of its own.',
      claims: ['A1'],
      published: today,
    },
  },
];
const catalog = assembleCatalog(content, today);
const [cto, cmto, mcto] = catalog.roles;
if (!cto || !cmto || !mcto) throw new Error('Three roles were expected.');

/** Ids of the rows in each group of a pair. */
const groupsOf = (one: typeof cto, other: typeof cto) =>
  groupRows(compareRoles([one, other], catalog.criteria), one, other).map(({ title, rows }) => [
    title,
    ...rows.map(({ criterion }) => criterion.id),
  ]);

describe('two roles', () => {
  test('differ first, then are alike, then cannot be compared', () => {
    expect(groupsOf(cto, mcto)).toEqual([
      ['Where they differ', 'breadth'],
      ['Where they do not', 'depth'],
      ['Where a source is silent on one of them', 'seat'],
    ]);
  });

  test('are alike only where every account of the one is alike with every account of the other', () => {
    expect(groupsOf(cmto, mcto)).toEqual([['Where they differ', 'breadth', 'depth', 'seat']]);
  });

  test('make a pair by themselves, with the verdict that was written for it, if one was', () => {
    expect(catalog.pairs.map(({ id, verdict }) => [id, verdict?.says])).toEqual([
      ['cmto-vs-cto', 'They differ.'],
      ['cto-vs-mcto', undefined],
      ['cmto-vs-mcto', undefined],
    ]);
  });
});

test('a verdict for two roles that are none, or not in alphabetical order, stops the build', () => {
  const broken = smallContent();
  broken.pairs = content.pairs.map((pair) => ({ ...pair, id: 'cto-vs-cmto' }));
  expect(() => assembleCatalog(broken, today)).toThrow(
    'content/pairs/cto-vs-cmto.yaml names no two roles in alphabetical order.',
  );
});

describe('the marks that the controls work by', () => {
  const comparison = compareRoles(catalog.roles, catalog.criteria);

  test('give each column the place of its role and, where sources compete, of its source', () => {
    expect(sourcesOf(comparison).map(({ id }) => id)).toEqual(['ada', 'bob']);
    expect(comparison.columns.map((column) => markColumn(comparison, column))).toEqual([
      { 'data-place': 1 },
      { 'data-place': 2, 'data-account': 1 },
      { 'data-place': 2, 'data-account': 2 },
      { 'data-place': 3 },
    ]);
  });

  test('name the pairs that do not differ in a row', () => {
    expect(comparison.rows.map((row) => markAlike(comparison, row))).toEqual([undefined, '1-3', '1-2 1-3']);
  });
});
