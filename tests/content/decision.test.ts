import { expect, test } from 'vitest';
import { questions, roleFiles } from '../publication/content.ts';
import { parts } from '../publication/parts.ts';
import { lineOf, pageAt } from '../publication/published.ts';

const asked = [...questions.values()].toSorted((a, b) => a.order - b.order);
const roles = [...roleFiles.keys()];

/** Every way to answer all the questions, by the numbers of the answers. */
const ways = asked.reduce<number[][]>(
  (some, { answers }) => some.flatMap((way) => answers.map((_, answer) => [...way, answer])),
  [[]],
);

/** The roles in front: all that are at most one point behind the best. */
function leadersOf(way: readonly number[]): string[] {
  const totals = roles.map((role) =>
    asked.reduce((sum, { answers }, question) => sum + (answers[way[question] ?? 0]?.points[role] ?? 0), 0),
  );
  const best = Math.max(...totals);
  return roles.filter((_, at) => (totals[at] ?? 0) >= best - 1);
}

const outcomes = new Map(ways.map((way) => [way.join('.'), leadersOf(way)]));

test('every role is what one way of answering in ten, or more, points to', () => {
  const shares = roles.map((role) => ({
    role,
    share: [...outcomes.values()].filter((leaders) => leaders.length === 1 && leaders[0] === role).length / ways.length,
  }));
  expect(shares.filter(({ share }) => share < 0.1)).toEqual([]);
});

test('every role is close to each other role for some answers', () => {
  const close = new Set([...outcomes.values()].filter(({ length }) => length === 2).map((leaders) => leaders.join(' and ')));
  const pairs = roles.flatMap((role, at) => roles.slice(at + 1).map((other) => `${role} and ${other}`));
  expect(pairs.filter((pair) => !close.has(pair))).toEqual([]);
});

test('every question can change the result', () => {
  const idle = asked.filter(
    (_, place) =>
      ![...outcomes].some(([way, leaders]) => {
        const first = way.split('.').with(place, '0').join('.');
        return outcomes.get(first)?.join() !== leaders.join();
      }),
  );
  expect(idle.map(({ question }) => question)).toEqual([]);
});

test('every answer that points to a role names in its reason the authors on whose claims it rests, and no other', () => {
  const authors = { A: 'Boucher', B: 'Temple' };
  const faults = asked.flatMap(({ answers }) =>
    answers.flatMap(({ says, because, claims, points }) => {
      const wrong = Object.entries(authors).filter(
        ([letter, name]) => claims.length > 0 && because.includes(name) !== claims.some((id) => id.startsWith(letter)),
      );
      return [
        ...wrong.map(([, name]) => `“${says}”: ${name}`),
        ...(/^\p{Lu}.{20,}\.$/u.test(lineOf(because)) ? [] : [`“${says}”: “${because}” is no sentence`]),
        ...(Object.keys(points).length > 0 && claims.length === 0 ? [`“${says}”: rests on nothing`] : []),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('the result is called our own weighing, and it is said what neither author says', () => {
  const page = pageAt('/decide/');
  const result = lineOf(page?.$(`section:has(${parts.guideOpen})`).text() ?? '');
  expect(result).toContain('This is our weighing, not Temple’s or Boucher’s.');
  expect(result).toContain('Neither Temple nor Boucher says when a CTO alone is the best choice.');
});
