import { expect, test } from 'vitest';
import { assembleLeniently } from '../../../src/catalog/lenient.ts';
import { ContentError } from '../../../src/problems.ts';
import { leastContent, smallContent, smallPublication, today } from '../content.ts';
import { outlineFrom, ownArticle, roleEntry } from '../entries.ts';

const circumstances = { publication: smallPublication, today };

test('what is wrong is left out, with what hangs on it, and told once; the rest is there', () => {
  const content = smallContent();
  content.articles.push(ownArticle('wrong', { topics: ['sailng'] }), ownArticle('right'));
  content.roles.push(roleEntry('purser', { accounts: { eve: content.roles[0]?.data.accounts.ada as never } }));
  const { catalog, problems } = assembleLeniently(content, circumstances);
  expect(catalog.articles.map(({ id }) => id)).toContain('right');
  expect(catalog.articles.map(({ id }) => id)).not.toContain('wrong');
  expect(catalog.roles.map(({ id }) => id)).toEqual(['pilot']);
  expect(problems.map((problem) => problem.replace(/[: ].*/, ''))).toEqual(
    expect.arrayContaining(['content/articles/wrong.mdx', 'content/roles/purser.yaml']),
  );
});

test('a page that every publication has stays, whatever its text names', () => {
  const content = smallContent();
  const home = content.pages.find(({ id }) => id === 'home');
  if (home) home.outline = outlineFrom('<Count of="clams" />');
  const { catalog, problems } = assembleLeniently(content, circumstances);
  expect(catalog.routes.map(({ path }) => path)).toContain('/');
  expect(problems).toEqual([expect.stringMatching(/^content\/pages\/home\.mdx/)]);
});

test('nothing is wrong with what is right', () =>
  expect(assembleLeniently(smallContent(), circumstances).problems).toEqual([]));

test('what cannot be left out is told', () => {
  const content = { ...leastContent(), pages: [] };
  expect(() => assembleLeniently(content, circumstances)).toThrow(ContentError);
});
