import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { parts } from './parts.ts';
import { faultsInPictures, forecastsPage } from './pictures.ts';
import { lineOf, unless } from './published.ts';
import { firstDifference } from './text.ts';

test('a picture has a caption, and a table of each of its runs of figures, in what a reader can open', () => {
  const faults = faultsInPictures(({ each, picture, runs }) => {
    const { $ } = each;
    // A row of the forecasts folds what belongs to its pictures; elsewhere each has a fold of its own.
    const details =
      each === forecastsPage ? $(picture).closest(parts.forecast).children('details') : $(picture).children('details');
    const wanted = runs.flatMap((run) => figuresOf(run).map(({ key }) => `${run}-${key}`));
    const tables = details
      .find('table')
      .filter((_, table) => wanted.includes($(table).find('tbody tr').first().attr('id') ?? ''));
    const ids = tables
      .find('tbody tr')
      .get()
      .map(({ attribs }) => attribs.id ?? '');
    const captions = details.find(parts.pictureCaption).get();
    return [
      ...unless(captions.length > 0 && captions.every((one) => lineOf($(one).text()).length > 12), 'has no caption'),
      ...unless(
        details.length === 1 &&
          !('open' in (details.get(0)?.attribs ?? {})) &&
          lineOf(details.children('summary').text()),
        'has nothing to open',
      ),
      ...firstDifference(ids, wanted),
    ];
  });
  expect(faults).toEqual([]);
});

test('a legend says what the marks of a picture mean, hollow ones with a hollow mark; one of its own has none beyond them', () => {
  const faults = faultsInPictures(({ each, picture, legend, drawn }) => {
    const { $ } = each;
    const marks = $(picture).find(parts.drawings).first().find(parts.chartMark);
    const hollow = marks.filter('.hollow').length;
    const single = drawn.filter((figure) =>
      [figure, ...figure.from].some(({ confirmed }) => confirmed === 'one'),
    ).length;
    const isSaid = (words: string, mark: string): boolean =>
      $(legend)
        .find('li')
        .get()
        .some((item) => lineOf($(item).text()).includes(words) && $(item).find(mark).length > 0);
    const saysHollow = isSaid('found on one page', `${parts.chartMark}.hollow`);
    const saysFilled = isSaid('two pages or more', `${parts.chartMark}:not(.hollow)`);
    const isOwn = $(picture).find(parts.legend).length > 0;
    return [
      ...unless(hollow === single, `has ${hollow} hollow marks for ${single} figures found on one page`),
      ...unless(isOwn ? saysHollow === hollow > 0 : saysHollow || hollow === 0, 'its legend is wrong on hollow marks'),
      ...unless(
        isOwn ? saysFilled === hollow < marks.length : saysFilled || hollow === marks.length,
        'its legend is wrong on filled marks',
      ),
      ...unless(isOwn !== (each === forecastsPage), 'has a legend of its own beside that of the page, or none'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a picture is drawn without a number that is none, and joins no marks: a line is drawn only along the axes', () => {
  const faults = faultsInPictures(({ each: { $ }, picture }) => {
    const attributes = $(picture)
      .find('svg, svg *')
      .get()
      .flatMap((element) =>
        Object.entries(element.attribs)
          .filter(([name]) => !name.startsWith('aria-'))
          .map(([name, value]) => `${element.name} ${name}="${value}"`),
      );
    const lines = $(picture)
      .find(`${parts.chart} path`)
      .not(parts.chartMark)
      .get()
      .map(({ attribs }) => attribs.d ?? '');
    const slanting = lines.filter((line) => {
      const [x1, y1, x2, y2] = line.match(/-?[\d.]+/g) ?? [];
      return x1 !== x2 && y1 !== y2;
    });
    return [
      ...attributes.filter((attribute) => /NaN|Infinity|undefined|null/.test(attribute)),
      ...unless(attributes.length > 5 && lines.length > 0, 'is empty'),
      ...slanting.map((line) => `the line ${line} slants`),
      ...$(picture)
        .find('svg path')
        .get()
        .filter(({ attribs }) => !/^M[-\d.]/.test(attribs.d ?? ''))
        .map(({ attribs }) => `the path ${attribs.d} begins nowhere`),
    ];
  });
  expect(faults).toEqual([]);
});
