import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import type { Series } from '../../../src/catalog/series.ts';
import { Resolver } from '../../../src/catalog/resolver.ts';
import { resolveSeries } from '../../../src/catalog/series.ts';
import { resolveSources } from '../../../src/catalog/sources.ts';
import { smallContent } from '../content.ts';
import { foundAs, seriesFile } from '../figures.ts';

/** What files of figures make, and the sentences about what is wrong with them. */
function resolve(...files: Entries['series']): { series: Series[]; problems: string[] } {
  const resolver = new Resolver(resolveSources(smallContent().sources));
  return { series: resolveSeries(files, resolver), problems: resolver.problems };
}

/** The points of the last of the files, by their keys. */
function lastOf({ series }: ReturnType<typeof resolve>): Record<string, Series['points'][number]> {
  return Object.fromEntries(series.at(-1)?.points.map((point) => [point.key, point]) ?? []);
}

const share = seriesFile('share', { '2016': foundAs(27), '2017': foundAs(22), '2018': foundAs(29) });
const whole = seriesFile('whole', { '2016': foundAs(12.1), '2018': foundAs(11.2), '2019': foundAs(10.5) });
const product = (points: Parameters<typeof seriesFile>[1] = {}) =>
  seriesFile('product', points, { derived: { multiply: ['share', 'whole'] } });

describe('a figure that was found', () => {
  const file = seriesFile('share', {
    '2016': { ...foundAs(27), repeats: ['bob'], fits: ['bob'], hedge: 'about', note: 'A note.' },
    later: { ...foundAs(30), label: 'A later survey', foretold: true },
  });
  const { '2016': first, later } = lastOf(resolve(file));

  test('keeps its value, its word, its note and how well it is confirmed', () => {
    expect(first).toMatchObject({ series: 'share', value: 27, hedge: 'about', note: 'A note.', confirmed: 'one' });
    expect(later).toMatchObject({ value: 30, foretold: true, from: [] });
  });

  test('knows the works that show it, those that repeat them and those that agree with it', () => {
    expect(first?.sources.map(({ title }) => title)).toEqual(['Ada’s work']);
    expect(first?.repeats.map(({ title }) => title)).toEqual(['Bob’s work']);
    expect(first?.fits.map(({ title }) => title)).toEqual(['Bob’s work']);
  });

  test('goes by its year, or by its label where it is no year', () => {
    expect(first).toMatchObject({ year: 2016, label: '2016' });
    expect(later).toMatchObject({ year: undefined, label: 'A later survey' });
  });

  test('stops the build, naming file and point, when a work it names is not there', () => {
    const stray = seriesFile('share', { '2016': { ...foundAs(27), sources: ['eve'] } });
    expect(resolve(stray).problems).toEqual([
      'content/series/share.yaml: 2016 names "eve", which is not in content/sources. Known: ada, bob.',
    ]);
  });
});

test('figures come by year, whatever their order in the file, and what is no year comes last', () => {
  const file = seriesFile('share', {
    later: { ...foundAs(1), label: 'Later' },
    '2019': foundAs(2),
    before: { ...foundAs(3), label: 'Before' },
    '2016': foundAs(4),
  });
  expect(Object.values(resolve(file).series[0]?.points ?? []).map(({ key }) => key)).toEqual([
    '2016',
    '2019',
    'later',
    'before',
  ]);
});

describe('a figure that is computed', () => {
  test('is the product of two percentages, rounded to hundredths, and rests on both', () => {
    const points = lastOf(resolve(share, whole, product()));
    expect(points['2016']).toMatchObject({ value: 3.27, confirmed: 'derived', sources: [], label: '2016' });
    expect(points['2018']).toMatchObject({ value: 3.25 });
    expect(points['2016']?.from.map(({ series, key, value }) => [series, key, value])).toEqual([
      ['share', '2016', 27],
      ['whole', '2016', 12.1],
    ]);
  });

  test('does not take the place of one that the file states', () => {
    const points = lastOf(resolve(share, whole, product({ '2016': foundAs(3.24) })));
    expect(points['2016']).toMatchObject({ value: 3.24, confirmed: 'one', from: [] });
    expect(points['2018']).toMatchObject({ value: 3.25 });
  });

  test('is left out for a year that one of the two lacks', () => {
    expect(Object.keys(lastOf(resolve(share, whole, product())))).toEqual(['2016', '2018']);
  });

  test('is left out for what is no year', () => {
    const later = { later: { ...foundAs(10), label: 'Later' } };
    const files = [seriesFile('share', later), seriesFile('whole', later), product({ '2016': foundAs(3) })];
    expect(Object.keys(lastOf(resolve(...files)))).toEqual(['2016']);
  });

  test('counts as foretold when one of the two was', () => {
    const foretold = seriesFile('whole', { '2016': { ...foundAs(12.1), foretold: true }, '2018': foundAs(11.2) });
    const points = lastOf(resolve(share, foretold, product()));
    expect([points['2016']?.foretold, points['2018']?.foretold]).toEqual([true, false]);
  });

  test('stands among the years with those that were found', () => {
    const { series } = resolve(share, whole, product({ '2017': foundAs(3) }));
    expect(series.at(-1)?.points.map(({ key }) => key)).toEqual(['2016', '2017', '2018']);
  });

  test('stops the build, naming file and key, when a run of figures it comes from is not there', () => {
    expect(resolve(share, product()).problems).toEqual([
      'content/series/product.yaml: derived names "whole", which is not in content/series. Known: share, product.',
    ]);
  });
});
