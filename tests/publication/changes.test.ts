import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { elementAt, targetOf } from './addresses.ts';
import { articleFiles, corrections, forecasts, isoDay, pairFiles, roleFiles } from './content.ts';
import { parts } from './parts.ts';
import { differences, home, lineOf, ownPath, pages, placeOf, textAt, type Page, unless } from './published.ts';

const feed = load(textAt('/changes.xml'), { xml: true });

/** What the feed tells: where, since when, what was said and is said, and why. */
const entries = feed('feed > entry')
  .get()
  .map((entry) => {
    const says = (name: string) => feed(entry).children(name).text();
    const [why = '', is = '', was = ''] = feed(entry)
      .find('dd')
      .get()
      .map((words) => lineOf(feed(words).text()))
      .toReversed();
    const address = new URL(feed(entry).children('link[rel=alternate]').attr('href') ?? home);
    return {
      title: says('title'),
      place: `${ownPath(address)}${address.hash}`,
      day: says('updated').slice(0, 10),
      was,
      is,
      why,
    };
  });

/** The changes that the content tells of. */
const written: { changed: Date; was?: string; is?: string; why: string }[] = [
  ...articleFiles.flatMap(({ changes }) => changes),
  ...corrections.values(),
  ...[...roleFiles.values()].flatMap(({ accounts }) =>
    Object.values(accounts).flatMap(({ findings, reach }) =>
      [...Object.values(reach), ...Object.values(findings)].flatMap(({ changes }) => changes),
    ),
  ),
  ...[...pairFiles.values(), ...forecasts.values()].flatMap(({ changes }) => changes),
];

/** Where the whole record of changes stands on a page: in a part of its own, or under its heading, up to the next. */
const records = pages.flatMap((page) => {
  const { $ } = page;
  const own = $('main [data-corrections]');
  const record = own.length > 0 ? own : $('main h2[id=corrections]').nextUntil('h2');
  return record.length === 0 ? [] : [{ page, record }];
});

/** The notes of changes on the pages that changed. */
const notes = pages.flatMap((page) =>
  page
    .$(parts.changes)
    .get()
    .map((note) => ({ page, note, words: lineOf(page.$(note).text()) })),
);

test('the feed of changes is called by its name, and dated even while nothing has changed', () => {
  expect(feed('feed > id').text()).toBe(new URL('changes.xml', home).href);
  expect(lineOf(feed('feed > title').text())).not.toBe('');
  expect(feed('feed > updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00/);
});

test('the feed tells every correction and every changed article, finding and verdict, newest first, and nothing else', () => {
  const told = ({ day, was = '', is = '', why }: { day: string; was?: string; is?: string; why: string }) =>
    [day, was, is, why].map(lineOf).join(' · ');
  expect(
    differences(
      entries.map(told),
      written.map(({ changed, ...said }) => told({ day: isoDay(changed), ...said })),
      '/changes.xml: ',
    ),
  ).toEqual([]);
  const days = entries.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('the record of changes on a page is that of the feed, change for change, and names the feed', () => {
  const faults = records.flatMap(({ page, record }) => {
    const listed = record
      .find('li')
      .get()
      .map(
        (item) =>
          `${page.$(item).find('time').attr('datetime')} ${lineOf(page.$(item).find('a').text())} ${targetOf(page, page.$(item).find('a').get(0) ?? item)}`,
      );
    const wanted = entries.map(({ day, title, place }) => `${day} ${lineOf(title)} ${place}`);
    const links = record
      .find('a')
      .get()
      .map((link) => targetOf(page, link));
    return [
      ...differences(listed, wanted),
      ...unless(links.includes('/changes.xml'), 'does not name the feed'),
      ...(lineOf(record.first().text()) === '' ? ['says nothing'] : []),
    ].map((fault) => `${page.path}#corrections: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('every change is noted where it was made, in the words of the feed, and no other page has such a note', () => {
  const isNoted = ({ place, was, is, why }: (typeof entries)[number]) => {
    const at = elementAt(place);
    return notes.some(({ page, words }) => page === at?.page && [was, is, why].every((said) => words.includes(said)));
  };
  const isMeant = (page: Page) => entries.some(({ place }) => place.replace(/#.*/, '') === page.path);
  expect([
    ...entries.filter((entry) => !isNoted(entry)).map(({ place, title }) => `${place}: no note of “${title}”`),
    ...notes
      .filter(({ page }) => !isMeant(page))
      .map(({ page, note }) => `${page.path}${placeOf(page, note)}: a note of nothing`),
  ]).toEqual([]);
});
