import { describe, expect, test } from 'vitest';
import type { Entries, EntryOf } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, problemsIn, thingOf } from '../content.ts';
import { published } from '../entries.ts';
import { richContent, routeAt } from './rich-content.ts';

type Written = NonNullable<EntryOf<'articles'>['data']['figure']>;

/** The rich content, its article with a figure. */
function contentWith(figure: Omit<Written, 'title'>): Entries {
  const content = richContent();
  firstOf(content.articles).data.figure = { title: 'What it shows', ...figure };
  return content;
}

const figureOf = (figure: Omit<Written, 'title'>) => firstOf(catalogOf(contentWith(figure)).articles).figure;

describe('the figure at the head of an article', () => {
  test('over years has figures of series in its words, and the forecasts that it names', () => {
    const figure = figureOf({
      timeline: [
        { year: 2015, says: 'It rained.' },
        { year: 2016, says: 'It rained {rain@2016} times.', forecast: 'rain' },
      ],
    });
    if (figure?.drawn.form !== 'timeline') throw new Error('It is none over years.');
    const [first, second] = figure.drawn.moments;
    expect([first?.forecast, second?.forecast?.id]).toEqual([undefined, 'rain']);
    expect(second?.says).toMatchObject(['It rained ', { kind: 'point', value: 1 }, ' times.']);
  });

  test('names the line of what it cannot find', () => {
    expect(problemsIn(contentWith({ timeline: [{ year: 1, says: 'No {hail@2016}.', forecast: 'hail' }] }))).toEqual([
      expect.stringMatching(/^content\/articles\/a-piece\.mdx: figure puts in "\{hail@2016\}"/),
      expect.stringMatching(
        /^content\/articles\/a-piece\.mdx: figure names "hail", which is not in content\/forecasts/,
      ),
    ]);
    expect(problemsIn(contentWith({ reach: ['purser'] }))).toEqual([
      expect.stringMatching(/^content\/articles\/a-piece\.mdx: figure names "purser", which is not in content\/roles/),
    ]);
    expect(problemsIn(contentWith({ choice: 'hats' }))).toEqual([
      expect.stringMatching(/^content\/articles\/a-piece\.mdx: figure names "hats", which is not in content\/criteria/),
    ]);
  });

  test('makes its page as new as what it shows', () => {
    const later = new Date('2026-11-30');
    const content = contentWith({ timeline: [{ year: 2016, says: 'It rained.', forecast: 'rain' }] });
    expect(routeAt(catalogOf(content), '/articles/a-piece/').updated).toEqual(published);
    thingOf(content.forecasts, 'rain').data.updated = later;
    expect(routeAt(catalogOf(content), '/articles/a-piece/').updated).toEqual(later);
  });
});
