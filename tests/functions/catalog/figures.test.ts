import { describe, expect, test } from 'vitest';
import { putFigures } from '../../../src/catalog/figures.ts';
import type { FiguredText } from '../../../src/catalog/figures.ts';
import { Resolver } from '../../../src/catalog/resolver.ts';
import { pointOf, seriesOf } from '../figures.ts';

const [old, recent, after] = [pointOf('2014', 947), pointOf('2025', 15384), pointOf('later', 49)];
const [tea, salt] = [pointOf('2016', 3.4), pointOf('2016', 3.24)];
const known = [
  seriesOf([old, recent, after], { id: 'map' }),
  seriesOf([tea], { id: 'tea' }),
  seriesOf([salt], { id: 'salt' }),
];

/** A text with its figures put in, and the sentences about what is wrong with it. */
function put(text: string): { text: FiguredText; problems: string[] } {
  const resolver = new Resolver(new Map());
  return {
    text: putFigures(text, known, 'content/forecasts/a.yaml: reasoning', resolver),
    problems: resolver.problems,
  };
}

test('a text without figures is left as it is', () => {
  expect(put('Nothing was counted.')).toEqual({ text: ['Nothing was counted.'], problems: [] });
});

describe('between braces stands', () => {
  test('a figure’s own value, with the words round it kept', () => {
    expect(put('There were {map@2025} of them.').text).toEqual([
      'There were ',
      { kind: 'point', value: 15384, points: [recent] },
      ' of them.',
    ]);
  });

  test('a figure that is no year’s, by its word', () => {
    expect(put('{map@later}').text).toEqual([{ kind: 'point', value: 49, points: [after] }]);
  });

  test('how many times one is the other, in whole numbers', () => {
    // 15,384 / 947 = 16.24…
    expect(put('{map@2025 / map@2014}').text).toEqual([{ kind: 'times', value: 16, points: [recent, old] }]);
  });

  test('how much one is more than the other, to hundredths', () => {
    // As the machine counts, 3.4 - 3.24 is 0.1599999999999997.
    expect(put('{tea@2016 - salt@2016}').text).toEqual([{ kind: 'difference', value: 0.16, points: [tea, salt] }]);
  });

  test('what is left of a hundred', () => {
    expect(put('{100 - tea@2016}').text).toEqual([{ kind: 'difference', value: 96.6, points: [tea] }]);
  });
});

test('several figures in one text come in their order', () => {
  const { text } = put('{map@2014} and {map@2025}, {tea@2016}.');
  expect(text.map((part) => (typeof part === 'string' ? part : part.value))).toEqual([
    947,
    ' and ',
    15384,
    ', ',
    3.4,
    '.',
  ]);
});

describe('the build stops and names who asked', () => {
  test('where a run of figures is not known', () => {
    expect(put('{maps@2014}')).toEqual({
      text: [],
      problems: [
        'content/forecasts/a.yaml: reasoning puts in "{maps@2014}", but content/series has no "maps". Known: map, tea, salt.',
      ],
    });
  });

  test('where a run of figures has no such point', () => {
    expect(put('{map@2015}').problems).toEqual([
      'content/forecasts/a.yaml: reasoning puts in "{map@2015}", but content/series/map.yaml has no point "2015". It has 2014, 2025, later.',
    ]);
  });

  test('for each side of a sum', () => {
    expect(put('{map@2015 / maps@2014}').problems).toHaveLength(2);
    expect(put('{100 - map@2015}').problems).toHaveLength(1);
  });
});
