import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, problemsIn, problemsOf, smallContent } from '../content.ts';
import { accountOf, ownArticle, questionEntry, roleEntry } from '../entries.ts';

/** What is wrong with the small content, two roles in it, when it asks a question. */
const problemsAsking = (question: Entry<'decision'>): readonly string[] =>
  problemsOf((content) => {
    content.roles.push(roleEntry('mate', { order: 2 }));
    content.decision.push(question);
  });

/** A question, each of whose answers rests on these claims. */
function restingOn(claims: string[], ...points: Record<string, number>[]): Entry<'decision'> {
  const question = questionEntry('what-hurts', points);
  for (const answer of question.data.answers) answer.claims = claims;
  return question;
}

test('questions come in order, and their answers know their claims', () => {
  const content = smallContent();
  content.decision = [questionEntry('b', [{ pilot: 2 }, {}]), questionEntry('a', [{}, { pilot: 1 }])];
  firstOf(content.decision).data.order = 2;
  const { decision } = catalogOf(content);
  expect(decision.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(firstOf(decision).answers.map(({ points, claims }) => [points, claims.map(({ says }) => says)])).toEqual([
    [{}, ['One.']],
    [{ pilot: 1 }, ['One.']],
  ]);
});

describe('a question stops the build', () => {
  const file = 'content/decision/what-hurts.yaml';
  test.each<[string, Entry<'decision'>, string]>([
    [
      'when it gives points to a role that is none',
      restingOn(['A1'], { cook: 1 }, { mate: 1 }),
      `${file}: points names "cook", which is not in content/roles. Known: pilot, mate.`,
    ],
    [
      'when every answer gives the same points',
      restingOn(['A1'], { pilot: 2, mate: 1 }, { mate: 1, pilot: 2 }),
      `${file}: every answer gives the same points, so the question decides nothing. Change one.`,
    ],
    [
      'when an answer points to a role and rests on nothing',
      restingOn([], { pilot: 2 }, {}),
      `${file}: “This.” names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.`,
    ],
    [
      'when an answer rests on a claim that is none',
      restingOn(['A9'], {}, { mate: 3 }),
      `${file}: “This.” names "A9", which is not in content/claims. Known: A1, A2, A3, B1.`,
    ],
  ])('%s', (_, question, problem) => expect(new Set(problemsAsking(question))).toEqual(new Set([problem])));

  test('and not when its answers differ and one that points nowhere rests on nothing', () => {
    const question = restingOn(['A1'], { pilot: 2 }, {});
    question.data.answers[1] = { says: 'That.', points: {}, because: 'So.', claims: [] };
    expect(problemsAsking(question)).toEqual([]);
  });

  test('nor when there are no claims that an answer could rest on', () => {
    const content = smallContent();
    content.articles = [ownArticle('a')];
    content.claims = content.agreements = content.disagreements = [];
    content.sources.pop();
    content.roles = ['pilot', 'mate'].map((id) => roleEntry(id, { accounts: { ada: accountOf() } }));
    content.decision = [restingOn([], { pilot: 2 }, {})];
    expect(problemsIn(content)).toEqual([]);
  });
});
