import { describe, expect, test } from 'vitest';
import {
  openPointsOf,
  pointsOf,
  prepareGuide,
  rolesSilentOn,
  sourcesOf,
  weighedRoles,
} from '../../../src/decision/weighing.ts';
import { catalogOf, smallContent } from '../content.ts';
import { accountOf, criterionEntry, findingOf, questionEntry, roleEntry } from '../entries.ts';

const content = smallContent();
content.criteria.push(criterionEntry('depth', { order: 2 }));
content.roles.push(
  roleEntry('mate', {
    name: 'M<A&E',
    colour: 'ochre',
    order: 2,
    accounts: {
      ada: accountOf({ depth: findingOf('Deep.', ['A1'], { notStated: 'how deep' }) }),
      bob: accountOf({ breadth: findingOf('Wide.', ['B1'], { notStated: 'how wide' }) }),
    },
  }),
  roleEntry('cook', { order: 3, accounts: { ada: accountOf({ breadth: findingOf('Wide.', ['A2']) }) } }),
);
content.decision = [questionEntry('what-hurts', [{ mate: 3, pilot: 1 }, {}, { pilot: 2 }])];
const { criteria, decision, roles } = catalogOf(content);
const [first, second] = roles;
if (!first || !second) throw new Error('The small content has lost its roles.');

test('a role that no answer points to is not weighed: the guide could never lead to it', () => {
  expect(weighedRoles(decision, roles).map(({ id }) => id)).toEqual(['pilot', 'mate']);
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
  const { points, names } = prepareGuide(decision, [first, second]);

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
      'the <a class="role-colour" data-colour="blue" data-place="1" href="/roles/pilot/">Pilot</a>',
      'the <a class="role-colour" data-colour="ochre" data-place="2" href="/roles/mate/">M&lt;A&amp;E</a>',
    ]);
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
  expect(silent).toEqual([[], ['pilot', 'cook']]);
});

test('a source that describes several roles is named once', () => {
  expect(sourcesOf(roles).map(({ id }) => id)).toEqual(['ada', 'bob']);
});
