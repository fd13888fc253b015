import { expect, test } from 'vitest';
import { series } from './content.ts';
import { figuresOf, isDrawn } from './figures.ts';
import { parts } from './parts.ts';
import { faultsInPictures, forecastsPage, pictures, planned } from './pictures.ts';
import { differences, lineOf, unless } from './published.ts';

test('the page of the forecasts has the pictures that are planned, and no page another', () => {
  const shown = pictures.filter(({ each }) => each === forecastsPage).map(({ title }) => title);
  expect(
    differences(
      shown,
      planned.map(({ title }) => lineOf(title)),
      '/forecasts/, picture ',
    ),
  ).toEqual([]);
  expect(pictures.filter(({ plan }) => !plan).map(({ each, title }) => `${each.path}: ${title}`)).toEqual([]);
});

test('a picture writes only figures of its series, with the notable ones among them, and has a mark for each that is drawn', () => {
  const faults = faultsInPictures(({ each: { $ }, picture, plan, drawn }) => {
    const allowed: string[] = [];
    const wanted: string[] = [];
    for (const run of plan?.panels.flatMap((panel) =>
      panel.series.map((id, at) => ({ id, at, shared: panel.series.length > 1 })),
    ) ?? []) {
      const own = figuresOf(run.id).filter(isDrawn);
      const values = own.map(({ value }) => value);
      const ends = own.filter((_, place) => place === 0 || place === own.length - 1);
      const extremes = [Math.max(...values), Math.min(...values)].flatMap(
        (value) => own.find((figure) => figure.value === value) ?? [],
      );
      // Where two runs share a panel there is room for the ends only, and the second is named.
      const notable = run.shared ? ends : [...ends, ...extremes];
      const name = run.at > 0 ? `${series.get(run.id)?.short} ` : '';
      const isList = plan?.form === 'rows';
      allowed.push(...own.flatMap(({ label, cell }) => [`${name}${cell}`, ...(isList ? [label] : [])]));
      wanted.push(
        ...(isList ? own.flatMap(({ label, cell }) => [label, cell]) : notable.map(({ cell }) => `${name}${cell}`)),
      );
    }
    const drawings = $(picture).find(parts.drawings).get();
    return [
      ...unless(drawings.length === 2, 'is not drawn for a narrow column and a wide one'),
      ...drawings.flatMap((drawing) => {
        const labels = $(drawing)
          .find(parts.chartLabel)
          .get()
          .map((label) => lineOf($(label).text()));
        const marks = $(drawing).find(`${parts.chart} > ${parts.chartMark}`).length;
        return [
          ...wanted.filter((label) => !labels.includes(lineOf(label))).map((label) => `does not write ${label}`),
          ...labels.filter((label) => !allowed.map(lineOf).includes(label)).map((label) => `writes ${label}`),
          ...unless(marks === drawn.length, `has ${marks} marks for ${drawn.length} figures`),
        ];
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('a picture is one image to those who do not see it, which says in words what it shows and what it leaves open', () => {
  const faults = faultsInPictures(({ each: { $ }, picture, title, legend, runs }) => {
    const [first, ...others] = $(picture).find('[role=img]').get();
    const drawings = $(picture).find('svg').get();
    const text = lineOf(first?.attribs['aria-label'] ?? '');
    const open = runs.flatMap((run) => figuresOf(run).filter((figure) => !isDrawn(figure)));
    const said = runs.flatMap((run) => {
      const own = figuresOf(run).filter(isDrawn);
      const values = own.map(({ value }) => value);
      const notable = [
        own[0],
        own.at(-1),
        ...[Math.max(...values), Math.min(...values)].map((value) => own.find((figure) => figure.value === value)),
      ];
      return notable
        .filter((figure) => figure !== undefined)
        .map(
          ({ cell, label }) =>
            new RegExp(`(?:^|\\s)${RegExp.escape(cell)}(?:,| in) ${RegExp.escape(lineOf(label))}`, 'i'),
        );
    });
    return [
      ...unless(text.startsWith(`${title}. `), `is an image that says “${text.slice(0, 40)}…”`),
      ...others.map(() => 'is more than one image'),
      ...drawings.filter(({ attribs }) => attribs['aria-hidden'] !== 'true').map(() => 'has a drawing without words'),
      ...said.filter((pattern) => !pattern.test(text)).map(({ source }) => `does not say ${source}`),
      ...open
        .filter(({ label }) => !new RegExp(`Left open[^.]*\\b${RegExp.escape(label)}\\b`).test(text))
        .map(({ label }) => `does not say that ${label} is left open`),
      ...unless(
        open.length === 0 || legend.text().includes('A place left open'),
        'its legend does not say what is left open',
      ),
    ];
  });
  expect(faults).toEqual([]);
});
