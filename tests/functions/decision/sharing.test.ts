import { describe, expect, test } from 'vitest';
import { describeLeaders, describeResult, formatChoices, parseChoices } from '../../../src/decision/decision.ts';
import { everyWay, mixed } from './answers.ts';

describe('an address', () => {
  const problem = 'No such answers.';
  const read = (hash: string) => parseChoices(hash, mixed, problem);

  test('names answers by their numbers', () => expect(read('#a=1.3.2.1')).toEqual([1, 3, 2, 1]));

  test('may leave questions open, in the middle by 0 and at the end by silence', () => {
    expect(read('#a=1.0.2')).toEqual([1, 0, 2]);
  });

  test.each(['', '#', '#result', '#answers=1.2', '#data=1'])('that ends in “%s” is not about answers', (hash) => {
    expect(read(hash)).toBeUndefined();
  });

  test.each([
    ['an answer too many', '#a=4'],
    ['a question too many', '#a=1.1.1.1.1'],
    ['a negative number', '#a=-1'],
    ['half an answer', '#a=1,5'],
    ['words', '#a=yes.no'],
    ['a property of lists', '#a=length'],
    ['something else behind', '#a=1.2&b=3'],
    ['a script', '#a=<script>'],
  ])('that names %s is answered with a sentence', (_, hash) => expect(read(hash)).toBe(problem));

  test('brings back exactly the answers it was made of', () => {
    const ways = everyWay(mixed).filter((way) => way.some((choice) => choice > 0));
    expect(ways.map((way) => read(formatChoices(way)))).toEqual(ways);
  });

  test('names none where no question is answered', () => expect(formatChoices([0, 0, 0, 0])).toBe(''));
});

describe('a result in words', () => {
  const names = ['the pilot', 'the mate', 'the cook'];
  const outcomes = { none: 'Not enough.', one: 'It points to', several: 'It is close:', or: ' or ' };

  test.each([
    [[], 'Not enough.'],
    [[1], 'It points to the mate'],
    [[0, 2], 'It is close: the pilot or the cook'],
    [[0, 1, 2], 'It is close: the pilot or the mate or the cook'],
  ])('for the roles %j', (leaders, said) => expect(describeLeaders(leaders, names, outcomes)).toBe(said));

  test('ends with the address that brings it back', () => {
    expect(describeResult('It points to the mate', 'https://example.org/decide/#a=1')).toBe(
      'It points to the mate\n\nhttps://example.org/decide/#a=1',
    );
  });

  test('is the address alone where no more is wanted', () => {
    expect(describeResult('', 'https://example.org/decide/#a=1')).toBe('https://example.org/decide/#a=1');
  });
});
