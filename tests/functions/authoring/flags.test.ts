import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContentAtHand } from '../../../src/authoring/content-at-hand.ts';
import { readFlags } from '../../../src/authoring/flags.ts';
import { kindsOfFiles, type NewKind } from '../../../src/authoring/new-kinds.ts';
import { missingFlags, type Answers } from '../../../src/authoring/questions.ts';

const full = readContentAtHand(resolve(import.meta.dirname, '../../..'), 'tests/fixtures/full/content');

const read = (kind: NewKind, words: readonly string[]): Answers => readFlags(words, kindsOfFiles[kind].questions(full));

test('a choice that is not there is named with those that are', () => {
  expect(() => read('article', ['--topics', 'telling-the-hour,work'])).toThrow(
    '--topics: “work” is not in tests/fixtures/full/content/topics. Known: telling-the-hour, words-for-time, work-and-wages.',
  );
});

test.each([
  [['--description', 'Short.'], 'Say in 50 characters or more what the reader will learn.'],
  [['--title'], '--title has no value'],
  [['--title', '--topics', 'words-for-time'], '--title has no value'],
  [['--title', 'On', 'sand'], '“sand” belongs to no flag'],
  [['-t', 'On sand'], '-t is no flag here'],
])('%j is told in a sentence', (words, sentence) => expect(() => read('article', words)).toThrow(sentence));

test('a value that begins with dashes stands after an equals sign', () => {
  expect(read('article', ['--title=--no'])).toEqual({ title: ['--no'] });
});

test.each([
  [['--prefix', 'MUHN'], 'Another source has this prefix.'],
  [['--prefix', 'SAND', '--claim', 'Sand is patient.'], 'Write one of forecast,'],
  [['--claim', 'opinion: Sand is patient.'], '--claim goes with --prefix'],
])('of a source, %j is told in a sentence', (words, sentence) => expect(() => read('source', words)).toThrow(sentence));

test('a figure in a forecast is put in later', () => {
  expect(() => read('forecast', ['--reasoning', 'It is {a@2025}.'])).toThrow('Leave braces out');
});

test('what stands in for another is missing together with it', () => {
  const questions = kindsOfFiles.source.questions(full);
  expect(missingFlags(questions, {})).toEqual(['--title', '--publisher', '--url or --not-linked', '--dated', '--kind']);
  expect(missingFlags(questions, { 'not-linked': ['It is gone.'] })).not.toContain('--url or --not-linked');
});
