import { describe, expect, test } from 'vitest';
import { groundsOf } from '../../../src/claims/grounds.ts';
import { compareRoles } from '../../../src/comparison/comparison.ts';
import { profileOf, readingFor } from '../../../src/comparison/profile.ts';
import type { Publication } from '../../../src/catalog/schemas/publication.ts';
import { catalogOf, firstOf, smallContent, smallPublication } from '../content.ts';
import { accountOf, articleEntry, articleText, criterionEntry, findingOf, ownArticle } from '../entries.ts';

const criteriaGroups: Publication['criteriaGroups'] = [
  { id: 'crew', label: 'The crew' },
  { id: 'hull', label: 'The hull' },
  { id: 'mast', label: 'The mast' },
];
const publication = { ...smallPublication, criteriaGroups };

const content = smallContent();
firstOf(content.roles).data.accounts.bob = accountOf({ depth: findingOf('Deep.', ['B1']) });
content.criteria = [
  criterionEntry('breadth', { group: 'hull' }),
  criterionEntry('depth', { group: 'crew', order: 2 }),
  criterionEntry('height', { group: 'mast', order: 3 }),
];
const { claims, criteria, roles } = catalogOf(content, { publication });
const pilot = firstOf(roles);

describe('roles side by side', () => {
  const { columns, rows } = compareRoles(roles, criteria);

  test('have a column for each account, so that sources that differ stand beside each other', () => {
    expect(columns.map(({ role, account }) => [role.id, account.source.id])).toEqual([
      ['pilot', 'ada'],
      ['pilot', 'bob'],
    ]);
  });

  test('have a row for each criterion, and nothing in a cell where the source says nothing', () => {
    expect(rows.map(({ criterion, cells }) => [criterion.id, cells.map(({ finding }) => finding?.says)])).toEqual([
      ['breadth', ['Wide.', undefined]],
      ['depth', [undefined, 'Deep.']],
      ['height', [undefined, undefined]],
    ]);
  });
});

test('claims that one passage tells share a link, and a claim nobody tells has none', () => {
  const grounds = groundsOf(claims);
  expect(grounds.map(({ path, claims: told }) => [path, told.map(({ id }) => id).join(' ')])).toEqual([
    ['/articles/a-piece/#first-words', 'A1 A2'],
    ['/articles/a-piece/#last-words', 'A3'],
    [undefined, 'B1'],
  ]);
});

describe('a profile', () => {
  test('has points by the publication’s groups, in its order, and leaves out those on which every source is silent', () => {
    const groups = profileOf(pilot, criteria, criteriaGroups);
    expect(groups.map(({ label, points }) => [label, points.map(({ criterion }) => criterion.id)])).toEqual([
      ['The crew', ['depth']],
      ['The hull', ['breadth']],
    ]);
  });

  test('has what each account says on a point, and nothing where it is silent', () => {
    const [crew] = profileOf(pilot, criteria, criteriaGroups);
    expect(
      crew?.points.map(({ findings }) => findings.map(({ account, finding }) => [account.source.id, finding?.says])),
    ).toEqual([
      [
        ['ada', undefined],
        ['bob', 'Deep.'],
      ],
    ]);
  });

  test('has no points where nobody says anything', () => expect(profileOf(pilot, [], criteriaGroups)).toEqual([]));
});

test('where an article tells of a role is named by heading, with its first passage, and articles that do not are not', () => {
  const files = smallContent();
  const told = (heading: string, id: string, passages: string) =>
    `## ${heading}\n\n<Passage id="${id}" claims="${passages}">\n\nText.\n\n</Passage>\n\n`;
  files.articles = [
    articleEntry({
      text:
        told('Then', 'then', 'A1') +
        told('Now', 'now', 'A2') +
        articleText({ later: 'A3' }).replace(/^---[\s\S]*?---\n/, ''),
    }),
    ownArticle('own'),
  ];
  const catalog = catalogOf(files);
  expect(
    readingFor(firstOf(catalog.roles), catalog.articles).map(({ article, places }) => [article.id, places]),
  ).toEqual([['a-piece', [{ heading: 'Now', path: '/articles/a-piece/#now' }]]]);
});
