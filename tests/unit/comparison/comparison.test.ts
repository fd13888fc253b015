import { describe, expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { compareRoles, describeReach, groundsOf } from '../../../src/comparison/comparison.ts';
import { profileOf } from '../../../src/comparison/profile.ts';
import { smallContent, today } from '../content.ts';

const content = smallContent();
const [cto] = content.roles;
const ada = cto?.data.accounts['ada'];
if (!cto || !ada) throw new Error('The small content has lost its role.');
cto.data.accounts['bob'] = {
  ...ada,
  reach: {
    martech: { extent: 'partly', because: 'So.', claims: ['B1'] },
    product: { extent: 'none', because: 'So.', claims: ['B1'] },
    company: { extent: 'not-stated', because: 'So.', claims: [] },
  },
  findings: {},
};
content.criteria.push({
  id: 'depth',
  data: { name: 'Depth', question: 'How deep?', group: 'limits', order: 2, published: today },
});
const { claims, criteria, roles } = assembleCatalog(content, today);

describe('roles side by side', () => {
  const { columns, rows } = compareRoles(roles, criteria);

  test('have a column for each account, so that sources that differ stand beside each other', () => {
    expect(columns.map(({ role, account }) => [role.id, account.source.id])).toEqual([
      ['cto', 'ada'],
      ['cto', 'bob'],
    ]);
  });

  test('have a row for each criterion, and nothing in a cell where the source says nothing', () => {
    expect(rows.map(({ criterion, cells }) => [criterion.id, cells.map(({ finding }) => finding?.says)])).toEqual([
      ['breadth', ['Wide.', undefined]],
      ['depth', [undefined, undefined]],
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

test('the reach glyph is said in words', () => {
  const bob = roles[0]?.accounts[1];
  expect(bob && describeReach(bob.reach)).toBe(
    'Marketing technology: partly. Product and engineering: not at all. Decisions for the whole company: not stated.',
  );
});

test('a profile leaves out the points on which every source is silent', () => {
  const groups = roles.flatMap((role) => profileOf(role, criteria));
  expect(groups.map(({ title, points }) => [title, points.map(({ criterion }) => criterion.id)])).toEqual([
    ['What the role owns', ['breadth']],
  ]);
});
