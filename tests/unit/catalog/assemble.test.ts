import { describe, expect, test } from 'vitest';
import { assembleCatalog, isPublished } from '../../../src/catalog/assemble.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { articleEntry, articleText, smallContent, today } from '../content.ts';

/** What the build would say of the content after a change; nothing if it is right. */
function problemsOf(change: (content: Entries) => void): string {
  const content = smallContent();
  change(content);
  try {
    assembleCatalog(content, today);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const first = <Thing>(things: Thing[]): Thing => {
  const [thing] = things;
  if (!thing) throw new Error('The small content has lost a file.');
  return thing;
};

describe('content that is right', () => {
  const catalog = assembleCatalog(smallContent(), today);

  test('leads from a finding to its claims and on to the passage that tells them', () => {
    const finding = catalog.roles[0]?.accounts[0]?.findings.get('breadth');
    expect(finding?.claims.map(({ toldIn }) => toldIn?.passage)).toEqual(['first-words', 'last-words']);
  });

  test('has topics only where an article belongs to them', () => {
    expect(catalog.topics.map(({ id }) => id)).toEqual(['leading']);
  });

  test('says that a thing was last changed on the day it was published, until it changes', () => {
    const content = smallContent();
    first(content.articles).data.updated = new Date('2026-11-30');
    const [article] = assembleCatalog(content, today).articles;
    expect(article?.updated).toEqual(new Date('2026-11-30'));
    expect(catalog.articles[0]?.updated).toEqual(catalog.articles[0]?.published);
  });
});

describe('what is published', () => {
  const published = new Date('2026-11-21');

  test('is neither a draft nor dated later', () => {
    expect(isPublished({ draft: false, published }, today)).toBe(true);
    expect(isPublished({ draft: true, published }, today)).toBe(false);
    expect(isPublished({ draft: false, published }, new Date('2026-11-20T23:59:00Z'))).toBe(false);
    expect(isPublished({ draft: false, published }, published)).toBe(true);
  });

  test('comes newest first, whatever the files are called', () => {
    const content = smallContent();
    content.articles.push(
      articleEntry(
        { id: 'a-later-piece', text: articleText({ all: 'A1 A2 A3' }) },
        { published: new Date('2026-11-25') },
      ),
    );
    content.articles.push(
      articleEntry(
        { id: 'z-earlier-piece', text: articleText({ all: 'A1 A2 A3' }) },
        { published: new Date('2026-10-01') },
      ),
    );
    expect(assembleCatalog(content, today).articles.map(({ id }) => id)).toEqual([
      'a-later-piece',
      'a-piece',
      'z-earlier-piece',
    ]);
  });

  test('includes drafts for a writer', () => {
    const content = smallContent();
    first(content.articles).data.draft = true;
    expect(assembleCatalog(content, today, true).articles).toHaveLength(1);
  });

  test('is something: a site of drafts is not built', () => {
    expect(problemsOf(({ articles }) => (first(articles).data.draft = true))).toContain(
      'content/articles: nothing is published',
    );
  });
});

describe('a passage stops the build, naming file and line,', () => {
  test('when it names a claim that is none', () => {
    expect(
      problemsOf(
        ({ articles }) => (first(articles).text = articleText({ 'first-words': 'A1 A2 A9', 'last-words': 'A3' })),
      ),
    ).toBe(
      'content/articles/a-piece.mdx:5: the passage "first-words" names the claim A9, which no file in content/claims has.',
    );
  });

  test('when it carries a claim of a work the article does not retell', () => {
    expect(problemsOf(({ articles }) => (first(articles).text = articleText({ all: 'A1 A2 A3 B1' })))).toContain(
      'content/articles/a-piece.mdx:5: the passage "all" carries B1, a claim of bob, but the article retells ada.',
    );
  });

  test('when its id stands twice', () => {
    const text = `${articleText({ same: 'A1 A2' })}${articleText({ same: 'A3' }).replace(/^---[\s\S]*?---\n/, '')}`;
    expect(problemsOf(({ articles }) => (first(articles).text = text))).toMatch(
      /a-piece\.mdx:\d+: the passage "same" repeats the id of the passage on line 5\. Give it another/,
    );
  });
});

describe('a claim of the source that is told', () => {
  test('by no passage stops the build, unless it is left out with a reason', () => {
    const text = articleText({ 'first-words': 'A1 A2' });
    expect(problemsOf(({ articles }) => (first(articles).text = text))).toContain(
      'content/articles/a-piece.mdx: no passage carries A3. Name them in a passage’s claims="…", or in leftOut with the reason.',
    );
    const leftOut = [{ claim: 'A3', reason: 'It is a bare greeting.' }];
    expect(problemsOf(({ articles }) => Object.assign(first(articles), articleEntry({ text }, { leftOut })))).toBe('');
  });

  test('and left out at once is a contradiction', () => {
    const leftOut = [{ claim: 'A3', reason: 'It is a bare greeting.' }];
    expect(problemsOf(({ articles }) => (first(articles).data.leftOut = leftOut))).toContain(
      'leftOut has A3, but the passage "last-words" carries it',
    );
  });
});

describe('an id that leads nowhere stops the build and names who asked', () => {
  test.each<[string, (content: Entries) => void, string]>([
    [
      'an article’s source',
      ({ articles }) => (first(articles).data.retells = 'eve'),
      'content/articles/a-piece.mdx: retells names "eve", which is not in content/sources',
    ],
    [
      'an article’s topic',
      ({ articles }) => first(articles).data.topics.push('cooking'),
      'content/articles/a-piece.mdx: topics names "cooking", which is not in content/topics. Known: leading, unused.',
    ],
    [
      'a claims file',
      ({ claims }) => (first(claims).id = 'eve'),
      'content/claims/eve.yaml names "eve", which is not in content/sources',
    ],
    [
      'a finding’s claim',
      ({ roles }) => first(roles).data.accounts['ada']?.findings['breadth']?.claims.push('A7'),
      'content/roles/cto.yaml: ada, findings, breadth names "A7"',
    ],
    [
      'a finding’s criterion',
      ({ roles }) =>
        Object.assign(first(roles).data.accounts['ada']?.findings ?? {}, {
          depth: { says: 'Deep.', claims: ['A1'], implied: false },
        }),
      'content/roles/cto.yaml: ada, findings, depth is not a criterion. Add content/criteria/depth.yaml or use one of: breadth.',
    ],
    [
      'an editor’s note’s source',
      ({ articles }) => (first(articles).text += '\n<EditorNote on="A1" sources="eve">\nNo.\n</EditorNote>\n'),
      'the editor’s note names "eve", which is not in content/sources',
    ],
    [
      'an editor’s note’s claim',
      ({ articles }) => (first(articles).text += '\n<EditorNote on="A8" sources="bob">\nNo.\n</EditorNote>\n'),
      'the editor’s note names the claim A8',
    ],
    [
      'a side of a disagreement',
      ({ disagreements }) =>
        Object.assign(first(disagreements).data.accounts, { eve: { says: 'No.', claims: ['A1'] } }),
      'content/disagreements/width.yaml: eve names "eve"',
    ],
  ])('%s', (_, change, message) => expect(problemsOf(change)).toContain(message));
});

describe('a statement that speaks for the wrong source stops the build:', () => {
  test('a finding that rests on another source’s claim', () => {
    expect(
      problemsOf(({ roles }) => first(roles).data.accounts['ada']?.findings['breadth']?.claims.push('B1')),
    ).toContain('content/roles/cto.yaml: ada, findings, breadth rests on B1, a claim of bob, but speaks for ada.');
  });

  test('an agreement that names one source only', () => {
    expect(problemsOf(({ agreements }) => (first(agreements).data.claims = ['A1']))).toContain(
      'content/agreements/both.yaml: claims names one source only',
    );
  });
});

test('two claims files may not share a number', () => {
  expect(
    problemsOf(({ claims }) =>
      Object.assign(claims[1]?.data.claims ?? {}, { A1: { kind: 'opinion', says: 'Twice.' } }),
    ),
  ).toContain('content/claims/bob.yaml: A1 is already a claim of content/claims/ada.yaml');
});

test('a criterion and a point of the same page may not share an id', () => {
  expect(problemsOf(({ disagreements }) => (first(disagreements).id = 'breadth'))).toContain(
    'content/disagreements/breadth.yaml has the name of content/criteria/breadth.yaml. Rename one',
  );
});

test('two roles may not have one colour', () => {
  expect(problemsOf(({ roles }) => roles.push({ ...first(roles), id: 'cio' }))).toContain(
    'content/roles/cto.yaml: colour "blue" already means cio',
  );
});

test('all that is wrong is told at once, a line each', () => {
  const problems = problemsOf(({ articles }) => {
    first(articles).data.retells = 'eve';
    first(articles).data.topics.push('cooking');
  });
  expect(problems.split('\n').length).toBeGreaterThan(1);
});
