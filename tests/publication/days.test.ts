import { expect, test } from 'vitest';
import * as content from './content.ts';
import { outcomes, questions } from './guide-content.ts';
import { parts } from './parts.ts';
import { addressedPages, dayInWords, faultsOn, lineOf, type Page, unless } from './published.ts';

const lastChangeOf = ({ $ }: Page): string => $(parts.lastChange).attr('datetime') ?? '';

test('every page says at its foot on what day it last changed, a day that has come', () => {
  const faults = faultsOn(addressedPages, (page) => {
    const day = lastChangeOf(page);
    if (/^\d{4}-\d{2}-\d{2}$/.exec(day) === null) return [`the day is “${day}”`];
    // A date stays on one line.
    const shown = lineOf(page.$(parts.lastChange).text());
    return [
      ...unless(page.$(parts.lastChange).length === 1, 'says it more than once'),
      ...(day > content.today ? [`${day} has not come`] : []),
      ...unless(shown === dayInWords(page, day), `says “${shown}” for ${day}`),
    ];
  });
  expect(faults).toEqual([]);
});

/** The days on which what a page shows last changed, as far as its address and links tell what it shows. */
function daysShownOn({ path, $ }: Page): string[] {
  const [, kind = '', id = ''] = path.split('/');
  const of = (files: ReadonlyMap<string, Parameters<typeof content.changedOn>[0]>, some = [...files.keys()]) =>
    some.flatMap((each) => files.get(each) ?? []).map(content.changedOn);
  const ofArticles = content.articleFiles.filter((file) =>
    kind === 'articles' ? file.id === id : file.topics.includes(id),
  );
  const known: Record<string, () => string[]> = {
    articles: () => ofArticles.map(content.changedOn),
    topics: () => [
      ...of(content.topicFiles, [id]),
      // A list may go on, on other pages.
      ...ofArticles.filter((file) => $(`main a[href$='/articles/${file.id}/']`).length > 0).map(content.changedOn),
    ],
    roles: () => of(content.roleFiles, id ? [id] : undefined),
    compare: () => [
      ...of(content.roleFiles, id ? id.split('-vs-') : undefined),
      ...of(content.pairFiles, [id]),
      ...(id ? [] : [...of(content.criteria), ...of(content.disagreements), ...of(content.agreements)]),
    ],
    forecasts: () => (id ? of(content.forecasts, [id]) : [...of(content.forecasts), ...of(content.series)]),
    glossary: () => of(content.terms),
    decide: () => [
      ...of(questions),
      ...of(outcomes),
      ...of(
        content.roleFiles,
        [...outcomes.values()].flatMap(({ role }) => role ?? []),
      ),
    ],
    sources: () => of(content.sources),
  };
  return known[kind]?.() ?? [];
}

test('no page says that it last changed before something that it shows', () => {
  const faults = faultsOn(addressedPages, (page) => {
    const latest = daysShownOn(page).toSorted().at(-1) ?? '';
    return lastChangeOf(page) < latest ? [`says ${lastChangeOf(page)}, and shows what changed on ${latest}`] : [];
  });
  expect(faults).toEqual([]);
});
