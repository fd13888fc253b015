import { describe, expect, test } from 'vitest';
import { describeResult, formatChoices, parseChoices } from '../../../src/decision/sharing.ts';
import { everyWay, mixed } from './answers.ts';

describe('an address', () => {
  const problems = { changed: 'Others are asked now.', unknown: 'No such answers.' };
  const read = (hash: string) => parseChoices(hash, mixed, 'b', problems);

  test('names answers by their numbers', () => expect(read('#b=1.3.2.1')).toEqual([1, 3, 2, 1]));

  test('may leave questions open, in the middle by 0 and at the end by silence', () => {
    expect(read('#b=1.0.2')).toEqual([1, 0, 2]);
  });

  test.each(['', '#', '#result', '#answers=1.2', '#data=1'])('that ends in “%s” is not about answers', (hash) => {
    expect(read(hash)).toBeUndefined();
  });

  test.each(['#a=1.3.2.1', '#c=1', '#a='])('of another edition, %s, is answered with a sentence', (hash) => {
    expect(read(hash)).toBe(problems.changed);
  });

  test.each([
    ['an answer too many', '#b=4'],
    ['a question too many', '#b=1.1.1.1.1'],
    ['a negative number', '#b=-1'],
    ['half an answer', '#b=1,5'],
    ['words', '#b=yes.no'],
    ['a property of lists', '#b=length'],
    ['something else behind', '#b=1.2&c=3'],
    ['a script', '#b=<script>'],
  ])('that names %s is answered with a sentence', (_, hash) => expect(read(hash)).toBe(problems.unknown));

  test('brings back exactly the answers it was made of', () => {
    const ways = everyWay(mixed).filter((way) => way.some((choice) => choice > 0));
    expect(ways.map((way) => read(formatChoices(way, 'b')))).toEqual(ways);
  });

  test('names none where no question is answered', () => expect(formatChoices([0, 0, 0, 0], 'b')).toBe(''));
});

describe('a result as text', () => {
  test('ends with the address that brings it back', () => {
    expect(describeResult('Clearly: the mate', 'https://example.org/decide/#b=1')).toBe(
      'Clearly: the mate\n\nhttps://example.org/decide/#b=1',
    );
  });

  test('is the address alone where no more is wanted', () => {
    expect(describeResult('', 'https://example.org/decide/#b=1')).toBe('https://example.org/decide/#b=1');
  });
});
