import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { parts } from './parts.ts';
import { faultsInPictures, forecastsPage } from './pictures.ts';
import { lineOf, unless } from './published.ts';
import { firstDifference } from './text.ts';

test('a picture has a caption, and a table of each of its runs of figures that a reader can open', () => {
  const faults = faultsInPictures(({ each, picture, runs }) => {
    const { $ } = each;
    const details = $(picture).children('details');
    const ids = details
      .find('tbody tr')
      .get()
      .map(({ attribs }) => attribs.id ?? '');
    const wanted = runs.flatMap((run) => figuresOf(run).map(({ key }) => `${run}-${key}`));
    return [
      ...unless(lineOf($(picture).find('figcaption p').text()).length > 12, 'has no caption'),
      ...unless(
        details.length === 1 &&
          !('open' in (details.get(0)?.attribs ?? {})) &&
          lineOf(details.children('summary').text()),
        'has no table to open',
      ),
      ...unless(details.find('table').length === runs.length, `has ${details.find('table').length} tables`),
      ...unless(details.find('tbody tr').length === wanted.length, 'its tables lack figures'),
      ...(each === forecastsPage ? firstDifference(ids, wanted) : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('a picture says what its marks mean, hollow ones with a hollow mark', () => {
  const faults = faultsInPictures(({ each: { $ }, picture, drawn }) => {
    const legend = $(picture).find(`${parts.legend} li`);
    const marks = $(picture).find(`${parts.chart} > ${parts.chartMark}`);
    const hollow = marks.filter('.hollow').length;
    const single = drawn.filter((figure) =>
      [figure, ...figure.from].some(({ confirmed }) => confirmed === 'one'),
    ).length;
    const meanings = legend.get().map((item) => ({
      isHollow: $(item).find(`${parts.chartMark}.hollow`).length > 0,
      isFilled: $(item).find(`${parts.chartMark}:not(.hollow)`).length > 0,
      says: lineOf($(item).text()),
    }));
    return [
      ...unless(hollow === single, `has ${hollow} hollow marks for ${single} figures found on one page`),
      ...unless(meanings.some(({ isHollow }) => isHollow) === hollow > 0, 'its legend is silent on hollow marks'),
      ...unless(
        meanings.some(({ isFilled }) => isFilled) === hollow < marks.length,
        'its legend is silent on filled marks',
      ),
      ...meanings
        .filter(
          ({ isHollow, isFilled, says }) =>
            (isHollow && !says.includes('found on one page')) || (isFilled && !says.includes('two pages or more')),
        )
        .map(({ says }) => `its legend says “${says}”`),
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
