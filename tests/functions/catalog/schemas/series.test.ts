import { describe, expect, test } from 'vitest';
import { series } from '../../../../src/catalog/schemas/series.ts';
import { objectionsOf } from './objections.ts';

const published = new Date('2026-11-21');
const point = { value: 27, confirmed: 'one', sources: ['ada'] };
const file = { name: 'A share', unit: '% of all', points: { '2016': point }, published };

const objections = (change: object): string => objectionsOf(series, { ...file, ...change });
const ofPoint = (change: object): string => objections({ points: { '2016': { ...point, ...change } } });

test('a run of figures that is right is taken as it is', () => {
  expect(objections({})).toBe('');
  expect(objections({ points: {}, derived: { multiply: ['a', 'b'] } })).toBe('');
  expect(objections({ points: { 'large-firms': { ...point, label: 'Large firms' } } })).toBe('');
});

test('a figure was measured unless it says that it was foretold', () => {
  expect(series.parse(file).points['2016']?.foretold).toBe(false);
});

describe('a figure is refused', () => {
  test.each<[string, object, string]>([
    ['without a value', { value: undefined }, 'points.2016.value: '],
    [
      'without a source',
      { sources: [] },
      'points.2016.sources: Name at least one source: a figure without one does not enter the data.',
    ],
    [
      'that says “two or more” and names one, without a word on why',
      { confirmed: 'two or more' },
      'points.2016.sources: "two or more" needs two sources, or a note that says why only one is named.',
    ],
    [
      'that says “one” and names two',
      { sources: ['ada', 'bob'] },
      'points.2016.sources: "one" has one source. Pages that report the same survey go into repeats, pages that agree without showing the figure into fits.',
    ],
    [
      'that is round and has no word before it',
      { confirmed: 'rounded' },
      'points.2016.hedge: A rounded figure needs its word: about, over, under or nearly.',
    ],
    ['with another word before it', { hedge: 'circa' }, 'points.2016.hedge: Write about, over, under or nearly.'],
    [
      'that says otherwise how well it is confirmed',
      { confirmed: 'derived' },
      'points.2016.confirmed: Write one of: two or more, one, rounded.',
    ],
    ['with a key that is misspelt', { hegde: 'about' }, 'points.2016: Unrecognized key: "hegde"'],
  ])('%s', (_, change, objection) => expect(ofPoint(change)).toContain(objection));
});

describe('a figure is taken', () => {
  test.each<[string, object]>([
    ['that names two sources', { confirmed: 'two or more', sources: ['ada', 'bob'] }],
    ['that says why only one of two is named', { confirmed: 'two or more', note: 'The other was not recorded.' }],
    ['that is round and has its word', { confirmed: 'rounded', hedge: 'about' }],
  ])('%s', (_, change) => expect(ofPoint(change)).toBe(''));
});

describe('a run of figures is refused', () => {
  test.each<[string, object, string]>([
    ['without figures', { points: {} }, 'points: Give at least one point, or say what it is derived from.'],
    [
      'with a point that is no year and has no label',
      { points: { later: point } },
      'points.later.label: Say what this point is called.',
    ],
    [
      'with a point that goes by other than a year or a word',
      { points: { 'Q1 2016': point } },
      'Write a year, or a word like "large-firms".',
    ],
    [
      'with too long a short name',
      { short: 'The officer of the watch' },
      'short: Use 20 characters or fewer: it stands beside a mark.',
    ],
    ['that is derived from one other', { points: {}, derived: { multiply: ['a'] } }, 'derived.multiply'],
    ['without a unit', { unit: '' }, 'unit: Write a few words here: readers see them.'],
    ['without its day', { published: '2026-11-21' }, 'published: Write a date as 2026-11-21, without quotes.'],
  ])('%s', (_, change, objection) => expect(objections(change)).toContain(objection));
});
