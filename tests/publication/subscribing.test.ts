import { expect, test } from 'vitest';
import type { Element } from 'domhandler';
import { targetOf } from './addresses.ts';
import { feedFiles, isArchive, offeredFormats, otherFeeds } from './feeds.ts';
import { parts } from './parts.ts';
import { differences, faultsOn, home, lineOf, ownPath, pageAt, pages, repeated, unless } from './published.ts';

const page = pageAt('/subscribe/');
const rows = page?.$(parts.feedAddress).get() ?? [];
const within = (row: Element, selector: string) => page?.$(row).find(selector).get() ?? [];
const addressOf = (row: Element): string => within(row, 'button')[0]?.attribs['data-copies'] ?? '';
const feeds = [...feedFiles.filter((path) => !isArchive(path)), ...otherFeeds].map(
  (path) => new URL(path.slice(1), home).href,
);

test('the page on subscribing gives the address of every feed that is published, each once, and of nothing else', () => {
  expect(differences(rows.map(addressOf), feeds, '/subscribe/: ')).toEqual([]);
  expect(page?.$('[data-copies]').length).toBe(rows.length);
});

test('it gives each as a link, as text that can be selected, and with one button that copies just that', () => {
  const faults = rows.flatMap((row) => {
    const address = addressOf(row);
    const given = [within(row, 'a')[0]?.attribs.href, lineOf(page?.$(row).find('code').text() ?? '')];
    return [
      ...given.filter((each) => each !== address).map((each) => `${address}: ${each}`),
      ...unless(within(row, 'button').length === 1, `${address}: has ${within(row, 'button').length} buttons`),
    ];
  });
  expect(faults).toEqual([]);
});

test('it calls each button by what it copies, and no two alike', () => {
  const names = rows.map((row) => within(row, 'button')[0]?.attribs['aria-label'] ?? '');
  const unclear = rows.filter((row, at) => !names[at]?.includes(lineOf(page?.$(row).find('a').text() ?? '?')));
  expect([...repeated(names), ...unclear.map(addressOf)]).toEqual([]);
});

test('it gives one address first, in sight: that of all articles', () => {
  const [first] = rows;
  expect(first && ownPath(new URL(addressOf(first)))).toBe(offeredFormats[0]?.path);
  expect(first && page?.$(first).parents('details').length).toBe(0);
});

test('it folds the others in groups, and names in each the topic that it is of', () => {
  const faults = rows.slice(1).flatMap((row) => {
    const address = addressOf(row);
    const topic = /^\/topics\/[^/]+\//.exec(ownPath(new URL(address)) ?? '')?.[0];
    const group = page?.$(row).closest(parts.feedGroup);
    const named =
      page &&
      group
        ?.find('a')
        .not(`${parts.feedAddress} a`)
        .get()
        .map((link) => targetOf(page, link));
    return [
      ...unless(lineOf(group?.children('summary').text() ?? '') !== '', `${address} stands in no group with a name`),
      ...differences(named ?? [], topic ? [topic] : [], `${address}: `),
    ];
  });
  expect(faults).toEqual([]);
});

test('it hands the feed of all articles, and no other, to each of the readers it names', () => {
  const links =
    page
      ?.$(parts.feedReaders)
      .get()
      .map(({ attribs }) => decodeURIComponent(attribs.href ?? '')) ?? [];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.endsWith(new URL('rss.xml', home).href))).toEqual([]);
});

test('every page leads from its foot to the page on subscribing, and from head or foot to no feed itself', () => {
  const faults = faultsOn(pages, (each) => {
    const targets = each
      .$(`${parts.header} a, ${parts.footer} a`)
      .get()
      .map((link) => targetOf(each, link));
    const foot = each
      .$(`${parts.footer} a`)
      .get()
      .map((link) => targetOf(each, link));
    return [
      ...unless(foot.includes('/subscribe/'), 'does not lead to it'),
      ...targets.filter((target) => feedFiles.includes(target)).map((target) => `leads to ${target}`),
    ];
  });
  expect(faults).toEqual([]);
});
