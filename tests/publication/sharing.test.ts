import { expect, test } from 'vitest';
import { targetOf } from './addresses.ts';
import { parts } from './parts.ts';
import {
  articles,
  faultsOn,
  forecastPages,
  home,
  lineOf,
  pageAt,
  pages,
  pairs,
  placeOf,
  roles,
  topics,
  type Page,
  unless,
} from './published.ts';

const bars = pages.filter(({ $ }) => $(parts.shareBar).length > 0);

/** What a link hands to the service that it opens, by name, read as a browser reads addresses. */
function handedBy(link: string): [name: string, value: string][] {
  const { searchParams, hash } = new URL(link);
  return [...searchParams, ...new URLSearchParams(hash.slice(1))];
}

/** The services of a share bar: what each is called, where it is, and by what names it takes what it is handed. */
function servicesOf({ $ }: Page): string[] {
  return $(`${parts.shareBar} a`)
    .get()
    .map((link) => {
      const { href = '' } = link.attribs;
      const names = handedBy(href).map(([name]) => name);
      return `${lineOf($(link).text())}, ${href.replace(/[?#].*/, '')} with ${names.join(' and ')}`;
    });
}

const titleOf = ({ $ }: Page): string => $('meta[property="og:title"]').attr('content') ?? '';

test('every article, role, pair, topic and forecast can be shared, and the pages that compare, help to decide and judge', () => {
  const single = ['/compare/', '/decide/', '/forecasts/'].flatMap((path) => pageAt(path) ?? []);
  const shared = [...articles, ...roles, ...pairs, ...topics, ...forecastPages, ...single];
  expect(shared.filter((page) => !bars.includes(page)).map(({ path }) => path)).toEqual([]);
});

test('every share bar has the same links to the same services, by plain links: nothing on them but where they go', () => {
  const [first] = bars;
  const faults = faultsOn(bars, (page) => {
    const { $ } = page;
    const links = $(`${parts.shareBar} a`).get();
    return [
      ...unless(
        $(parts.shareBar).length === 1 && links.length > 0,
        `has ${$(parts.shareBar).length} bars with ${links.length} links`,
      ),
      ...unless(
        first && servicesOf(page).join() === servicesOf(first).join(),
        `shares with ${servicesOf(page).join(', ')}`,
      ),
      ...links
        .filter(({ attribs }) => Object.keys(attribs).join() !== 'href')
        .map((link) => `${placeOf(page, link)} has ${Object.keys(link.attribs).join(', ')}`),
      ...links
        .filter((link) => lineOf($(link).text()) === '' || !/^(https|mailto):/.test(link.attribs.href ?? ''))
        .map((link) => `${placeOf(page, link)} leads to ${link.attribs.href}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('every share bar hands over exactly the title and the canonical address of its page', () => {
  const faults = faultsOn(bars, (page) => {
    const { $ } = page;
    const canonical = $('link[rel=canonical]').attr('href') ?? '';
    const title = titleOf(page);
    return $(`${parts.shareBar} a`)
      .get()
      .flatMap((link) => {
        const handed = handedBy(link.attribs.href ?? '').map(([, value]) => value);
        const isMeant = (value: string) => [canonical, title, `${title}\n${canonical}`].includes(value);
        const strange = handed.filter((value) => !isMeant(value));
        const all = handed.join('\n').split(canonical).length - 1;
        return [
          ...strange.map((value) => `${placeOf(page, link)} hands over “${value}”`),
          ...unless(all === 1, `${placeOf(page, link)} hands over the address ${all} times`),
        ];
      });
  });
  expect(faults).toEqual([]);
});

test('a share bar shows nothing of the native share until the browser is known to have it', () => {
  const faults = faultsOn(bars, ({ $ }) => {
    const [share, copy, ...more] = $(`${parts.shareBar} button`).get();
    const status = $(`${parts.shareBar} [role=status]`);
    return [
      ...unless(copy && !('hidden' in copy.attribs), 'has no button that copies'),
      ...unless(share && 'hidden' in share.attribs, 'does not hide the native share'),
      ...unless(more.length === 0 && status.length === 1 && lineOf(status.text()) === '', 'says something at once'),
    ];
  });
  expect(faults).toEqual([]);
});

test('no page shares another page, or itself outside of its share bar', () => {
  const faults = faultsOn(pages, (page) =>
    page
      .$('a[href]')
      .not(parts.feedReaders)
      .get()
      .flatMap((link) => {
        const href = link.attribs.href ?? '';
        const isOurs = targetOf(page, link).startsWith('/') || href.startsWith('#');
        if (isOurs || !handedBy(new URL(href, page.address).href).some(([, value]) => value.includes(home.href)))
          return [];
        return page.$(link).closest(parts.shareBar).length > 0 ? [] : [`${placeOf(page, link)} shares ${href}`];
      }),
  );
  expect(faults).toEqual([]);
});
