import { expect, test } from 'vitest';
import { elementAt, targetOf } from './addresses.ts';
import { forecasts, claims } from './content.ts';
import { carriedBy, numbersIn, parts, passagesOf } from './parts.ts';
import { articles, faultsAt, lineOf, pageAt, differences, unless } from './published.ts';
import { claimsOf, forecasterOf, inOrder, isJudged, sidesOf } from './verdicts.ts';

const page = pageAt('/forecasts/');
const rows = page?.$(parts.forecast).get() ?? [];

test('there is a row for each forecast, in order, with a name and an address of its own', () => {
  const shown = rows.map(
    (row) =>
      `${row.attribs.id} ${lineOf(page?.$(row).find('h3 a').text() ?? '')} ${page?.$(row).find('h3 a').attr('href')}`,
  );
  const [judged, beside] = [
    inOrder.filter(([, each]) => isJudged(each)),
    inOrder.filter(([, each]) => !isJudged(each)),
  ];
  expect(shown).toEqual([...judged, ...beside].map(([id, { name }]) => `${id} ${lineOf(name)} #${id}`));
});

test('a row shows its verdict in words, side by side with what qualifies it', () => {
  const faults = faultsAt(page, rows, ({ $ }, row, id) => {
    const forecast = forecasts.get(id);
    const shown = $(row)
      .find(parts.verdict)
      .get()
      .map((verdict) => lineOf($(verdict).text()));
    const qualified = lineOf($(row).find(parts.qualified).text());
    return [
      ...differences(shown, forecast ? sidesOf(forecast) : []),
      ...unless(qualified === lineOf(forecast?.qualified ?? ''), `is qualified: “${qualified}”`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a row says whose forecast it is, or what it is where it is none', () => {
  const faults = faultsAt(page, rows, ({ $ }, row, id) => {
    const forecast = forecasts.get(id);
    const says = lineOf($(row).find(parts.forecaster).text());
    if (!forecast) return ['is no forecast'];
    return [
      ...unless(says.includes(` by ${forecasterOf(forecast)}`), `is said to be: “${says}”`),
      ...unless(isJudged(forecast) !== says.endsWith(', not a forecast'), `is a ${forecast.kind}: “${says}”`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a row says what its file says: what was foretold, why the verdict, what the evidence stands for, what was found', () => {
  const bare = (text: string) => lineOf(text.replace(/\{[^{}]*\}/g, '')).slice(0, 60);
  const faults = faultsAt(page, rows, ({ $ }, row, id) => {
    const forecast = forecasts.get(id);
    const clone = $(row).clone();
    clone.find(parts.figure).remove();
    const says = lineOf(clone.text());
    const wanted = forecast
      ? [
          forecast.prediction,
          ...forecast.reasoning,
          forecast.standsFor ?? '',
          ...forecast.evidence.map((found) => found.says),
        ]
      : [];
    return wanted
      .map(bare)
      .filter((words) => !says.includes(words))
      .map((words) => `does not say “${words}…”`);
  });
  expect(faults).toEqual([]);
});

test('every claim that is a forecast is judged', () => {
  const judged = [...forecasts.values()].flatMap(claimsOf);
  const foretold = [...claims].filter(([, { kind }]) => kind === 'forecast').map(([id]) => id);
  expect(forecasts.size > 0 ? foretold.filter((id) => !judged.includes(id)) : []).toEqual([]);
});

test('a row leads to the passage that carries each of its claims, and to its entry in the list; a verdict in its line leads back', () => {
  const faults = faultsAt(page, rows, (list, row, id) => {
    const { $ } = list;
    const links = $(row).find(`${parts.forecastClaims} a`).get();
    const forecast = forecasts.get(id);
    return (forecast ? claimsOf(forecast) : []).flatMap((claim) => {
      const [link, ...more] = links.filter((each) => numbersIn($(each).text()).includes(claim));
      const at = link && elementAt(targetOf(list, link));
      const isTold = articles.some((article) => passagesOf(article).some((passage) => passage.claims.includes(claim)));
      if (!isTold) return link ? [`${claim} is told nowhere, and linked`] : [];
      if (!at || more.length > 0) return [`${claim} has ${more.length + (link ? 1 : 0)} links`];
      const verdicts = at.page.$(at.element).find(parts.verdictInLine).get();
      const back = verdicts.map((verdict) => targetOf(at.page, verdict));
      return [
        ...unless(carriedBy(at.page, at.element).includes(claim), `${claim} is not told at ${targetOf(list, link)}`),
        ...unless(back.includes(`/forecasts/#${id}`), `${targetOf(list, link)} has no verdict on it`),
      ];
    });
  });
  expect(faults).toEqual([]);
});

test('a row goes from what was foretold to what happened, the picture, the verdict and what is folded; one legend stands over all', () => {
  const order = [parts.forecaster, parts.forecastText, parts.picture, parts.verdict, 'details'];
  const faults = faultsAt(page, rows, ({ $ }, row) => {
    const places = order.flatMap((part) => {
      const [first] = $(row).find(part).not('details .picture').get();
      return first ? [$(row).find('*').index(first)] : [];
    });
    const open = $(row).find('details[open]').length;
    const told = $(row).find(`${parts.forecastText} > p`).length;
    return [
      ...unless(
        places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)),
        'is told in another order',
      ),
      ...unless(open === 0, 'has something that is open already'),
      ...unless(told === 2, `tells what was foretold and what happened in ${told} paragraphs`),
    ];
  });
  expect(faults).toEqual([]);
  for (const section of page?.$('section:has(> .section-matter)').get() ?? [])
    expect(page?.$(section).find(parts.legend).length).toBeLessThanOrEqual(1);
});
