import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { mistakesIn } from '../../../src/authoring/mistakes.ts';
import { mistakesNotice, mistakesPage } from '../../../src/authoring/mistakes-page.ts';

test('a mistake is seen on the page that shows its file', () => {
  const pages = {
    'content/articles/a-piece.mdx:3:1': '/articles/a-piece/',
    'tests/some/content/articles/a-piece.md': '/articles/a-piece/',
    'content/pages/home.mdx:1': '/',
    'content/pages/about.mdx': '/about/',
    'content/roles/pilot.yaml': '/roles/pilot/',
    'content/pairs/a-vs-b.yaml': '/compare/a-vs-b/',
    'content/topics/sailing.yaml': '/topics/sailing/',
    'content/sources/ada.yaml': '/sources/',
    'content/series/boats.yaml:9:2': '/forecasts/',
    'content/people/eve.yaml': '/',
    'content/publication.yaml': '/',
    'content/stray.txt': '/',
  };
  const said = Object.keys(pages).map((file) => `${file}: x`);
  expect(mistakesIn(said).map(({ page }) => page)).toEqual(Object.values(pages));
});

test('its place and its sentence are shown letter for letter, and its page is linked under the base', () => {
  const mistakes = mistakesIn(['content/roles/pilot.yaml:2:1: <b>"x"</b> & {y} is none.', 'No file at all.']);
  const page = load(mistakesPage(mistakes, '/base/'));
  expect(page('code').text()).toBe('content/roles/pilot.yaml:2:1');
  expect(page('li').first().text()).toContain('<b>"x"</b> & {y} is none.');
  expect(page('li').last().text()).toBe('No file at all.');
  expect(page('script').attr('src')).toBe('/base/@vite/client');
  expect(load(mistakesNotice(mistakes, '/base/'))('a').first().attr('href')).toBe('/base/roles/pilot/');
});
