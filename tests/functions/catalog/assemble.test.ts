import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, leastContent, problemsIn, problemsOf, smallContent } from '../content.ts';
import { claimsEntry, outlineFrom } from '../entries.ts';

/** Adds to the text of the article. */
function addText({ articles }: Entries, text: string): void {
  firstOf(articles).outline.tags.push(...outlineFrom(text).tags);
}

test('content that is right is built', () => expect(problemsIn(smallContent())).toEqual([]));

test('one article of our own is a publication', () => {
  const catalog = catalogOf(leastContent());
  const { articles, routes, topics, ...rest } = catalog;
  expect(articles.map(({ id }) => id)).toEqual(['first-words']);
  expect(routes.map(({ path }) => path)).toEqual([
    '/',
    '/subscribe/',
    '/articles/',
    '/articles/first-words/',
    '/topics/sailing/',
  ]);
  expect(topics).toHaveLength(1);
  expect(Object.entries(rest).filter(([, value]) => Array.isArray(value) && value.length > 0)).toEqual([]);
});

describe('an id that leads nowhere stops the build and names who asked:', () => {
  test.each<[string, (content: Entries) => void, string]>([
    [
      'an editor’s note’s source',
      (content) => addText(content, '\n<EditorNote on="A1" sources="eve">\nNo.\n</EditorNote>\n'),
      'content/articles/a-piece.mdx:2: the editor’s note names "eve", which is not in content/sources. Known: ada, bob.',
    ],
    [
      'an editor’s note’s claim',
      (content) => addText(content, '<EditorNote on="A8" sources="bob">\nNo.\n</EditorNote>'),
      'content/articles/a-piece.mdx:1: the editor’s note names the claim A8, which no file in content/claims has.',
    ],
    [
      'a side of a disagreement',
      ({ disagreements }) =>
        Object.assign(firstOf(disagreements).data.accounts, { eve: { says: 'No.', claims: ['A1'] } }),
      'content/disagreements/width.yaml: eve names "eve", which is not in content/sources. Known: ada, bob.',
    ],
    [
      'a disagreement’s role',
      ({ disagreements }) => firstOf(disagreements).data.roles.push('cook'),
      'content/disagreements/width.yaml: roles names "cook", which is not in content/roles. Known: pilot.',
    ],
    [
      'an agreement’s claim',
      ({ agreements }) => firstOf(agreements).data.claims.push('B7'),
      'content/agreements/both.yaml names "B7", which is not in content/claims. Known: A1, A2, A3, B1.',
    ],
    [
      'a term’s claim',
      ({ glossary }) =>
        glossary.push({
          id: 'keel',
          data: { term: 'Keel', definition: 'It is.', claims: ['B7'], seeAlso: [], published: new Date() },
        }),
      'content/glossary/keel.yaml names "B7", which is not in content/claims. Known: A1, A2, A3, B1.',
    ],
  ])('%s', (_, change, problem) => expect(problemsOf(change)).toEqual([problem]));
});

describe('an editor’s note stops the build', () => {
  test.each([
    ['without a claim', '<EditorNote sources="bob">\nNo.\n</EditorNote>', '<EditorNote> needs on, like on="A6".'],
    [
      'without a source',
      '<EditorNote on="A1">\nNo.\n</EditorNote>',
      '<EditorNote> needs sources, like sources="survey-2012".',
    ],
  ])('%s', (_, text, problem) =>
    expect(problemsOf((content) => addText(content, text))).toEqual([`content/articles/a-piece.mdx:1: ${problem}`]),
  );
});

test('an editor’s note knows its article, its passage, its claims and what it rests on', () => {
  const content = smallContent();
  addText(
    content,
    '<Passage id="a" claims="A1">\n\n<EditorNote on="A1  A2" sources="ada bob">\nNo.\n</EditorNote>\n\n</Passage>\n\n<EditorNote on="A3" sources="bob">\nNo.\n</EditorNote>',
  );
  expect(
    catalogOf(content).editorNotes.map(({ article, passage, claims, sources }) => [
      ...[article, passage, claims.map(({ id }) => id), sources.map(({ id }) => id)],
    ]),
  ).toEqual([
    ['a-piece', 'a', ['A1', 'A2'], ['ada', 'bob']],
    ['a-piece', undefined, ['A3'], ['bob']],
  ]);
});

describe('a statement that speaks for the wrong source stops the build:', () => {
  test('a side of a disagreement that rests on another source’s claim', () => {
    expect(problemsOf(({ disagreements }) => firstOf(disagreements).data.accounts.bob?.claims.push('A2'))).toEqual([
      'content/disagreements/width.yaml: bob rests on A2, a claim of ada, but speaks for bob. Name claims of bob.',
    ]);
  });

  test('an agreement that names one source only', () => {
    expect(problemsOf(({ agreements }) => (firstOf(agreements).data.claims = ['A1', 'A2']))).toEqual([
      'content/agreements/both.yaml: claims names one source only. An agreement needs claims of each.',
    ]);
  });

  test('an agreement that names none', () => {
    expect(problemsOf(({ agreements }) => (firstOf(agreements).data.claims = []))).toEqual([
      'content/agreements/both.yaml names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.',
    ]);
  });
});

describe('a file of claims stops the build', () => {
  test('whose prefix is that of another', () => {
    const problems = problemsOf(({ claims }) => (claims[1] = claimsEntry('bob', 'A', { A4: 'Other.' })));
    expect(problems[0]).toBe(
      'content/claims/bob.yaml: the prefix A is that of content/claims/ada.yaml already. Give each source one of its own.',
    );
  });

  test('that bears the name of no source', () => {
    const problems = problemsOf(({ claims }) => (firstOf(claims).id = 'eve'));
    expect(problems[0]).toBe(
      'content/claims/eve.yaml bears the name of no file in content/sources. Name it after the source whose claims it holds. Known: ada, bob.',
    );
  });

  test('not where one prefix begins with another', () => {
    expect(
      problemsOf(({ claims, disagreements, agreements }) => {
        claims[1] = claimsEntry('bob', 'AA', { AA1: 'Other.' });
        Object.assign(firstOf(disagreements).data.accounts, { bob: { says: 'Narrow.', claims: ['AA1'] } });
        firstOf(agreements).data.claims = ['A1', 'AA1'];
      }),
    ).toEqual([]);
  });
});

test.each([
  ['disagreements', 'breadth', 'criteria'],
  ['agreements', 'breadth', 'criteria'],
  ['agreements', 'width', 'disagreements'],
] as const)(
  'a file of content/%s may not bear the name “%s” of one in content/%s: both are rows of one page',
  (folder, id, other) =>
    expect(problemsOf((content) => (firstOf<{ id: string }>(content[folder]).id = id))).toEqual([
      `content/${folder}/${id}.yaml has the name of content/${other}/${id}.yaml. Rename one: both are rows of one page.`,
    ]),
);

test('a source that nothing cites stops the build', () =>
  expect(
    problemsOf(({ claims, disagreements, agreements }) => {
      claims.pop();
      disagreements.length = agreements.length = 0;
    }),
  ).toEqual(['content/sources/bob.yaml: nothing cites "bob". Cite it where it is used, or remove the file.']));

test('all that is wrong is told at once, a line each', () => {
  const problems = problemsOf(({ articles, roles }) => {
    firstOf(articles).data.topics.push('cooking');
    firstOf(articles).data.authors.push('eve');
    firstOf(roles).data.accounts.eve = { gist: 'No.', reach: {}, findings: {} };
  });
  expect(problems.map((problem) => problem.split(' names ')[0])).toEqual([
    'content/roles/pilot.yaml: accounts',
    'content/articles/a-piece.mdx: topics',
    'content/articles/a-piece.mdx: authors',
  ]);
});

test('a writer is reminded of sources that were checked long ago, and of nothing else', () => {
  const content = smallContent();
  expect(catalogOf(content).reminders).toEqual([]);
  firstOf(content.sources).data.checked = new Date('2025-01-01');
  expect(catalogOf(content).reminders).toEqual([
    'content/sources/ada.yaml: last checked on 2025-01-01, more than 18 months ago. Look at it again and write the new day as checked.',
  ]);
});
