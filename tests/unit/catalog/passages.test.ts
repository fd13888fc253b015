import { expect, test } from 'vitest';
import { readMarks } from '../../../src/catalog/passages.ts';

const file = 'content/articles/a-piece.mdx';

test('a passage is read with its claims, its heading and the line it begins on', () => {
  const text =
    '---\ntitle: A piece\n---\n\n## *Who* pays\n\n<Passage id="who-pays" claims="A6  A7">\n\nText.\n\n</Passage>\n';
  expect(readMarks(text, file).passages).toEqual([
    { id: 'who-pays', claims: ['A6', 'A7'], heading: 'Who pays', line: 7 },
  ]);
});

test('a note within a passage is read, too', () => {
  const text =
    '<Passage id="a" claims="A1">\n\nText.\n\n<EditorNote on="A1" sources="ada bob">\nNo.\n</EditorNote>\n\n</Passage>\n';
  expect(readMarks(text, file).notes).toEqual([{ claims: ['A1'], sources: ['ada', 'bob'], passage: 'a', line: 5 }]);
});

test.each([
  [
    'a passage without an id',
    '<Passage claims="A1">\n\nText.\n\n</Passage>',
    'mdx:1: <Passage> needs id, like id="who-will-spend".',
  ],
  [
    'a passage without claims',
    'Hello.\n\n<Passage id="a">\n\nText.\n\n</Passage>',
    'mdx:3: <Passage> needs claims, like claims="A6 A7".',
  ],
  [
    'a passage with claims that are code',
    '<Passage id="a" claims={x}>\n\nText.\n\n</Passage>',
    '<Passage> needs claims',
  ],
  [
    'an id that is no address',
    '<Passage id="Who Pays" claims="A1">\n\nText.\n\n</Passage>',
    'the passage id "Who" is part of an address',
  ],
  [
    'a note without a source',
    '<EditorNote on="A1">\nNo.\n</EditorNote>',
    '<EditorNote> needs sources, like sources="ipsos-2012".',
  ],
])('%s is refused', (_, text, message) => expect(() => readMarks(text, file)).toThrow(message));
