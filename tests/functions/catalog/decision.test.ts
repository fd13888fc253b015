import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/catalog/entries.ts';
import { question as schema } from '../../../src/catalog/schemas/question.ts';
import { catalogOf, firstOf, problemsIn, problemsOf, smallContent } from '../content.ts';
import { accountOf, ownArticle, published, roleEntry } from '../entries.ts';
import { outcomeEntry, questionEntry, reasonOf } from '../guide-entries.ts';

const outcomes = () => [
  outcomeEntry('pilot', { order: 1 }),
  outcomeEntry('mate', { order: 2 }),
  outcomeEntry('nobody', { order: 3, fallback: true }),
];

/** What is wrong with the small content, three outcomes in it, when it asks a question. */
const problemsAsking = (question: Entry<'decision'>): readonly string[] =>
  problemsOf((content) => {
    content.outcomes = outcomes();
    content.decision.push(question);
  });

/** A question, each of whose reasons rests on these claims. */
function restingOn(claims: string[], ...points: Record<string, number>[]): Entry<'decision'> {
  const question = questionEntry('what-hurts', points);
  for (const { counts } of question.data.answers) for (const reason of counts) reason.claims = claims;
  return question;
}

/** A question whose first answer rules out outcomes. */
function rulingOut(ruled: string[], until?: string): Entry<'decision'> {
  const question = questionEntry('what-hurts', [{ pilot: 2 }, { mate: 1 }]);
  const [answer] = question.data.answers;
  if (answer) answer.rulesOut = [{ outcomes: ruled, until, because: 'So.', claims: ['A2'] }];
  return question;
}

test('questions come in order, and their answers know their outcomes and claims', () => {
  const content = smallContent();
  content.outcomes = outcomes();
  content.decision = [questionEntry('b', [{ pilot: 2 }, {}], { order: 2 }), rulingOut(['mate'])];
  const { decision } = catalogOf(content);
  expect(decision.map(({ id }) => id)).toEqual(['what-hurts', 'b']);
  const [answer] = firstOf(decision).answers;
  expect(answer?.counts.map((reason) => [reason.outcomes.map(({ id }) => id), reason.claims[0]?.says])).toEqual([
    [['pilot'], 'One.'],
  ]);
  expect(answer?.rulesOut.map((ruling) => [ruling.outcomes.map(({ id }) => id), ruling.claims[0]?.says])).toEqual([
    [['mate'], 'Two.'],
  ]);
});

describe('a question stops the build', () => {
  const file = 'content/decision/what-hurts.yaml';
  test.each<[string, Entry<'decision'>, string]>([
    [
      'when it counts towards an outcome that is none',
      restingOn(['A1'], { cook: 1 }, { mate: 1 }),
      `${file}: “This.” names "cook", which is not in content/outcomes. Known: pilot, mate, nobody.`,
    ],
    [
      'when it rules out an outcome that is none',
      rulingOut(['cook']),
      `${file}: “This.” names "cook", which is not in content/outcomes. Known: pilot, mate, nobody.`,
    ],
    [
      'when it holds something back until what does not come first',
      rulingOut(['pilot'], 'mate'),
      `${file}: “This.” rules out until “Mate”, which does not come first. Write first: true in content/outcomes/mate.yaml, or leave until out.`,
    ],
    [
      'when every answer gives the same points',
      restingOn(['A1'], { pilot: 2, mate: 1 }, { mate: 1, pilot: 2 }),
      `${file}: every answer gives the same points, so the question decides nothing. Change one.`,
    ],
    [
      'when a reason rests on nothing',
      restingOn([], { pilot: 2 }, {}),
      `${file}: “This.” names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.`,
    ],
    [
      'when a reason rests on a claim that is none',
      restingOn(['A9'], {}, { mate: 3 }),
      `${file}: “This.” names "A9", which is not in content/claims. Known: A1, A2, A3, B1.`,
    ],
  ])('%s', (_, question, problem) => expect(new Set(problemsAsking(question))).toEqual(new Set([problem])));

  test('and not when a reason rests on the silence of the sources', () => {
    expect(problemsAsking(restingOn([], { nobody: 2 }, {}))).toEqual([]);
  });

  test('nor when there are no claims that an answer could rest on', () => {
    const content = smallContent();
    content.articles = [ownArticle('a')];
    content.claims = content.agreements = content.disagreements = [];
    content.sources.pop();
    content.roles = ['pilot', 'mate'].map((id) => roleEntry(id, { accounts: { ada: accountOf() } }));
    content.outcomes = outcomes();
    content.decision = [restingOn([], { pilot: 2 }, {})];
    expect(problemsIn(content)).toEqual([]);
  });
});

describe('the file of a question', () => {
  const answers = (...counts: object[]) =>
    counts.map((reason) => ({ says: 'This.', counts: [{ ...reasonOf(['pilot'], 1), ...reason }] }));
  const faultsOf = (list: object[]) =>
    schema
      .safeParse({ question: 'Which?', order: 1, published, answers: list })
      .error?.issues.map((one) => one.message);

  test('gives what is merely implied one point at most', () => {
    expect(faultsOf(answers({ implied: true }, {}))).toBeUndefined();
    expect(faultsOf(answers({ implied: true, points: 2 }, {}))).toEqual([
      'What a source merely implies weighs least: give it 1 point.',
    ]);
  });

  test('has five answers at most, each of which does something', () => {
    expect(faultsOf(answers({}, {}, {}, {}, {}, {}))).toEqual(['Give five answers at most.']);
    expect(faultsOf([{ says: 'This.' }, ...answers({})])).toEqual([
      'Say what the answer counts towards, or what it rules out.',
    ]);
  });
});
