import { describe, expect, test } from 'vitest';
import { figures, figuresOf, isDrawn, written } from './figures.ts';
import { atLeastOne, pageAt, pages } from './published.ts';
import { forecasts, seriesFiles } from './record.ts';

const page = pageAt('/forecasts/');
if (!page) throw new Error('dist/forecasts/ is missing.');
const { $ } = page;

/** A text on one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const known = atLeastOne(
  'figure',
  [...figures].map(([id, figure]) => ({ id, ...figure })),
);
const rows = atLeastOne(
  'forecast',
  [...forecasts].map(([id, forecast]) => ({ id, ...forecast })),
);

describe('in the tables', () => {
  test('stands every figure of content/series, once, and nothing else', () => {
    const ids = $('.figure-table tbody tr')
      .map((_, row) => $(row).attr('id'))
      .get();
    expect(ids.toSorted()).toEqual([...figures.keys()].toSorted());
  });

  test.each(known)(
    '$id: what it is called, its value, how it is known',
    ({ id, label, cell, confirmed, foretold, from }) => {
      const row = $(`tr[id="${id}"]`);
      expect(plain(row.find('th').text())).toBe(label);
      expect(plain(row.find('td').eq(0).text())).toBe(cell);
      const ground = plain(row.find('td').eq(1).text());
      const words = {
        'two or more': 'Found on two pages or more',
        one: 'Found on one page',
        rounded: 'Found only as a round number',
      };
      const expected = Object.entries(words).find(([name]) => name === confirmed)?.[1];
      if (expected) expect(ground.replace(/^Foretold\. /, '').startsWith(`${expected}:`), ground).toBe(true);
      else expect(ground).toContain(`Our arithmetic, from ${from.map((each) => each.cell).join(' of ')}`);
      expect(ground.startsWith('Foretold. ')).toBe(foretold);
    },
  );

  test.each([...seriesFiles])('%s: its name and its unit stand over it', (id, { name, unit }) => {
    const [first] = figuresOf(id);
    const caption = $(`tr[id="${id}-${first?.key}"]`).closest('table').children('caption').text();
    expect(plain(caption)).toBe(`${name} (${unit})`);
  });
});

describe('in the pictures', () => {
  const pictures = atLeastOne('picture', $('.picture').get());
  const planned = rows
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, pictures: of }) => of.map((picture) => ({ id, ...picture })));

  test('stand those of content/forecasts', () => {
    expect(pictures.map((picture) => $(picture).find('.picture-title').text()).toSorted()).toEqual(
      planned.map(({ title }) => title).toSorted(),
    );
  });

  test.each(planned)(
    '“$title” of $id writes only figures of its series, the notable ones among them',
    ({ title, form, panels }) => {
      const picture = pictures.find((each) => $(each).find('.picture-title').text() === title);
      if (!picture) throw new Error(`“${title}” is missing.`);
      const labels = $(picture)
        .find('.chart-label')
        .map((_, label) => $(label).text())
        .get();
      const allowed: string[] = [];
      const wanted: string[] = [];
      for (const { series } of panels)
        series.forEach((id, at) => {
          const drawn = figuresOf(id).filter(isDrawn);
          const values = drawn.map(({ value }) => value);
          const [most, least] = [Math.max(...values), Math.min(...values)];
          const ends = drawn.filter((_, place) => place === 0 || place === drawn.length - 1);
          // Where two runs share a panel there is room for the ends only, and the second is named.
          const notable =
            series.length > 1
              ? ends
              : [...ends, ...[most, least].flatMap((value) => drawn.find((each) => each.value === value) ?? [])];
          const before = at > 0 ? `${seriesFiles.get(id)?.short} ` : '';
          allowed.push(...drawn.map(({ cell }) => `${before}${cell}`));
          wanted.push(
            ...(form === 'rows'
              ? drawn.flatMap(({ label, cell }) => [label, cell])
              : notable.map(({ cell }) => `${before}${cell}`)),
          );
          if (form === 'rows') allowed.push(...drawn.map(({ label }) => label));
        });
      expect(wanted.length).toBeGreaterThan(0);
      expect(labels).toEqual(expect.arrayContaining(wanted));
      expect(labels.filter((label) => !allowed.includes(label))).toEqual([]);
      expect($(picture).find('.chart > .chart-mark')).toHaveLength(
        panels.flatMap(({ series }) => series.flatMap((id) => figuresOf(id).filter(isDrawn))).length,
      );
    },
  );

  test('of content/series each has its place in one row', () => {
    const shown = rows.flatMap(({ pictures: of, series }) => [
      ...of.flatMap(({ panels }) => panels.flatMap((panel) => panel.series)),
      ...series,
    ]);
    expect(shown.toSorted()).toEqual([...seriesFiles.keys()].toSorted());
  });
});

/** What `{…}` in a text of content/forecasts becomes: where it leads, and what it says. */
function figuresIn(text: string): { href: string; says: string }[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, sum = '']) => {
    const [left = '', operator, right = ''] = sum.split(/ ([/-]) /);
    const terms = [left, right].filter(Boolean).map((term) => {
      const figure = figures.get(term.replace('@', '-'));
      if (!figure && !/^\d+$/.test(term)) throw new Error(`{${sum}} names no figure.`);
      return { figure, value: figure?.value ?? Number(term) };
    });
    const first = terms.find(({ figure }) => figure)?.figure;
    const [a = NaN, b = NaN] = terms.map(({ value }) => value);
    const says =
      operator === '/'
        ? (a / b).toFixed(0)
        : operator === '-'
          ? String(Number((a - b).toFixed(2)))
          : (first?.words ?? '');
    return { href: `/forecasts/#${first?.series}-${first?.key}`, says };
  });
}

describe.each(rows)('in the text of $id', ({ id, prediction, reasoning, standsFor, evidence, pictures }) => {
  const row = $(`section.forecast[id="${id}"]`);

  test('every figure is that of its series, or worked out from it, and leads to it', () => {
    const texts = [
      prediction,
      ...reasoning,
      standsFor ?? '',
      ...evidence.map(({ says }) => says),
      ...pictures.map(({ caption }) => caption),
    ];
    const links = row
      .find('a.figure')
      .map((_, link) => ({ href: $(link).attr('href') ?? '', says: plain($(link).text()) }))
      .get();
    expect(links).toEqual(texts.flatMap(figuresIn));
  });

  test('the reasons name no number of their own that the evidence does not have', () => {
    const paragraphs = row.find('.forecast-text > p').not('.forecast-prediction, .forecast-stands').clone();
    expect(paragraphs).toHaveLength(reasoning.length);
    paragraphs.find('a.figure').text('…');
    const numbers = (text: string): string[] =>
      text.match(/\d[\d,]*(\.\d+)?(?=%| per cent| billion| million)|\d{1,3}(,\d{3})+(\.\d+)?/g) ?? [];
    const proven: string[] = plain(row.find('.evidence > ul').text()).match(/\d[\d,]*(\.\d+)?/g) ?? [];
    const stray = numbers(plain(paragraphs.text())).filter((number) => !proven.includes(number));
    expect(stray).toEqual([]);
  });
});

test('there are figures in the texts, sums among them', () => {
  const all = rows
    .flatMap(({ prediction, reasoning, evidence }) => [prediction, ...reasoning, ...evidence.map(({ says }) => says)])
    .join(' ');
  for (const form of [/\{[\w-]+@[\w-]+\}/, /\{\S+ \/ \S+\}/, /\{\S+ - \S+\}/]) expect(all).toMatch(form);
  expect(written(15384)).toBe('15,384');
});

test.each(pages)('$path: a figure in a text leads to a row of a table', ({ $: of }) => {
  const astray = of('a.figure')
    .map((_, link) => of(link).attr('href'))
    .get()
    .filter((href) => !figures.has(href.replace(/^\/forecasts\/#/, '')));
  expect(astray).toEqual([]);
});
