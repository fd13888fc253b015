import { expect, test } from 'vitest';
import { elementAt, targetOf, targetsIn } from './addresses.ts';
import { forecasts, series } from './content.ts';
import { sourceAddresses } from './entries.ts';
import { figures, figuresIn, figuresOf } from './figures.ts';
import { parts } from './parts.ts';
import { differences, faultsAt, faultsOn, lineOf, pageAt, pages, placeOf, unless } from './published.ts';
import { firstDifference } from './text.ts';

const page = pageAt('/forecasts/');
const tableRows = page?.$(`${parts.figureTable} tbody tr`).get() ?? [];
const rows = page?.$(parts.forecast).get() ?? [];

test('the tables have every figure of the series once, and nothing else', () => {
  expect(
    differences(
      tableRows.map(({ attribs }) => attribs.id ?? ''),
      [...figures.keys()],
      '/forecasts/#',
    ),
  ).toEqual([]);
});

/** How it is said that a figure is known. */
const grounds: Record<string, string> = {
  'two or more': 'Found on two pages or more:',
  one: 'Found on one page:',
  rounded: 'Found only as a round number:',
};

test('a figure in a table is called, and is, what its series says, and says how it is known', () => {
  const faults = faultsAt(page, tableRows, ({ $ }, row, id) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const [label, value, ground = ''] = $(row)
      .children()
      .get()
      .map((cell) => lineOf($(cell).text()));
    const known =
      grounds[figure.confirmed] ?? `Our arithmetic, from ${figure.from.map(({ cell }) => cell).join(' of ')}`;
    return [
      ...unless(label === lineOf(figure.label), `is called “${label}”`),
      ...unless(value === figure.cell, `is ${value}, not ${figure.cell}`),
      ...unless(ground.startsWith(`${figure.foretold ? 'Foretold. ' : ''}${known}`), `is known by “${ground}”`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a table is called by the name and the unit of its series', () => {
  const faults = [...series].flatMap(([id, { name, unit }]) => {
    const [first] = figuresOf(id);
    const caption = page?.$(`[id="${id}-${first?.key}"]`).closest('table').children('caption').text() ?? '';
    return lineOf(caption) === lineOf(`${name} (${unit})`) ? [] : [`${id} is called “${lineOf(caption)}”`];
  });
  expect(page ? faults : []).toEqual([]);
});

test('a figure leads to the entries of the works that show it, or to the figures that it was computed from', () => {
  const faults = faultsAt(page, tableRows, (list, row, id) => {
    const { sources = [], repeats = [], fits = [], from = [] } = figures.get(id) ?? {};
    const wanted =
      from.length > 0
        ? from.map((figure) => `/forecasts/#${figure.series}-${figure.key}`)
        : [...sources, ...repeats, ...fits].map((source) => sourceAddresses.get(source) ?? '');
    const led = targetsIn(list, [row]);
    return [...firstDifference(led, wanted), ...unless(led.length > 0, 'rests on nothing')];
  });
  expect(faults).toEqual([]);
});

test('every series has its place in one forecast', () => {
  const shown = [...forecasts.values()].flatMap(({ pictures, series: own }) => [
    ...pictures.flatMap(({ panels }) => panels.flatMap((panel) => panel.series)),
    ...own,
  ]);
  expect(differences(shown, [...series.keys()], 'series ')).toEqual([]);
});

test('a figure in a text leads to the row of a table, on whatever page it stands', () => {
  const faults = faultsOn(pages, (each) =>
    each
      .$(parts.figure)
      .get()
      .flatMap((link) => {
        const at = elementAt(targetOf(each, link));
        return at?.element.name === 'tr' && at.page.$(at.element).closest(parts.figureTable).length === 1
          ? []
          : [`${placeOf(each, link)} leads to ${targetOf(each, link)}`];
      }),
  );
  expect(faults).toEqual([]);
});

test('every figure in the text of a forecast is that of its series, or worked out from it', () => {
  const faults = faultsAt(page, rows, (list, row, id) => {
    const { prediction = '', reasoning = [], standsFor = '', evidence = [], pictures = [] } = forecasts.get(id) ?? {};
    const written = [
      prediction,
      ...reasoning,
      standsFor,
      ...evidence.map(({ says }) => says),
      ...pictures.map(({ caption }) => caption),
    ];
    const shown = list
      .$(row)
      .find(parts.figure)
      .get()
      .map((link) => `${targetOf(list, link)} ${lineOf(list.$(link).text())}`);
    return firstDifference(shown.toSorted(), written.flatMap(figuresIn).toSorted());
  });
  expect(faults).toEqual([]);
});

test('the reasons name no share and no sum that the evidence does not have', () => {
  const faults = faultsAt(page, rows, ({ $ }, row) => {
    const reasons = $(row)
      .find(`:is(${parts.forecastText}, ${parts.forecastReasons}) > p`)
      .not('.forecast-prediction, .forecast-stands')
      .clone();
    reasons.find(parts.figure).text('…');
    const numbers =
      lineOf(reasons.text()).match(/\d[\d,]*(\.\d+)?(?=%| per cent| billion| million)|\d{1,3}(,\d{3})+(\.\d+)?/g) ?? [];
    const proven: string[] = lineOf($(row).find(parts.evidence).text()).match(/\d[\d,]*(\.\d+)?/g) ?? [];
    return numbers.filter((number) => !proven.includes(number)).map((number) => `${number} is nowhere in the evidence`);
  });
  expect(faults).toEqual([]);
});
