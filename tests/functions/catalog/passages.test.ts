import { describe, expect, test } from 'vitest';
import { firstPassages, readPassages, type Passage } from '../../../src/catalog/passages.ts';
import { articleEntry, ownArticle } from '../entries.ts';

/** The passages of an article with some text, and what is wrong with them. */
function read(text: string, file = articleEntry({ text })): { passages: Passage[]; problems: string[] } {
  const problems: string[] = [];
  return { passages: readPassages(file, (problem) => problems.push(problem)), problems };
}

const file = 'content/articles/a-piece.mdx';

describe('a passage', () => {
  test('is read with its article, its claims, its heading and the place it begins at', () => {
    const text =
      '---\ntitle: A piece\n---\n\n## *Who* pays\n\n<Passage id="who-pays" claims="A6  A7">\n\nText.\n\n</Passage>\n';
    expect(read(text)).toEqual({
      passages: [
        { article: 'a-piece', passage: 'who-pays', claims: ['A6', 'A7'], heading: 'Who pays', place: `${file}:7:1` },
      ],
      problems: [],
    });
  });

  test('may carry no claims in an article that retells nobody', () => {
    const text = '<Passage id="a">\n\nText.\n\n</Passage>';
    const { passages, problems } = read(text, ownArticle('a-piece', {}, text));
    expect([passages.map(({ passage }) => passage), problems]).toEqual([['a'], []]);
  });

  test.each([
    [
      'without an id',
      '<Passage claims="A1">\n\nText.\n\n</Passage>',
      `${file}:1:1: the passage id "" is part of an address; write it in lower case with hyphens, like id="who-decides".`,
    ],
    [
      'without claims',
      'Hello.\n\n<Passage id="a">\n\nText.\n\n</Passage>',
      `${file}:3:1: <Passage> needs claims, like claims="A6 A7".`,
    ],
    [
      'with claims that are code',
      '<Passage id="a" claims={x}>\n\nText.\n\n</Passage>',
      `${file}:1:1: <Passage> needs claims, like claims="A6 A7".`,
    ],
    [
      'with an id that is no address',
      '<Passage id="Who Pays" claims="A1">\n\nText.\n\n</Passage>',
      `${file}:1:1: the passage id "Who Pays" is part of an address; write it in lower case with hyphens, like id="who-decides".`,
    ],
    [
      'with the id of another',
      '<Passage id="a" claims="A1">\n\nText.\n\n</Passage>\n\n<Passage id="a" claims="A2">\n\nText.\n\n</Passage>',
      `${file}:7:1: the passage "a" repeats the id of the passage on line 1. Give it another: ids are addresses.`,
    ],
  ])('%s is refused', (_, text, problem) => expect(read(text).problems).toEqual([problem]));
});

test('a claim is told first by the first of the passages that carry it', () => {
  const { passages } = read(
    '<Passage id="a" claims="A1 A2">\n\n</Passage>\n\n## Then\n\n<Passage id="b" claims="A2 A3">\n\n</Passage>\n',
  );
  expect([...firstPassages(passages)]).toEqual([
    ['A1', { article: 'a-piece', passage: 'a', heading: undefined }],
    ['A2', { article: 'a-piece', passage: 'a', heading: undefined }],
    ['A3', { article: 'a-piece', passage: 'b', heading: 'Then' }],
  ]);
});
