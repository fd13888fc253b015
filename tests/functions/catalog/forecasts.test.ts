import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { catalogOf, problemsIn, smallContent, thingOf, today } from '../content.ts';
import { isForecast } from '../../../src/catalog/forecasts.ts';
import { foundAs, seriesFile } from '../figures.ts';

type File = Entries['forecasts'][number];

/** A forecast’s file that rests on the run of figures “share”. */
function forecastFile(id: string, data: Partial<File['data']> = {}): File {
  return {
    id,
    data: {
      name: 'It will rain',
      short: 'Rain',
      order: 1,
      published: today,
      kind: 'forecast',
      claims: ['A1'],
      covers: {},
      changes: [],
      verdicts: [{ verdict: 'held' }],
      prediction: 'Ada said that it would rain.',
      reasoning: ['It rained on {share@2016} days.'],
      evidence: [],
      pictures: [],
      series: ['share'],
      ...data,
    },
  };
}

/** The small content, with a claim that is a forecast, a run of figures and a file that judges it. */
function contentWith(...files: File[]): Entries {
  const content = smallContent();
  thingOf(content.claims, 'ada').data.claims.A1 = { kind: 'forecast', says: 'It will rain.' };
  content.series = [seriesFile('share', { '2016': foundAs(27) })];
  content.forecasts = files;
  return content;
}

/** What the build would say of content. */
const problemsOf = (content: Entries): string => problemsIn(content).join('\n');

const pictureOf = (...series: string[]): File['data']['pictures'][number] => ({
  title: 'Rain',
  form: 'bars',
  panels: [{ series }],
  caption: 'It rained on {share@2016} days.',
});

describe('a forecast', () => {
  test('knows its claims, its verdict, its figures and what it rests on', () => {
    const evidence = [{ says: 'It was wet.', sources: ['bob'], repeats: ['ada'], confirmed: 'one' as const }];
    const [forecast] = catalogOf(contentWith(forecastFile('rain', { evidence }))).forecasts;
    expect(forecast?.claims.map(({ says }) => says)).toEqual(['It will rain.']);
    expect(forecast?.verdicts).toEqual([{ verdict: 'held', side: undefined }]);
    expect(forecast?.reasoning[0]?.[1]).toMatchObject({ kind: 'point', value: 27 });
    expect(forecast?.evidence[0]?.sources.map(({ title }) => title)).toEqual(['Bob’s work']);
    expect(forecast?.evidence[0]?.repeats.map(({ id }) => id)).toEqual(['ada']);
    expect(forecast?.series.map(({ id }) => id)).toEqual(['share']);
  });

  test('shows the figures of its pictures first', () => {
    const content = contentWith(forecastFile('rain', { pictures: [pictureOf('later')] }));
    content.series.push(seriesFile('later', { '2017': foundAs(1) }));
    const [forecast] = catalogOf(content).forecasts;
    expect(forecast?.series.map(({ id }) => id)).toEqual(['later', 'share']);
  });

  test('comes in the order that the files give', () => {
    const content = contentWith(
      forecastFile('a-second', { order: 2, series: [], reasoning: ['So it is.'], evidence: [] }),
      forecastFile('b-first', { order: 1 }),
    );
    expect(catalogOf(content).forecasts.map(({ id }) => id)).toEqual(['b-first', 'a-second']);
  });
});

test('forecasts stand beside what is none, told apart by what they are and not by what came of them', () => {
  const kinds = ['forecast', 'advice', 'description'] as const;
  expect(kinds.map((kind) => isForecast({ kind }))).toEqual([true, false, false]);
});

describe('a forecast is', () => {
  const forecasterIn = (content: Entries) => catalogOf(content).forecasts[0]?.forecaster;

  test('that of the author of the work whose claims it restates', () => {
    const content = contentWith(forecastFile('rain'));
    thingOf(content.sources, 'ada').data.shortName = 'Ada';
    expect(forecasterIn(content)).toEqual({ name: 'Ada', reportedBy: undefined });
  });

  test('somebody else’s where its file names one, and then that author reports it', () => {
    const content = contentWith(forecastFile('rain', { forecaster: 'Eve' }));
    thingOf(content.sources, 'ada').data.shortName = 'Ada';
    expect(forecasterIn(content)).toEqual({ name: 'Eve', reportedBy: 'Ada' });
  });
});

describe('a claim that is a forecast', () => {
  test('is judged by nobody in a publication that has no forecasts', () => {
    const content = contentWith();
    content.series = [];
    expect(problemsOf(content)).toBe('');
  });

  const unjudged =
    'content/claims/ada.yaml: A1 is a forecast that no file in content/forecasts judges. Name it in claims or covers of one.';

  test('stops the build until somebody judges it', () => {
    expect(problemsOf(contentWith(forecastFile('rain', { claims: ['A2'] })))).toBe(unjudged);
  });

  test('may be judged along with another', () => {
    expect(problemsOf(contentWith(forecastFile('rain', { claims: ['A2'], covers: { A1: 'It is the same.' } })))).toBe(
      '',
    );
  });
});

test('a forecast that restates no claim stops the build', () => {
  const file = forecastFile('rain', { claims: [], covers: { A1: 'It is the same.' } });
  expect(problemsOf(contentWith(file))).toBe(
    'content/forecasts/rain.yaml: claims names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.',
  );
});

describe('a run of figures', () => {
  test('that no forecast shows stops the build', () => {
    const file = forecastFile('rain', { series: [] });
    expect(problemsOf(contentWith(file))).toBe(
      'content/series/share.yaml: no forecast shows "share". Name it in pictures or series of one.',
    );
  });

  test('that two forecasts show stops the build: a figure has one address', () => {
    expect(problemsOf(contentWith(forecastFile('rain'), forecastFile('snow', { order: 2 })))).toBe(
      'content/forecasts/snow.yaml: "share" stands in rain already. Show a series once; its figures can be put into any text.',
    );
  });

  test('that one forecast shows twice stops it too', () => {
    expect(problemsOf(contentWith(forecastFile('rain', { pictures: [pictureOf('share')] })))).toContain(
      'content/forecasts/rain.yaml: "share" stands in rain already.',
    );
  });
});

describe('an id that leads nowhere stops the build and names file and key:', () => {
  test.each<[string, Partial<File['data']>, string]>([
    [
      'a claim',
      { claims: ['A1', 'A9'] },
      'content/forecasts/rain.yaml: claims names "A9", which is not in content/claims',
    ],
    ['a claim judged along', { covers: { A8: 'The same.' } }, 'content/forecasts/rain.yaml: covers names "A8"'],
    [
      'a series',
      { series: ['share', 'snow'] },
      'content/forecasts/rain.yaml: series names "snow", which is not in content/series. Known: share.',
    ],
    ['a picture’s series', { pictures: [pictureOf('snow')] }, 'content/forecasts/rain.yaml: pictures names "snow"'],
    [
      'a source',
      { evidence: [{ says: 'Wet.', sources: ['eve'], repeats: [], confirmed: 'one' }] },
      'content/forecasts/rain.yaml: evidence names "eve", which is not in content/sources',
    ],
    [
      'a source that repeats another',
      { evidence: [{ says: 'Wet.', sources: ['bob'], repeats: ['eve'], confirmed: 'one' }] },
      'content/forecasts/rain.yaml: evidence names "eve", which is not in content/sources',
    ],
    [
      'a figure in the prediction',
      { prediction: '{snow@2016}' },
      'content/forecasts/rain.yaml: prediction puts in "{snow@2016}"',
    ],
    [
      'a figure in the reasons',
      { reasoning: ['{share@2015}'] },
      'content/forecasts/rain.yaml: reasoning puts in "{share@2015}"',
    ],
    ['a figure in what stands in', { standsFor: '{share@2015}' }, 'content/forecasts/rain.yaml: standsFor puts in'],
    [
      'a figure in the evidence',
      { evidence: [{ says: '{share@2015}', sources: ['bob'], repeats: [], confirmed: 'one' }] },
      'content/forecasts/rain.yaml: evidence puts in',
    ],
    [
      'a figure in a caption',
      { pictures: [{ ...pictureOf('share'), caption: '{share@2015}' }] },
      'content/forecasts/rain.yaml: pictures: caption puts in',
    ],
  ])('%s', (_, data, message) => expect(problemsOf(contentWith(forecastFile('rain', data)))).toContain(message));
});
