import { describe, expect, test } from 'vitest';
import { compareRoles, groupRows } from '../../../src/comparison/comparison.ts';
import { markAlike, markColumn, sourcesOf } from '../../../src/comparison/filters.ts';
import { catalogOf, problemsOf, smallContent } from '../content.ts';
import { accountOf, criterionEntry, findingOf, published, roleEntry } from '../entries.ts';

const told = (source: 'ada' | 'bob', alike?: string) => findingOf('So.', [source === 'ada' ? 'A1' : 'B1'], { alike });

const content = smallContent();
content.criteria = ['breadth', 'depth', 'seat'].map((id, at) => criterionEntry(id, { order: at + 1 }));
content.roles = [
  roleEntry('pilot', {
    order: 1,
    accounts: { ada: accountOf({ breadth: told('ada'), depth: told('ada', 'strong') }) },
  }),
  roleEntry('mate', {
    order: 2,
    accounts: {
      ada: accountOf({ breadth: told('ada'), depth: told('ada', 'strong'), seat: told('ada') }),
      bob: accountOf({ breadth: told('bob'), depth: told('bob') }),
    },
  }),
  roleEntry('smith', {
    order: 3,
    accounts: { ada: accountOf({ breadth: told('ada'), depth: told('ada', 'strong'), seat: told('ada') }) },
  }),
];
const written = {
  verdict: 'They differ.',
  description: 'A description that is long enough for a page of its own.',
  claims: ['A1'],
  changes: [],
  published,
};
content.pairs = [{ id: 'mate-vs-pilot', data: written }];
const catalog = catalogOf(content);
const [pilot, mate, smith] = catalog.roles;
if (!pilot || !mate || !smith) throw new Error('Three roles were expected.');

/** Ids of the rows in each group of a pair. */
const groupsOf = (one: typeof pilot, other: typeof pilot) =>
  groupRows(compareRoles([one, other], catalog.criteria)).map(({ title, rows }) => [
    title,
    ...rows.map(({ criterion }) => criterion.id),
  ]);

describe('two roles', () => {
  test('differ first, then are alike, then cannot be compared', () => {
    expect(groupsOf(pilot, smith)).toEqual([
      ['Where they differ', 'breadth'],
      ['Where they do not', 'depth'],
      ['Where a source is silent on one of them', 'seat'],
    ]);
  });

  test('are alike only where every account of the one is alike with every account of the other', () => {
    expect(groupsOf(mate, smith)).toEqual([['Where they differ', 'breadth', 'depth', 'seat']]);
  });

  test('stand beside a third: rows in which all differ come first, a row with two alike or a silence after them', () => {
    const groups = groupRows(compareRoles(catalog.roles, catalog.criteria));
    expect(groups.map(({ title, rows }) => [title, ...rows.map(({ criterion }) => criterion.id)])).toEqual([
      ['Where all differ', 'breadth'],
      ['Where some are alike', 'depth'],
      ['Where a source is silent on one of them', 'seat'],
    ]);
    expect(groupRows(compareRoles([pilot], catalog.criteria)).map(({ title }) => title)).toEqual([undefined]);
  });

  test('make a pair by themselves, with the verdict that was written for it, if one was', () => {
    expect(catalog.pairs.map(({ id, verdict }) => [id, verdict?.says])).toEqual([
      ['mate-vs-pilot', 'They differ.'],
      ['pilot-vs-smith', undefined],
      ['mate-vs-smith', undefined],
    ]);
  });
});

test.each(['pilot-vs-mate', 'cook-vs-pilot', 'pilot'])(
  'a verdict on %s, no two roles in the order of the alphabet, stops the build',
  (id) =>
    expect(
      problemsOf((files) => {
        files.roles.push(roleEntry('mate', { order: 2 }));
        files.pairs = [{ id, data: written }];
      }),
    ).toEqual([`content/pairs/${id}.yaml names no two roles in alphabetical order. Known: mate-vs-pilot.`]),
);

test('a verdict on a pair that rests on no claim stops the build', () =>
  expect(
    problemsOf((files) => {
      files.roles.push(roleEntry('mate', { order: 2 }));
      files.pairs = [{ id: 'mate-vs-pilot', data: { ...written, claims: [] } }];
    }),
  ).toEqual([
    'content/pairs/mate-vs-pilot.yaml names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.',
  ]));

test('one role makes no pair', () => expect(catalogOf(smallContent()).pairs).toEqual([]));

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
