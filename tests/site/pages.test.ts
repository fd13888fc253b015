import { describe, expect, test } from 'vitest';
import { addressedPages, files, home, ownPath, pageAt, pages, type Page } from './published.ts';

/** What an element of a page’s head says. */
function said(page: Page, selector: string, attribute: string): string | undefined {
  return page.$('head').find(selector).attr(attribute);
}

const titleOf = (page: Page): string => page.$('head > title').text();
const descriptionOf = (page: Page): string => said(page, 'meta[name=description]', 'content') ?? '';

/** The values that more than one page has, with the files that have them. */
function shared(valueOf: (page: Page) => string): Record<string, string[]> {
  const byValue = Map.groupBy(pages, valueOf);
  return Object.fromEntries(
    [...byValue].filter(([, some]) => some.length > 1).map(([value, some]) => [value, some.map(({ file }) => file)]),
  );
}

test('the site has a home page, articles, the comparison, the roles and a page for missing pages', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/', '/articles/', '/compare/', '/roles/', '/about/', '/404.html']),
  );
});

test('the address of the site is a whole one, ready to be published', () => {
  expect(home.href).toMatch(/^https:\/\/.+\/$/);
  expect(home.hostname).not.toMatch(/^(localhost|127\.|\[)/);
});

test('no two pages have the same title', () => expect(shared(titleOf)).toEqual({}));

test('no two pages have the same description', () => expect(shared(descriptionOf)).toEqual({}));

describe.each(pages)('$path', (page) => {
  const { $, file } = page;

  test('has one title and one description, of 50 to 160 characters', () => {
    expect($('head > title').length, file).toBe(1);
    expect(titleOf(page).trim(), file).not.toBe('');
    expect($('meta[name=description]').length, file).toBe(1);
    const { length } = descriptionOf(page);
    expect(length, `${file}: ${descriptionOf(page)}`).toBeGreaterThanOrEqual(50);
    expect(length, `${file}: ${descriptionOf(page)}`).toBeLessThanOrEqual(160);
  });

  test('says the same to those who share it as to those who search', () => {
    expect(titleOf(page)).toContain(said(page, 'meta[property="og:title"]', 'content'));
    expect(said(page, 'meta[property="og:description"]', 'content')).toBe(descriptionOf(page));
  });

  test('has one main part and, in it, one heading of the first level', () => {
    expect($('main').length, file).toBe(1);
    expect($('h1').length, file).toBe(1);
    expect($('main h1').text().trim(), file).not.toBe('');
  });

  test('is in British English', () => expect($('html').attr('lang'), file).toBe('en-GB'));

  test('leads feed readers to the feeds, in every format; the page of a topic to the topic’s first', () => {
    const found = $('head > link[rel=alternate]')
      .get()
      .map((link) => {
        const { type = '', title = '', href = '' } = $(link).attr() ?? {};
        expect(title, file).not.toBe('');
        return [type, ownPath(new URL(href, page.address))];
      });
    const feedsBeside = (path: string) => [
      ['application/rss+xml', `${path}rss.xml`],
      ['application/atom+xml', `${path}atom.xml`],
      ['application/feed+json', `${path}feed.json`],
    ];
    const isTopic = page.path.startsWith('/topics/');
    expect(found, file).toEqual([...(isTopic ? feedsBeside(page.path) : []), ...feedsBeside('/')]);
    for (const [, path] of found) expect([...files.keys()], file).toContain(path);
  });
});

describe.each(addressedPages)('$path', (page) => {
  const { $, file } = page;

  test('says at its foot on what day it last changed, a day that has come', () => {
    const day = $('footer time[data-last-change]');
    expect(day.length, file).toBe(1);
    const date = day.attr('datetime') ?? '';
    expect(date, file).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(date <= new Date().toISOString().slice(0, 10), `${file}: ${date}`).toBe(true);
    const words = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    // A date stays on one line.
    expect(day.text().trim().replaceAll('\u00a0', ' '), file).toBe(words);
  });

  test('gives its own address as the canonical one, to crawlers and to those who share it', () => {
    expect($('link[rel=canonical]').length, file).toBe(1);
    expect(said(page, 'link[rel=canonical]', 'href'), file).toBe(page.address.href);
    expect(said(page, 'meta[property="og:url"]', 'content'), file).toBe(page.address.href);
    expect(page.address.href, file).toMatch(/\/$/);
  });

  test('may be indexed', () => expect($('meta[name=robots][content*=noindex]').length, file).toBe(0));
});

test.each(addressedPages.filter(({ path }) => path !== '/'))(
  '$path shows the way there from the home page',
  ({ $, file, path, address }) => {
    const trail = $('nav[aria-label=Breadcrumbs] li');
    expect(trail.length, file).toBeGreaterThanOrEqual(2);
    const steps = trail.find('a').map((_, link) => ownPath(new URL($(link).attr('href') ?? '', address)));
    const way = steps.get();
    expect(way[0], file).toBe('/');
    for (const step of way) expect(pageAt(step)?.path, `${file}: ${step}`).toBe(step);
    expect(way, file).not.toContain(path);
    expect(trail.last().attr('aria-current'), file).toBe('page');
    expect(trail.last().text().trim(), file).not.toBe('');
  },
);

test.each(['/', '/404.html'])('%s shows no way from the home page: there is none', (path) => {
  const page = pageAt(path);
  expect(page).toBeDefined();
  expect(page?.$('nav[aria-label=Breadcrumbs]').length).toBe(0);
});

test('the page for missing pages claims no address and asks not to be indexed', () => {
  const page = pageAt('/404.html');
  expect(page).toBeDefined();
  expect(page?.$('link[rel=canonical], meta[property="og:url"]').length).toBe(0);
  expect(page?.$('meta[name=robots]').attr('content')).toBe('noindex');
});
