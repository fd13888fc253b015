import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/catalog/forecasts.ts';
import { pictureOf, pointOf, seriesOf } from '../figures.ts';
import { catalogFrom } from '../read-content.ts';
import { faultsIn, pictureRules } from './picture-rules.ts';

const pictures = catalogFrom().forecasts.flatMap((forecast) => forecast.pictures);

test('there are pictures of every form', () =>
  expect(new Set(pictures.map(({ form }) => form))).toEqual(new Set(['bars', 'dots', 'rows'])));

describe('a picture', () => {
  test.each(Object.entries(pictureRules))('%s', (_, rule) => expect(faultsIn(pictures, rule)).toEqual([]));
});

describe('a picture of any figures', () => {
  const anyPicture = fc
    .record({
      form: fc.constantFrom<Picture['form'][]>('bars', 'dots', 'rows'),
      first: fc.integer({ min: 1900, max: 2020 }),
      values: fc.array(fc.oneof(fc.integer({ min: 0, max: 99 }), fc.double({ min: 0.1, max: 20_000, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      later: fc.option(fc.integer({ min: 1, max: 30 })),
    })
    .filter(({ values, later }) => Math.max(...values, later ?? 0) > 0)
    .map(({ form, first, values, later }) => {
      const points = values.map((value, at) => pointOf(String(first + at), value));
      if (later !== null) points.push(pointOf('later', later, { label: 'A later survey' }));
      return pictureOf(form, seriesOf(points, { unit: 'things' }));
    });

  test.each([
    'has a mark for every figure that is not a round number, and for nothing else',
    'draws every mark inside its frame',
    'makes marks as long as their figures are large',
    'says in words the first, last, highest and lowest figure of each run',
  ])('%s', (name) =>
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(pictureRules[name]?.(picture)).toEqual([]);
      }),
    ),
  );
});
