import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/catalog/entries.ts';
import { outcome as schema } from '../../../src/catalog/schemas/outcome.ts';
import { catalogOf, firstOf, problemsOf, smallContent } from '../content.ts';
import { accountOf, adviceOf, roleEntry } from '../entries.ts';
import { outcomeEntry, questionEntry } from '../guide-entries.ts';

const line = (says: string) => ({ says, claims: ['A1'], sources: [], ours: false });

test('an outcome that means an account of a role has the advice of that account, but for its own lines', () => {
  const content = smallContent();
  const advice = adviceOf({ chooseIf: line('there is a ship'), notIf: line('there is none') });
  content.roles = [roleEntry('pilot', { accounts: { ada: { ...accountOf(), advice } } })];
  content.outcomes = [
    outcomeEntry('sail', { order: 2, role: 'pilot', account: 'ada', notIf: undefined, ask: line('Whither?') }),
    outcomeEntry('stay'),
  ];
  content.decision = [questionEntry('whither', [{ sail: 1 }, { stay: 1 }])];
  const { outcomes, indexes, claims } = catalogOf(content);
  expect(outcomes.map(({ id }) => id)).toEqual(['stay', 'sail']);
  expect(outcomes[1]?.role?.id).toBe('pilot');
  expect(outcomes[1]?.advice.map(({ part, says }) => `${part}: ${says}`)).toEqual([
    'chooseIf: there is a ship',
    'notIf: there is none',
    'callIt: So.',
    'ask: Whither?',
  ]);
  expect(indexes.usesOf(firstOf(claims)).others.map(({ path }) => path)).toContain('/decide/');
});

describe('an outcome stops the build', () => {
  const file = 'content/outcomes/sail.yaml';
  test.each<[string, Entry<'outcomes'>[], string]>([
    [
      'when it means a role that is none',
      [outcomeEntry('sail', { role: 'cook', account: 'ada' })],
      `${file}: role names "cook", which is not in content/roles. Known: pilot.`,
    ],
    [
      'when it means an account that the role has not',
      [outcomeEntry('sail', { role: 'pilot', account: 'bob' })],
      `${file}: account names "bob", which content/roles/pilot.yaml has no account of. It has: ada.`,
    ],
    [
      'when nothing says when it is the wrong one',
      [outcomeEntry('sail', { notIf: undefined })],
      `${file}: nothing says when it is the wrong one. Add notIf, here or to the account’s advice.`,
    ],
    [
      'when it is the second that takes what leads nowhere else',
      [outcomeEntry('rest', { fallback: true }), outcomeEntry('sail', { fallback: true, order: 2 })],
      `${file}: another outcome is the fallback already. Leave it out here.`,
    ],
  ])('%s', (_, outcomes, problem) => {
    expect(problemsOf((content) => void (content.outcomes = outcomes))).toEqual([problem]);
  });
});

test('the file of an outcome has three steps, each with a link into the site', () => {
  const { data } = outcomeEntry('sail');
  const faultsOf = (part: object) => schema.safeParse({ ...data, ...part }).error?.issues.map(({ message }) => message);
  expect(faultsOf({})).toBeUndefined();
  expect(faultsOf({ steps: data.steps.slice(1) })).toEqual(['Give three steps.']);
  expect(faultsOf({ steps: data.steps.map((step) => ({ ...step, link: 'roles' })) })?.[0]).toMatch(/^Write a path/);
  expect(faultsOf({ role: 'pilot' })).toEqual(['Name a role and an account of it, or neither.']);
});
