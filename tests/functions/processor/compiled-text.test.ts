import { describe, expect, test } from 'vitest';
import { compileText } from '../../../src/processor/compiled-text.ts';

const text = `---
title: A piece
---

First words, by <Term id="gnomon">a gnomon</Term>.

## What was seen

<Passage id="seen" claims="A1">

It was late.

</Passage>

## What was seen
`;

describe('a text that is compiled where it is needed', () => {
  test('has its headings, each with an id of its own', async () => {
    const { headings } = await compileText(text);
    expect(headings).toEqual([
      { depth: 2, slug: 'what-was-seen', text: 'What was seen' },
      { depth: 2, slug: 'what-was-seen-1', text: 'What was seen' },
    ]);
  });

  test('has its tags with their places in the file', async () => {
    const { outline } = await compileText(text);
    expect(outline.tags.map(({ name, line, column, heading }) => ({ name, line, column, heading }))).toEqual([
      { name: 'Term', line: 5, column: 17, heading: undefined },
      { name: 'Passage', line: 9, column: 1, heading: 'What was seen' },
    ]);
  });

  test('tells the line of what cannot be read', async () => {
    await expect(compileText(`${text}\n<Passage id="open">\n`)).rejects.toThrow(/^1[67]:/);
  });
});
