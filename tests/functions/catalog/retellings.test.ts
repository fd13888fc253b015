import { describe, expect, test } from 'vitest';
import type { EntryOf } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, problemsOf, smallContent } from '../content.ts';
import { articleEntry, articleText, ownArticle, setText } from '../entries.ts';

/** What is wrong with the small content when its article has another text and other front matter. */
function problemsWith(text: string, data: Partial<EntryOf<'articles'>['data']> = {}): readonly string[] {
  return problemsOf(({ articles }) => {
    articles[0] = articleEntry({ text }, data);
  });
}

const file = 'content/articles/a-piece.mdx';

describe('an article that retells a work', () => {
  test('tells each of its claims in a passage, or leaves it out with a reason', () => {
    expect(problemsWith(articleText({ all: 'A1 A2 A3' }))).toEqual([]);
    expect(problemsWith(articleText({ one: 'A1 A2', two: 'A2 A3' }))).toEqual([]);
    const leftOut = [{ claim: 'A3', reason: 'It is a bare greeting.' }];
    expect(problemsWith(articleText({ some: 'A1 A2' }), { leftOut })).toEqual([]);
  });

  test.each<[string, string, Partial<EntryOf<'articles'>['data']>, string[]]>([
    [
      'with a claim that no passage tells',
      articleText({ some: 'A1' }),
      {},
      [`${file}: no passage carries A2, A3. Name them in a passage’s claims="…", or in leftOut with the reason.`],
    ],
    [
      'with a claim that is none',
      articleText({ all: 'A1 A2 A3 A9' }),
      {},
      [`${file}:5: the passage "all" names the claim A9, which no file in content/claims has.`],
    ],
    [
      'with a claim of another work',
      articleText({ all: 'A1 A2 A3 B1' }),
      {},
      [`${file}:5: the passage "all" carries B1, a claim of bob, but the article retells ada.`],
    ],
    [
      'with a claim that is told and left out at once',
      articleText({ all: 'A1 A2 A3' }),
      { leftOut: [{ claim: 'A3', reason: 'It is a bare greeting.' }] },
      [`${file}: leftOut has A3, but the passage "all" carries it. Remove it from one of them.`],
    ],
    [
      'with a claim left out that is none',
      articleText({ all: 'A1 A2 A3' }),
      { leftOut: [{ claim: 'A9', reason: 'It is a bare greeting.' }] },
      [`${file}: leftOut names the claim A9, which no file in content/claims has.`],
    ],
    [
      'with a claim of another work left out',
      articleText({ all: 'A1 A2 A3' }),
      { leftOut: [{ claim: 'B1', reason: 'It is a bare greeting.' }] },
      [`${file}: leftOut carries B1, a claim of bob, but the article retells ada.`],
    ],
  ])('%s stops the build', (_, text, data, problems) => expect(problemsWith(text, data)).toEqual(problems));
});

describe('an article that retells nobody', () => {
  const retells = undefined;

  test('needs no passages, and may have some without claims', () => {
    expect(problemsWith('Words.', { retells })).toEqual([]);
    expect(problemsWith('<Passage id="a">\n\nText.\n\n</Passage>', { retells })).toEqual([]);
  });

  test('may not carry the claims of a work, told or left out: it would retell that', () => {
    const leftOut = [{ claim: 'B1', reason: 'It is a bare greeting.' }];
    expect(problemsWith(articleText({ all: 'A1' }), { retells, leftOut })).toEqual([
      `${file}:5: the passage "all" carries A1, but the article says of no work that it retells it. Name it: retells: ada.`,
      `${file}: leftOut carries B1, but the article says of no work that it retells it. Name it: retells: bob.`,
    ]);
  });
});

test('a source that was not taken apart into claims can be retold without any', () => {
  expect(
    problemsOf(({ articles, claims, disagreements, agreements }) => {
      claims.pop();
      articles.push(articleEntry({ id: 'b-piece', text: 'Words.' }, { retells: 'bob' }));
      firstOf(disagreements).data.accounts.bob = { says: 'Narrow.', claims: [] };
      agreements.length = 0;
    }),
  ).toEqual([]);
});

test('claims of a work that nobody retells are told by no passage, and may be', () => {
  expect(catalogOf(smallContent()).claims.map(({ id, toldIn }) => [id, toldIn?.passage])).toEqual([
    ['A1', 'first-words'],
    ['A2', 'first-words'],
    ['A3', 'last-words'],
    ['B1', undefined],
  ]);
});

test('a draft tells nothing: its claims are told where it is published', () => {
  const content = smallContent();
  firstOf(content.articles).data.draft = true;
  content.articles.push(ownArticle('b-piece'));
  expect(catalogOf(content).claims.filter(({ toldIn }) => toldIn)).toEqual([]);
  setText(firstOf(content.articles), articleText({ some: 'A9' }));
  expect(catalogOf(content).articles.map(({ id }) => id)).toEqual(['b-piece']);
});
