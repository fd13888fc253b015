import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { dataFaults } from '../../../src/publishing/file-faults.ts';
import { textFaults } from '../../../src/publishing/text-file-faults.ts';

const schema = z.strictObject({
  title: z.string(),
  published: z.date(),
  updated: z.date().optional(),
  checked: z.date().optional(),
  parts: z.array(z.strictObject({ id: z.string() })).default([]),
});

/** What is wrong with data, as `line: sentence`. */
const faultsIn = (yaml: string, hasText = false): string[] =>
  dataFaults(yaml, schema, hasText, import.meta.dirname).map(({ line, says }) => `${line}: ${says}`);

const good = 'title: A\npublished: 2026-02-28\n';

test('nothing is wrong with what fits, in a file of data and before a text, with either end of line', () => {
  expect(faultsIn(good)).toEqual([]);
  expect(faultsIn(`---\n${good}---\n\nText.\n`, true)).toEqual([]);
  expect(faultsIn(`---\r\n${good.replaceAll('\n', '\r\n')}---\r\n\r\nText.\r\n`, true)).toEqual([]);
});

describe('it is said with its line, and what to write,', () => {
  test.each([
    ['that a value has a colon', 'title: A: b\npublished: 2026-01-01\n', '1: this cannot be read:'],
    ['that a bracket is open', `${good}parts: [a\n`, '4: this cannot be read:'],
    ['that a tab stands at the start', `${good}parts:\n\t- id: a\n`, '4: this cannot be read:'],
    ['that a key stands twice', `${good}title: B\n`, '3: this cannot be read: Map keys must be unique.'],
    ['that a file is empty', '', 'undefined: nothing is in it. Its keys: title, published'],
    ['that it has a comment alone', '# nothing yet\n', 'undefined: nothing is in it.'],
    ['that a key is missing', 'title: A\n', 'undefined: published is missing.'],
    ['that a key is none', `${good}titel: B\n`, '3: titel is no key here. Known: title'],
    ['that a value deep in it is wrong', `${good}parts:\n  - id: a\n  - id: 7\n`, '5: parts.1.id: Write a text.'],
    ['that no calendar has a day', 'title: A\npublished: 2026-02-30\n', '2: no calendar has the day 2026-02-30.'],
    ['that no year has a month', 'title: A\npublished: 2026-13-01\n', '2: no calendar has the day 2026-13-01.'],
    [
      'that it was changed before it was published',
      `${good}updated: 2026-02-27\n`,
      '3: updated is a day before published.',
    ],
    ['that it was changed on a day to come', `${good}updated: 2999-01-01\n`, '3: updated is a day that has not come.'],
    ['that it was checked on a day to come', `${good}checked: 2999-01-01\n`, '3: checked is a day that has not come.'],
  ])('%s', (_, yaml, start) => {
    expect(faultsIn(yaml).map((fault) => fault.slice(0, start.length))).toEqual([start]);
  });

  test('that a text has no front matter', () =>
    expect(faultsIn('Text.\n', true)).toEqual([
      '1: there is no front matter. Begin the file with ---, its keys, and --- again.',
    ]));
});

test('a text that cannot be compiled is told by its line', () => {
  expect(textFaults('---\ntitle: A\n---\n\n<Passage>\n\nText.\n', 'a.mdx')).toMatchObject([{ line: 5 }]);
  expect(textFaults('---\ntitle: A\n---\n\n1 < 2 and 3 > 2\n', 'a.mdx')).toEqual([]);
  expect(textFaults('Text with < and {.\n', 'a.md')).toEqual([]);
});

test('a picture that is not there, and a name that is none, are told by their line', () => {
  const says = (text: string) =>
    textFaults(text, join(import.meta.dirname, 'a.md')).map(({ line, says: said }) => [line, said]);
  expect(says('![a](./none.png)\n')).toEqual([[1, expect.stringMatching(/^there is no picture \.\/none\.png\./)]]);
  expect(says('x\n\n![a](./100%.png)\n')).toEqual([[3, expect.stringContaining('has a % that stands for nothing')]]);
  expect(says('![a](./file%2Dfaults.test.ts)\n')).toEqual([]);
});
