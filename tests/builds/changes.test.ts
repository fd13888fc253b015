import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
const article = 'content/articles/the-cmto-is-coming.mdx';
const role = 'content/roles/cmto.yaml';
const forecast = 'content/forecasts/growing-complexity.yaml';

/** A change as a writer records it, with words that are awkward in HTML and XML. */
const changeOf = (thing: string, day: string) => ({
  day,
  was: `It said <b>one</b> thing of ${thing} & ]]>.`,
  is: `It says another of ${thing}.`,
  why: `Because ${thing} had been misread.`,
});

const finding = changeOf('the finding', '2026-12-01');
const verdict = changeOf('the verdict', '2026-12-03');
const correction = changeOf('the article', '2026-12-02');

/** Where each stands, newest first, and the id of its entry. */
const recorded = [
  {
    ...verdict,
    page: 'forecasts/',
    place: 'forecasts/#growing-complexity',
    id: 'verdict-growing-complexity-2026-12-03',
    kind: 'Changed',
  },
  {
    ...correction,
    page: 'articles/the-cmto-is-coming/',
    place: 'articles/the-cmto-is-coming/',
    id: 'correction-2026-12-02-a-slip',
    kind: 'Corrected',
  },
  {
    ...finding,
    page: 'roles/cmto/',
    place: 'roles/cmto/',
    id: 'finding-cmto-boucher-2013-shorthand-2026-12-01',
    kind: 'Changed',
  },
];

/** The change as YAML, under some indentation. */
const yamlOf = ({ day, was, is, why }: typeof finding, indent: string) =>
  [`changed: ${day}`, `was: ${JSON.stringify(was)}`, `is: ${JSON.stringify(is)}`, `why: ${JSON.stringify(why)}`].join(
    `\n${indent}`,
  );

const feedFiles = ['rss.xml', 'atom.xml', 'feed.json'];

/** The ids of a feed’s items, whatever its format. */
function idsIn(feed: string): string[] {
  const ids = feed.startsWith('{')
    ? [...feed.matchAll(/"id": ?"([^"]+)"/g)]
    : [...feed.matchAll(/<(?:guid|id)[^>]*>([^<]+)<\/(?:guid|id)>/g)];
  return ids.map(([, id = '']) => id);
}

beforeAll(() => {
  copy.change(article, 'published: 2026-11-21', `published: 2026-11-21\nupdated: ${correction.day}`);
  copy.write(
    'content/corrections/2026-12-02-a-slip.yaml',
    `in: articles/the-cmto-is-coming\n${yamlOf(correction, '')}\n`,
  );
  copy.change(role, 'published: 2026-11-21', `published: 2026-11-21\nupdated: ${finding.day}`);
  const says = '        says: A new hybrid at executive level.\n';
  copy.change(role, says, `${says}        changes:\n          - ${yamlOf(finding, '            ')}\n`);
  copy.change(
    forecast,
    'published: 2026-11-21',
    `published: 2026-11-21\nupdated: ${verdict.day}\nchanges:\n  - ${yamlOf(verdict, '    ')}`,
  );
  const { code, output } = copy.build();
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

/** The words of a part of a page, on one line. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(recorded)('what is recorded as $id', ({ page, place, id, kind, day, was, is, why }) => {
  test('shows on its page, with the day, what it was, what it is and why', () => {
    const $ = load(copy.read(`dist/${page}index.html`));
    const note = $(`[id="${id}"]`);
    expect(note.length).toBe(1);
    expect($('.changes p').length).toBe(1);
    expect(note.find('time').attr('datetime')).toBe(day);
    expect(wordsOf(note.text())).toMatch(new RegExp(`^${kind} on `));
    expect(wordsOf(note.text())).toContain(`It said: ${was} It says: ${is} ${why}`);
    if (place.includes('#')) expect(note.closest(place.slice(place.indexOf('#'))).length).toBe(1);
  });

  test('shows on the page about the publication, with the way to it', () => {
    const $ = load(copy.read('dist/about/index.html'));
    const item = $('#corrections')
      .nextUntil('h2')
      .find('li')
      .filter((_, element) => $(element).text().includes(is));
    expect(item.length).toBe(1);
    expect(item.find('a').attr('href')).toBe(`/${place}`);
    expect(item.find('time').attr('datetime')).toBe(day);
    for (const part of [kind, was, is, why]) expect(wordsOf(item.text())).toContain(part);
  });

  test('is an entry of the feed of changes', () => {
    const $ = load(copy.read('dist/changes.xml'), { xml: true });
    const entry = $('feed > entry').filter((_, element) => $(element).children('id').text().endsWith(`#${id}`));
    expect(entry.length).toBe(1);
    const said = entry.find('dd').map((_, part) => $(part).text());
    expect(said.get()).toEqual([was, is, why]);
    expect(new URL(entry.children('link').attr('href') ?? '').pathname).toBe(`/${page}`);
    expect(entry.children('link').attr('href')).toMatch(new RegExp(`/${place}$`));
    expect(entry.children('published').text().slice(0, 10)).toBe(day);
  });

  test('is when the page says it last changed, in the sitemap, too', () => {
    expect(load(copy.read(`dist/${page}index.html`))('footer time[data-last-change]').attr('datetime')).toBe(day);
    expect(copy.read('dist/sitemap-0.xml')).toMatch(new RegExp(`/${page}</loc><lastmod>${day}`));
  });
});

test('the changes come newest first, in the feed and on the page about the publication', () => {
  const ids = idsIn(copy.read('dist/changes.xml')).filter((id) => id.includes('#'));
  expect(ids.map((id) => id.split('#')[1])).toEqual(recorded.map(({ id }) => id));
  const $ = load(copy.read('dist/about/index.html'));
  const days = $('#corrections ~ ul')
    .first()
    .find('time')
    .map((_, time) => $(time).attr('datetime'));
  expect(days.get()).toEqual(recorded.map(({ day }) => day));
  expect($('#corrections').nextUntil('h2').text()).not.toContain('None so far');
});

test('no other page is marked as changed', () => {
  const marked = copy
    .published()
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && load(copy.read(`dist/${file}`))('.changes').length > 0);
  expect(marked.toSorted()).toEqual(recorded.map(({ page }) => `${page}index.html`).toSorted());
});

test('no article comes up as new in any feed: every item keeps its id', () => {
  const topics = copy
    .published()
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^topics\/[^/]+\/rss\.xml$/.test(file))
    .map((file) => file.replace('rss.xml', ''));
  expect(topics.length).toBeGreaterThan(0);
  for (const folder of ['', ...topics])
    for (const file of feedFiles) {
      // What was published before any of the changes.
      const before = readFileSync(new URL(`../../dist/${folder}${file}`, import.meta.url), 'utf8');
      expect(idsIn(before).length, folder + file).toBeGreaterThan(0);
      expect(idsIn(copy.read(`dist/${folder}${file}`)).toSorted(), folder + file).toEqual(idsIn(before).toSorted());
    }
});
