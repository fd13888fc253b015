import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchFieldId } from '../../src/urls.ts';
import { writtenTexts } from './content-files.ts';
import { claims, criteria, forecasts, publication, roleFiles, sources, terms } from './content.ts';
import { claimAddresses, sourceAddresses } from './entries.ts';
import { parts } from './parts.ts';
import {
  elementsOf,
  faultsOn,
  files,
  home,
  isLaterPage,
  lineOf,
  listedArticles,
  listedPages,
  ownPath,
  pageAt,
  pages,
  type Page,
  unless,
} from './published.ts';
import { fetched, records, searchFor, searchForAll } from './searching.ts';

/** The page that searches; a publication may do without. */
const search = pageAt('/search/');
const isWritten = writtenTexts.some(({ name }) => /^pages\/search\.mdx?$/.test(name));

/** The page of an address of the index, and the place on it. */
function placeOf(url: string): { path: string | undefined; id: string } {
  const address = new URL(url, home);
  return { path: ownPath(address), id: decodeURIComponent(address.hash.slice(1)) };
}

test('a publication that has a page for it can be searched from every page, and another has nothing of it', () => {
  const faults = faultsOn(pages, ({ $ }) => {
    const links = elementsOf($, parts.searchLink).map(({ attribs }) => attribs.href);
    const wanted = isWritten ? [`${home.pathname}search/#${searchFieldId}`] : [];
    return unless(links.join() === wanted.join(), `leads to ${links.join() || 'no search'}`);
  });
  expect([...faults, ...unless(Boolean(search) === isWritten, 'the page is not there')]).toEqual([]);
  expect(files.has('/pagefind/pagefind.js')).toBe(isWritten);
  expect([...files.keys()].filter((path) => path.startsWith('/search/'))).toEqual(
    isWritten ? ['/search/index.html'] : [],
  );
});

test('whatever can be found leads to a place on a page that lists have', () => {
  const faults = records.flatMap(({ url }) => {
    const { path, id } = placeOf(url);
    const page = listedPages.find((one) => one.path === path);
    return [
      ...unless(page, `${url} leads to no page that lists have`),
      ...unless(!page || id === '' || page.ids.has(id), `${url} leads to no place on it`),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page can be found, and every heading of an article', () => {
  const found = new Set(records.map(({ url }) => url));
  const wanted = search
    ? listedPages.flatMap(({ path, $, ids }) => [
        ...(path === '/search/' || isLaterPage(path) ? [] : [path]),
        ...elementsOf($, `${parts.articleBody} :is(h2, h3)[id]`)
          .filter(({ attribs: { id = '' } }) => ids.has(id) && id !== 'footnote-label')
          .map(({ attribs: { id } }) => `${path}#${id}`),
      ])
    : [];
  expect(wanted.filter((path) => !found.has(`${home.pathname}${path.slice(1)}`))).toEqual([]);
});

test('whatever has a name is found by it', async () => {
  const named = [
    ...[...roleFiles].map(([id, { name }]) => [name, `/roles/${id}/`]),
    ...[...criteria].map(([id, { name }]) => [name, `/compare/#${id}`]),
    ...[...forecasts].map(([id, { name }]) => [name, `/forecasts/${id}/`]),
    ...[...terms].map(([id, { term }]) => [term, `/glossary/#${id}`]),
    ...[...sources].map(([id, { title }]) => [title, sourceAddresses.get(id)]),
    ...[...claims.keys()].map((id) => [id, claimAddresses.get(id)]),
    ...listedArticles.map(({ $, path }) => [lineOf($('h1').text()), path]),
  ] as const;
  const faults = search
    ? await Promise.all(
        named.map(async ([name = '', path = '']) => {
          const found = await searchForAll(name);
          return unless(
            found.some(({ url }) => url === `${home.pathname}${path.slice(1)}`),
            `“${name}” finds no ${path}`,
          );
        }),
      )
    : [];
  expect(faults.flat()).toEqual([]);
});

test('what bears the very name that is searched for comes first', async () => {
  const names = [...roleFiles.values()].map(({ name }) => name);
  const firsts = search ? await Promise.all(names.map(async (name) => (await searchFor(name))[0]?.title)) : names;
  expect(firsts).toEqual(names);
});

test('words are found in other forms: in capitals, without accents, in the plural', async () => {
  const words = records
    .flatMap(({ meta: { title = '' } }) => title.match(/[\p{L}]{5,}/gu) ?? [])
    .filter((word) => !word.endsWith('s') && publication?.language.startsWith('en'))
    .slice(0, 30);
  const forms = words.flatMap((word) => [word.toUpperCase(), word.normalize('NFD').replace(/\p{M}/gu, ''), `${word}s`]);
  const found = await Promise.all(forms.map(async (form) => unless((await searchFor(form)).length > 0, form)));
  expect(found.flat()).toEqual([]);
});

test('what is nowhere is not found', async () => {
  expect(search ? await searchFor('zqxjkwvzq') : []).toEqual([]);
});

test('a first search fetches at most 150,000 bytes, with all that searches', async () => {
  const sizes: Record<string, number> = {};
  for (const query of search ? ['the', publication?.name ?? ''] : []) {
    fetched.clear();
    await searchFor(query);
    // Scripts come packed; the rest is packed already. They are asked for once, by whichever search is first.
    const programs = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'];
    const packed = [...files.keys()].filter(
      (path) => /\/pagefind\/(wasm|pagefind)\.[^/]*$/.test(path) && !path.endsWith('.js'),
    );
    const asked = new Set([...fetched, ...programs, ...packed.map((path) => path.replace('/pagefind/', ''))]);
    sizes[query] = [...asked]
      .map((name) => files.get(`/pagefind/${name}`) ?? Buffer.of())
      .map((bytes) => (bytes[0] === 0x1f ? bytes : brotliCompressSync(bytes)).byteLength)
      .reduce((sum, size) => sum + size, 0);
  }
  expect(Object.entries(sizes).filter(([, size]) => size > 150_000)).toEqual([]);
});

/** Of so many of a kind none is left out in the list of everything; of more the rest stands on the pages that list them. */
const leastListed = 40;

test('the list of everything leads to every page that lists have', () => {
  const links = search ? elementsOf(search.$, `${parts.everything} a`).map(({ attribs: { href = '' } }) => href) : [];
  const wanted = listedPages.filter(({ path }) => path !== '/search/' && !isLaterPage(path));
  const isListed = ({ path }: Page): boolean => links.includes(`${home.pathname}${path.slice(1)}`);
  const isFull = listedArticles.filter(isListed).length === leastListed;
  const missing = wanted.filter((page) => !isListed(page) && !(isFull && listedArticles.includes(page)));
  expect(search ? missing.map(({ path }) => path) : []).toEqual([]);
});
