import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/assemble.ts';
import { catalogOf, smallContent, thingOf } from '../content.ts';
import { articleEntry, articleText, forecastEntry, ownArticle, pageEntry } from '../entries.ts';
import { foundAs, seriesFile } from '../figures.ts';
import { catalogFrom } from '../read-content.ts';
import { busyContent } from './busy-content.ts';

/** The places that cite a work, as a line each: the name, then its links. */
const citationsOf = ({ sources, indexes }: Catalog, id: string) =>
  indexes
    .citationsOf(thingOf(sources, id))
    .map(({ name, places }) => [name, ...places.map((place) => `${place.name}: ${place.path}`)]);

describe('a work knows', () => {
  const catalog = catalogOf(busyContent());

  test('all that cites it, each once, with a link to each place', () => {
    expect(citationsOf(catalog, 'bob')).toEqual([
      ['Taken apart into', '1 claim: /claims/'],
      ['Editor’s note on', 'A1, A2: /articles/a-piece/#more', 'A1: /articles/a-piece/'],
      ['The rain:', '2016: /forecasts/#rain-2016', '2017: /forecasts/#rain-2017'],
      ['The snow:', '2018: /forecasts/#snow-2018'],
      ['Evidence on', 'It rains: /forecasts/#rain'],
      ['Describes', 'Mate: /roles/mate/'],
      ['Choosing the', 'Mate: /roles/mate/#advice'],
      ['Cited in', 'The b-piece: /articles/b-piece/', 'The page about: /about/'],
    ]);
  });

  test('the article that retells it, and how many claims it was taken apart into', () => {
    expect(citationsOf(catalog, 'ada').slice(0, 2)).toEqual([
      ['Retold in', 'A piece of ten letters: /articles/a-piece/'],
      ['Taken apart into', '3 claims: /claims/'],
    ]);
  });

  test('every article that retells it, and none of them for a second time where it links to it', () => {
    const content = smallContent();
    const text = articleText({ all: 'A1 A2 A3' }, '<SourceLink id="ada">it</SourceLink>');
    content.articles.push(articleEntry({ id: 'again', text }, { title: 'Again' }));
    expect(citationsOf(catalogOf(content), 'ada')).toEqual([
      ['Retold in', 'A piece of ten letters: /articles/a-piece/', 'Again: /articles/again/'],
      ['Taken apart into', '3 claims: /claims/'],
      ['Describes', 'Pilot: /roles/pilot/'],
    ]);
  });

  test('no page for what stands in a section that is not there', () => {
    const content = smallContent();
    content.pages.push(
      pageEntry(
        'colophon',
        {},
        '<Section title="A" of="forecasts">\n\n<SourceLink id="bob">it</SourceLink>\n\n</Section>',
      ),
    );
    expect(citationsOf(catalogOf(content), 'bob')).toEqual([['Taken apart into', '1 claim: /claims/']]);
  });

  test('the article that shows a picture of its figures, and what cites it as well, once', () => {
    const content = smallContent();
    const found = { '2016': { ...foundAs(1), sources: ['bob'] } };
    content.series = [seriesFile('rain', found)];
    const picture = { title: 'Rain', form: 'bars' as const, panels: [{ series: ['rain'] }], caption: 'So it rained.' };
    content.forecasts = [forecastEntry('rain', { evidence: [], pictures: [picture] })];
    content.articles.push(
      ownArticle('own', {}, '<ForecastPicture of="rain" />\n\n<SourceLink id="bob">it</SourceLink>'),
      ownArticle('other', {}, '<ForecastPicture of="rain" />'),
    );
    expect(citationsOf(catalogOf(content), 'bob').at(-1)).toEqual([
      ...['Cited in', 'The other: /articles/other/', 'The own: /articles/own/'],
    ]);
  });
});

describe('in a whole publication', () => {
  const { sources, series, indexes } = catalogFrom();
  const pathsTo = (id: string) =>
    indexes.citationsOf(thingOf(sources, id)).flatMap(({ places }) => places.map(({ path }) => path));

  test('no work is without a place that cites it', () =>
    expect(sources.filter(({ id }) => pathsTo(id).length === 0).map(({ id }) => id)).toEqual([]));

  test('every figure that was found is known to each work that shows it or agrees with it', () => {
    const unknown = series.flatMap(({ id: run, points }) =>
      points.flatMap(({ key, sources: shown, fits }) =>
        [...shown, ...fits]
          .filter(({ id }) => !pathsTo(id).includes(`/forecasts/#${run}-${key}`))
          .map(({ id }) => `${id}: ${run}, ${key}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
