import { describe, expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import {
  openPointsOf,
  pointsOf,
  prepareGuide,
  rolesSilentOn,
  sourcesOf,
  weighedRoles,
} from '../../../src/decision/weighing.ts';
import { smallContent, today } from '../content.ts';

const content = smallContent();
const [cto] = content.roles;
const ada = cto?.data.accounts['ada'];
if (!cto || !ada) throw new Error('The small content has lost its role.');
const segment = { extent: 'full' as const, because: 'So.', claims: ['B1'] };
content.criteria.push({
  id: 'depth',
  data: { name: 'Depth', question: 'How deep?', group: 'limits', order: 2, published: today },
});
content.roles.push(
  {
    id: 'cio',
    data: {
      ...cto.data,
      name: 'C<I&O',
      colour: 'ochre',
      order: 2,
      accounts: {
        ada: {
          ...ada,
          findings: { depth: { says: 'Deep.', claims: ['A1'], implied: false, changes: [], notStated: 'how deep' } },
        },
        bob: {
          ...ada,
          reach: { martech: segment, product: segment, company: segment },
          findings: { breadth: { says: 'Wide.', claims: ['B1'], implied: false, changes: [], notStated: 'how wide' } },
        },
      },
    },
  },
  { id: 'ceo', data: { ...cto.data, name: 'CEO', colour: 'teal', order: 3 } },
);
const answer = (points: Record<string, number>) => ({ says: 'This.', points, because: 'So.', claims: ['A1'] });
content.decision.push({
  id: 'what-hurts',
  data: {
    question: 'What hurts?',
    order: 1,
    published: today,
    answers: [answer({ cio: 3, cto: 1 }), answer({}), answer({ cto: 2 })],
  },
});
const { criteria, decision, roles } = assembleCatalog(content, today);
const [first, second] = roles;
if (!first || !second) throw new Error('The small content has lost its roles.');

test('a role that no answer points to is not weighed: the guide could never lead to it', () => {
  expect(weighedRoles(decision, roles).map(({ id }) => id)).toEqual(['cto', 'cio']);
  expect(weighedRoles([], roles)).toEqual([]);
});

test('an answer’s points stand in the order of the roles, none where it gives none', () => {
  expect(decision[0]?.answers.map((each) => pointsOf(each, [second, first]))).toEqual([
    [3, 1],
    [0, 0],
    [0, 2],
  ]);
});

describe('what the script works with', () => {
  const [points, names] = prepareGuide(decision, [first, second]);

  test('begins each question with no answer, which gives no points', () => {
    expect(points).toEqual([
      [
        [0, 0],
        [1, 3],
        [0, 0],
        [2, 0],
      ],
    ]);
  });

  test('names a role by a link to its profile, in its colour, with signs that are no mark-up', () => {
    expect(names).toEqual([
      'the <a class="role-colour" data-colour="blue" href="/roles/cto/">CTO</a>',
      'the <a class="role-colour" data-colour="ochre" href="/roles/cio/">C&lt;I&amp;O</a>',
    ]);
  });

  test('has words for none, one and each number of roles in front', () => {
    const [, , outcomes] = prepareGuide(decision, roles);
    expect(outcomes).toHaveLength(roles.length + 1);
    expect(new Set(outcomes).size).toBe(3);
  });
});

test('what is left open about a role comes in the order of the criteria, each with the source that leaves it open', () => {
  expect(openPointsOf(second, criteria).map(({ criterion, source, says }) => [criterion.id, source.id, says])).toEqual([
    ['breadth', 'bob', 'how wide'],
    ['depth', 'ada', 'how deep'],
  ]);
  expect(openPointsOf(first, criteria)).toEqual([]);
});

test('a role is unspoken of under a criterion only where every source is silent', () => {
  const silent = criteria.map((criterion) => rolesSilentOn(criterion, roles).map(({ id }) => id));
  expect(silent).toEqual([[], ['cto', 'ceo']]);
});

test('a source that describes several roles is named once', () => {
  expect(sourcesOf(roles).map(({ id }) => id)).toEqual(['ada', 'bob']);
});
