import { describe, expect, test } from 'vitest';
import { figuresOf, isDrawn } from './figures.ts';
import { atLeastOne, pages } from './published.ts';
import { forecasts } from './record.ts';

const planned = [...forecasts.values()].flatMap(({ pictures }) => pictures);
const pictures = atLeastOne(
  'picture',
  pages.flatMap(({ path, $ }) =>
    $('.picture')
      .get()
      .map((picture) => ({ path, $, picture, title: $(picture).find('.picture-title').text() })),
  ),
);

describe.each(pictures)('$path: the picture “$title”', ({ $, picture, title }) => {
  const charts = $(picture).find('svg.chart');
  const text = charts.first().attr('aria-label') ?? '';
  const runs = planned.find((each) => each.title === title)?.panels.flatMap(({ series }) => series) ?? [];

  test('is one image to those who do not see it, which says what it shows', () => {
    expect(charts.first().attr('role')).toBe('img');
    expect(text.startsWith(`${title}. `)).toBe(true);
    const others = charts.slice(1).get();
    // What else is drawn for the same picture is said by the first.
    expect(others.filter((chart) => $(chart).attr('aria-hidden') !== 'true')).toEqual([]);
  });

  test('says its first, last, highest and lowest figure in words', () => {
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const drawn = figuresOf(run).filter(isDrawn);
      const values = drawn.map(({ value }) => value);
      const notable = [
        drawn[0],
        drawn.at(-1),
        drawn.find(({ value }) => value === Math.max(...values)),
        drawn.find(({ value }) => value === Math.min(...values)),
      ];
      for (const figure of notable) {
        if (!figure) throw new Error(`${run} has no figure that is drawn.`);
        const said = figure.label.toLowerCase();
        expect(text.toLowerCase()).toMatch(
          new RegExp(`(^|\\s)${RegExp.escape(figure.cell)}(,| in) ${RegExp.escape(said)}`),
        );
      }
    }
  });

  test('says which years it leaves open', () => {
    const open = runs.flatMap((run) => figuresOf(run).filter((figure) => !isDrawn(figure)));
    for (const { label } of open) expect(text).toMatch(new RegExp(`Left open[^.]*\\b${label}\\b`));
    expect($(picture).find('.legend').text().includes('A place left open')).toBe(open.length > 0);
  });

  test('has a caption, and a table of each of its runs of figures that a reader can open', () => {
    expect($(picture).find('figure > figcaption > p').text().trim().length).toBeGreaterThan(20);
    const details = $(picture).children('details');
    expect(details).toHaveLength(1);
    expect(details.attr('open')).toBeUndefined();
    expect(details.children('summary').text().trim()).not.toBe('');
    expect(details.children('table')).toHaveLength(runs.length);
    const ids = details.find('tbody tr').map((_, row) => $(row).attr('id'));
    expect(ids.get()).toEqual(runs.flatMap((run) => figuresOf(run).map(({ key }) => `${run}-${key}`)));
  });

  test('says what its marks mean, hollow ones with a hollow mark', () => {
    const legend = $(picture).find('.legend li');
    const hollow = charts.find('> .chart-mark.hollow').length;
    const filled = charts.find('> .chart-mark:not(.hollow)').length;
    expect(legend.find('.chart-mark.hollow').length > 0).toBe(hollow > 0);
    expect(legend.find('.chart-mark:not(.hollow)').length > 0).toBe(filled > 0);
    for (const item of legend.has('.hollow').get()) expect($(item).text()).toContain('found on one page');
    for (const item of legend.has('.chart-mark:not(.hollow)').get())
      expect($(item).text()).toContain('two pages or more');
    const single = runs
      .flatMap(figuresOf)
      .filter((each) => isDrawn(each) && [each, ...each.from].some(({ confirmed }) => confirmed === 'one'));
    expect(hollow).toBe(single.length);
  });

  test('is drawn without styles in attributes and without a number that is none', () => {
    const all = $(picture).find('svg, svg *').get();
    expect(all.length).toBeGreaterThan(5);
    const attributes = all.flatMap((element) =>
      Object.entries(element.attribs).map(([name, value]) => ({ name, value })),
    );
    expect(attributes.filter(({ name }) => name === 'style')).toEqual([]);
    const drawing = attributes.filter(({ name }) => !name.startsWith('aria-'));
    expect(drawing.filter(({ value }) => /NaN|Infinity|undefined|null/.test(value))).toEqual([]);
    for (const path of $(picture).find('svg path').get()) expect($(path).attr('d')).toMatch(/^M[-\d.]/);
  });

  test('joins no marks: a line is drawn only along the axes', () => {
    const lines = charts.find('path:not(.chart-mark)').get();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [x1, y1, x2, y2] = ($(line).attr('d') ?? '').match(/-?[\d.]+/g) ?? [];
      expect(x1 === x2 || y1 === y2, $(line).attr('d') ?? '').toBe(true);
    }
  });
});
