import { expect, test } from 'vitest';
import { addressesIn } from './addresses.ts';
import { differences, files, home, lineOf, ownPath, pageAt, roles } from './published.ts';
import { namesOf, ofType, siteName } from './structured-data.ts';

/** The names of a set’s terms. */
const termsOf = (path: string): string[] =>
  [pageAt(path)]
    .flatMap((page) => (page ? ofType(page, 'DefinedTermSet') : []))
    .flatMap(({ hasDefinedTerm }) => namesOf(hasDefinedTerm));

test('the roles are a set of terms, each of which has a page that says so', () => {
  const headings = roles.map(({ $ }) => lineOf($('h1').text()));
  const said = roles.flatMap((page) => ofType(page, 'DefinedTerm').map(({ name }) => String(name)));
  expect(differences(termsOf('/roles/'), headings, '/roles/, the set: ')).toEqual([]);
  expect(differences(said, headings, '/roles/, each: ')).toEqual([]);
});

test('the glossary is a set of all its terms', () => {
  const page = pageAt('/glossary/');
  const shown =
    page
      ?.$('main dt')
      .get()
      .map((term) => lineOf(page.$(term).text())) ?? [];
  expect(differences(termsOf('/glossary/'), shown, '/glossary/, the set: ')).toEqual([]);
});

test('the comparison is data that can be taken along, in every format that it is given out in', () => {
  const page = pageAt('/compare/');
  const given = [...files.keys()].filter((path) => /^\/compare\/roles\.(?!schema)/.test(path));
  const said = page ? ofType(page, 'Dataset').flatMap(({ distribution }) => addressesIn(distribution)) : [];
  expect(
    differences(
      said.map((address) => ownPath(new URL(address)) ?? address),
      given,
      '/compare/, distribution: ',
    ),
  ).toEqual([]);
});

test('the home page speaks of the site as a whole', () => {
  const page = pageAt('/');
  expect(page && ofType(page, 'WebSite')).toMatchObject([{ name: siteName(), url: home.href }]);
});
