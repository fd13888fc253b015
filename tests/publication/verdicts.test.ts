import { expect, test } from 'vitest';
import { targetOf, targetsIn } from './addresses.ts';
import { parts, passagesOf } from './parts.ts';
import {
  articles,
  differences,
  faultsAt,
  faultsOn,
  lineOf,
  pageAt,
  pages,
  placeOf,
  type Page,
  unless,
} from './published.ts';
import { capital, claimsOf, counted, forecasterOf, inOrder, isJudged, sentenceOf } from './verdicts.ts';

const page = pageAt('/forecasts/');

/** The forecasts by verdict, as the picture of the verdicts has them: each under its verdicts, by its side where it has two. */
const summary = counted.flatMap((verdict) =>
  inOrder
    .filter(([, each]) => isJudged(each))
    .flatMap(([id, { short, verdicts }]) =>
      verdicts
        .filter((given) => given.verdict === verdict)
        .map(({ side }) => `${capital(verdict)}: /forecasts/#${id} ${lineOf(short)}${side ? `: ${side}` : ''}`),
    ),
);

test('the picture of the verdicts names every forecast under each of its verdicts, and is the same wherever it stands', () => {
  const pictures = pages.flatMap((each) =>
    each
      .$(parts.verdictSummary)
      .get()
      .map((picture) => ({ each, picture })),
  );
  const told = (each: Page, picture: (typeof pictures)[number]['picture']) =>
    each
      .$(picture)
      .find('dd')
      .get()
      .map((entry) => {
        const { $ } = each;
        const word = lineOf($(entry).prevAll('dt').first().text());
        const link = $(entry).find('a').get(0);
        const words = $(entry).clone();
        words.find('small').remove();
        return `${word}: ${link ? targetOf(each, link) : ''} ${lineOf(words.text())}`;
      });
  const faults = pictures.flatMap(({ each, picture }) => [
    ...differences(told(each, picture), summary).map((fault) => `${each.path}: ${fault}`),
    ...unless(each.$.html(picture) === pictures[0]?.each.$.html(pictures[0].picture), `${each.path}: is not the same`),
  ]);
  expect(faults).toEqual([]);
  expect(page?.$(parts.verdictSummary).length ?? 0).toBe(summary.length > 0 ? 1 : 0);
});

test('the picture of the verdicts says whose each forecast is', () => {
  const faults = faultsAt(page, page?.$(`${parts.verdictSummary} dd`).get() ?? [], ({ $ }, entry) => {
    const id = $(entry).find('a').attr('href')?.split('#')[1] ?? '';
    const forecast = inOrder.find(([each]) => each === id)?.[1];
    const says = lineOf($(entry).find('small').first().text());
    return unless(forecast !== undefined && says === forecasterOf(forecast), `${id} is said to be by “${says}”`);
  });
  expect(faults).toEqual([]);
});

test('a tally stands above the picture of the verdicts wherever there is more than one forecast, and nowhere else', () => {
  const judged = inOrder.filter(([, each]) => isJudged(each)).length;
  const faults = faultsOn(pages, (each) => {
    const pictures = each.$(parts.verdictSummary);
    const tallies = each.$(parts.verdictTally);
    return [
      ...unless(tallies.length === (judged > 1 ? pictures.length : 0), `has ${tallies.length} tallies`),
      ...unless(tallies.next().is(parts.verdictSummary) === tallies.length > 0, 'has a tally that stands elsewhere'),
    ];
  });
  expect(faults).toEqual([]);
});

/** The signs of verdicts, with the words beside them. In the picture the word stands over the group, elsewhere right after. */
const signs = pages.flatMap((each) =>
  each
    .$(parts.verdictSign)
    .get()
    .map((sign) => {
      const { $ } = each;
      const group = $(sign).closest(`${parts.verdictSummary} > div`);
      const contents = $(sign).parent().contents();
      const beside = group.length > 0 ? group.children('dt').text() : contents.slice(contents.index(sign) + 1).text();
      const words = [...counted, 'broadly adopted', 'nothing to score'];
      return {
        place: `${each.path}${placeOf(each, $(sign).parent().get(0) ?? sign)}`,
        word: words.find((word) => lineOf(beside).toLowerCase().startsWith(word)),
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

test('a passage that tells what was judged has one note with the verdicts, which lead to the reasons; others have none', () => {
  const faults = faultsOn(articles, (article) => {
    const { $ } = article;
    const stray = $(parts.verdictNote)
      .get()
      .filter((note) => !$(note).parent().is(parts.passage));
    const notes = passagesOf(article).flatMap(({ id, passage, claims: told }) => {
      const wanted = inOrder
        .filter(([, forecast]) => claimsOf(forecast).some((claim) => told.includes(claim)))
        .map(([forecast, file]) => `${sentenceOf(file)}: ${lineOf(file.short)} /forecasts/#${forecast}`);
      const lines = $(passage)
        .find(`${parts.verdictNote} p:has(a)`)
        .get()
        .map((line) => `${lineOf($(line).text())} ${targetsIn(article, [line]).join()}`);
      const { length } = $(passage).find(parts.verdictNote).get();
      return [
        ...differences(lines, wanted),
        ...unless(length === Math.min(1, wanted.length), `has ${length} notes`),
      ].map((fault) => `#${id}: ${fault}`);
    });
    return [...stray.map((note) => `a note outside of a passage: ${placeOf(article, note)}`), ...notes];
  });
  expect(faults).toEqual([]);
});

test('an entry in the list of claims says of a verdict what its row says', () => {
  const list = pageAt('/claims/');
  const faults = faultsAt(list, list?.$(parts.claim).get() ?? [], ({ $ }, entry, id) => {
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
