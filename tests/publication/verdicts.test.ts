import { expect, test } from 'vitest';
import { targetOf } from './addresses.ts';
import { claimEntries, faultsAmong } from './entries.ts';
import { parts, passagesOf } from './parts.ts';
import { articles, differences, faultsAt, faultsOn, lineOf, pageAt, pages, placeOf, unless } from './published.ts';
import { firstDifference, textAfter } from './text.ts';
import { capital, claimsOf, counted, forecasterOf, inOrder, isJudged, sentenceOf, sidesOf } from './verdicts.ts';

const page = pageAt('/forecasts/');

/** The forecasts as the list of the verdicts has them: one under another by their first verdict, in that of the page. */
const summary = counted.flatMap((verdict) =>
  inOrder
    .filter(([, each]) => isJudged(each) && each.verdicts[0]?.verdict === verdict)
    .map(([id, each]) =>
      [...sidesOf(each), `/forecasts/#${id}`, lineOf(each.short), capital(lineOf(each.qualified ?? ''))].join(' '),
    ),
);

test('the list of the verdicts names every forecast once, with its verdicts, and is the same wherever it stands', () => {
  const lists = pages.flatMap((each) =>
    each
      .$(parts.verdictSummary)
      .get()
      .map((list) => ({ each, list })),
  );
  const told = ({ each: { $ }, each, list }: (typeof lists)[number]) =>
    $(list)
      .children('li')
      .get()
      .map((entry) => {
        const lines = [parts.verdict, 'a', parts.qualified].map((part) =>
          $(entry)
            .find(part)
            .get()
            .map((found) => lineOf($(found).text())),
        );
        const [verdicts = [], short = [], qualified = []] = lines;
        return [
          ...verdicts,
          ...$(entry)
            .find('a')
            .first()
            .get()
            .map((link) => targetOf(each, link)),
          ...short,
          capital(qualified.join(' ')),
        ].join(' ');
      });
  const faults = lists.flatMap(({ each, list }) => [
    ...firstDifference(told({ each, list }), summary).map((fault) => `${each.path}: ${fault}`),
    ...unless(each.$.html(list) === lists[0]?.each.$.html(lists[0].list), `${each.path}: is not the same`),
  ]);
  expect(faults).toEqual([]);
  expect(page?.$(parts.verdictSummary).length ?? 0).toBe(summary.length > 0 ? 1 : 0);
});

test('the list of the verdicts says whose each forecast is', () => {
  const faults = faultsAt(page, page?.$(`${parts.verdictSummary} > li`).get() ?? [], ({ $ }, entry) => {
    const id = $(entry).find('a').attr('href')?.split('#')[1] ?? '';
    const forecast = inOrder.find(([each]) => each === id)?.[1];
    const says = lineOf($(entry).find(parts.forecaster).text());
    return unless(forecast !== undefined && says === forecasterOf(forecast), `${id} is said to be by “${says}”`);
  });
  expect(faults).toEqual([]);
});

test('a tally stands above the list of the verdicts wherever there is more than one forecast, and nowhere else', () => {
  const judged = inOrder.filter(([, each]) => isJudged(each)).length;
  const faults = faultsOn(pages, (each) => {
    const lists = each.$(parts.verdictSummary);
    const tallies = each.$(parts.verdictTally);
    return [
      ...unless(tallies.length === (judged > 1 ? lists.length : 0), `has ${tallies.length} tallies`),
      ...unless(tallies.next().is(parts.verdictSummary) === tallies.length > 0, 'has a tally that stands elsewhere'),
    ];
  });
  expect(faults).toEqual([]);
});

test('a tally counts each forecast once: under its verdict, or among those with two sides', () => {
  const judged = inOrder.map(([, each]) => each).filter(isJudged);
  const twoSided = judged.filter(({ verdicts }) => verdicts.length > 1).length;
  const wanted = [
    `${judged.length} forecasts:`,
    ...counted.map((verdict) => {
      const alone = judged.filter(({ verdicts }) => verdicts.length === 1 && verdicts[0]?.verdict === verdict);
      return `${alone.length} ${verdict}`;
    }),
    `${twoSided} with two sides`,
  ].filter((line) => !line.startsWith('0 '));
  const faults = faultsOn(pages, ({ $ }) =>
    $(parts.verdictTally)
      .get()
      .flatMap((tally) =>
        firstDifference(
          $(tally)
            .children('li')
            .get()
            .map((line) => lineOf($(line).text())),
          wanted,
        ),
      ),
  );
  expect(faults).toEqual([]);
});

/** The signs of verdicts, with the words right after them; in a tally, after their number. */
const signs = pages.flatMap((each) =>
  each
    .$(parts.verdictSign)
    .get()
    .map((sign) => {
      const { $ } = each;
      // The first word may be kept on one line with the sign, by an element of theirs.
      const beside = lineOf(textAfter($(sign)) + textAfter($(sign).parent())).replace(/^\d+ /, '');
      const words = [...counted, 'broadly adopted', 'nothing to score'];
      return {
        place: `${each.path}${placeOf(each, $(sign).parent().get(0) ?? sign)}`,
        word: words.find((word) => beside.toLowerCase().startsWith(word)),
        drawing: $(sign).html() ?? '',
        isHidden: sign.attribs['aria-hidden'] === 'true',
      };
    }),
);

test('a sign of a verdict never stands alone: its word stands beside it', () => {
  expect(signs.filter(({ word, isHidden }) => !word || !isHidden).map(({ place }) => place)).toEqual([]);
});

test('a sign of a verdict has the same shape for the same word everywhere, and another for another', () => {
  const byWord = [...Map.groupBy(signs, ({ word }) => word)].map(([word, some]) => ({
    word,
    drawings: [...new Set(some.map(({ drawing }) => drawing))],
  }));
  const drawings = byWord.flatMap((each) => each.drawings);
  expect(byWord.filter((each) => each.drawings.length > 1).map(({ word }) => word)).toEqual([]);
  expect(
    byWord
      .filter((each) => drawings.filter((drawing) => each.drawings.includes(drawing)).length > 1)
      .map(({ word }) => word),
  ).toEqual([]);
});

test('a passage that tells what was judged has the verdict on each in its text, once, which leads to the reasons; others have none', () => {
  const faults = faultsOn(articles, (article) =>
    passagesOf(article).flatMap(({ id, passage, claims: told }) => {
      const wanted = inOrder
        .filter(([, forecast]) => claimsOf(forecast).some((claim) => told.includes(claim)))
        .map(([forecast]) => `/forecasts/#${forecast}`);
      const verdicts = article.$(passage).find(parts.verdictInLine).get();
      return [
        ...differences(verdicts.map((verdict) => targetOf(article, verdict)).toSorted(), wanted.toSorted()),
        ...verdicts.flatMap((verdict) =>
          unless(article.$(verdict).closest('p, li').length > 0, 'a verdict stands in no line'),
        ),
      ].map((fault) => `#${id}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('a verdict in a line says that it is one, its word and its side, and what qualifies it where that is short', () => {
  const faults = faultsOn(articles, (article) =>
    article
      .$(parts.verdictInLine)
      .get()
      .flatMap((link) => {
        const id = targetOf(article, link).split('#')[1] ?? '';
        const forecast = inOrder.find(([each]) => each === id)?.[1];
        const says = lineOf(article.$(link).text());
        const given = forecast ? sidesOf(forecast) : [];
        const words = given
          .map((side, at) => (at > 0 ? side.charAt(0).toLowerCase() + side.slice(1) : side))
          .join('; ');
        return [
          ...unless(says.startsWith(`(Verdict: ${words}`) && says.endsWith(')'), `“${says}” is not “${words}”`),
          ...unless(article.$(link).find(parts.verdictSign).length === given.length, `“${says}” has not its signs`),
        ];
      }),
  );
  expect(faults).toEqual([]);
});

test('an entry in the list of claims says of a verdict what its row says', () => {
  const faults = faultsAmong(claimEntries, ({ page: { $ }, element: entry, id }) => {
    const lines = $(entry)
      .find('p')
      .has(parts.verdictSign)
      .get()
      .map((line) => lineOf($(line).text()));
    const wanted = inOrder
      .filter(([, forecast]) => claimsOf(forecast).includes(id))
      .map(([, forecast]) => `${sentenceOf(forecast)}: ${lineOf(forecast.short)}`);
    return differences(lines, wanted);
  });
  expect(faults).toEqual([]);
});
