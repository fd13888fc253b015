import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { problemsOf as problemsOfContent } from '../content.ts';
import { changeOn, changingContent, lastDay, type Changing } from './changing-content.ts';

const change = changeOn('2026-12-05');

/** What the build would say; nothing if the content is right. @param edit what to do to the content before */
const problemsOf = (changing: Changing, edit: (content: Entries) => void): string =>
  problemsOfContent(edit, { today: lastDay }, changingContent(changing)).join('\n');

/** Sets the day on which every file says it last changed; none where it does not say so. */
const mark = (updated: string | undefined) => (content: Entries) => {
  for (const { data } of [...content.roles, ...content.pairs, ...content.forecasts, ...content.articles])
    if (updated === undefined) delete data.updated;
    else data.updated = new Date(updated);
};

const cases: { what: string; changing: Changing; message: string }[] = [
  {
    what: 'a changed finding',
    changing: { findings: [change] },
    message:
      'content/roles/pilot.yaml: findings, breadth tells of a change on 2026-12-05, but content/roles/pilot.yaml says it last changed earlier. Write updated: 2026-12-05 there.',
  },
  {
    what: 'a changed verdict',
    changing: { verdict: [change] },
    message:
      'content/forecasts/wider.yaml: changes tells of a change on 2026-12-05, but content/forecasts/wider.yaml says it last changed earlier. Write updated: 2026-12-05 there.',
  },
  {
    what: 'a changed verdict on two roles',
    changing: { pair: [change] },
    message:
      'content/pairs/mate-vs-pilot.yaml: changes tells of a change on 2026-12-05, but content/pairs/mate-vs-pilot.yaml says it last changed earlier. Write updated: 2026-12-05 there.',
  },
  {
    what: 'a correction',
    changing: { corrections: { slip: { ...change, in: 'articles/a-piece' } } },
    message:
      'content/corrections/slip.yaml tells of a change on 2026-12-05, but content/articles/a-piece says it last changed earlier. Write updated: 2026-12-05 there.',
  },
];

describe.each(cases)('$what stops the build', ({ changing, message }) => {
  test('where its file is not marked as changed', () => expect(problemsOf(changing, mark(undefined))).toBe(message));
  test('where its file last changed the day before', () =>
    expect(problemsOf(changing, mark('2026-12-04'))).toBe(message));
  test('and not where its file changed on that day or later', () => {
    expect(problemsOf(changing, mark('2026-12-05'))).toBe('');
    expect(problemsOf(changing, mark('2026-12-06'))).toBe('');
  });
});

test('of several changes the one that is not told of is named, and no other', () => {
  const said = problemsOf({ findings: [change, changeOn('2026-12-20')] }, mark('2026-12-10'));
  expect(said).toContain('Write updated: 2026-12-20 there.');
  expect(said).not.toContain('2026-12-05');
});

test.each(['findings', 'verdict', 'pair'] as const)(
  'two changes of one day in one place, of its %s, stop the build: they would share an id',
  (place) => {
    expect(problemsOf({ [place]: [change, { ...change, was: 'Another.' }] }, mark('2026-12-05'))).toMatch(
      /^content\/(roles|pairs|forecasts)\/[^ ]+ .+ tells of two changes on 2026-12-05\./,
    );
    expect(problemsOf({ [place]: [change, changeOn('2026-12-04')] }, mark('2026-12-05'))).toBe('');
  },
);

test('a correction of something that is not there stops the build', () =>
  expect(problemsOf({ corrections: { slip: { ...change, in: 'roles/cook' } } }, mark('2026-12-05'))).toContain(
    'content/corrections/slip.yaml: in names "roles/cook", which is not in content.',
  ));
