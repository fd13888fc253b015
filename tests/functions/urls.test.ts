import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('paths stand at the root when the site has a host of its own', async () => {
  const { articlePath, articlesPath, homePath, passagePath } = await import('../../src/urls.ts');
  expect(homePath()).toBe('/');
  expect(articlesPath(2)).toBe('/articles/2/');
  expect(articlePath('a-piece')).toBe('/articles/a-piece/');
  expect(passagePath('a-piece', 'a-passage')).toBe('/articles/a-piece/#a-passage');
});

test('a page stands under its id, the home page at the root, and a part of either at its own id', async () => {
  const { pagePath } = await import('../../src/urls.ts');
  expect(pagePath('about')).toBe('/about/');
  expect(pagePath('about', 'licence')).toBe('/about/#licence');
  expect(pagePath('home')).toBe('/');
  expect(pagePath('home', 'views')).toBe('/#views');
});

test.each(['/log', '/log/'])('paths stand under the base path %s', async (base) => {
  vi.stubEnv('BASE_URL', base);
  const { homePath, rolePath, sitePath } = await import('../../src/urls.ts');
  expect(homePath()).toBe('/log/');
  expect(rolePath('pilot')).toBe('/log/roles/pilot/');
  expect(sitePath('/compare/#breadth')).toBe('/log/compare/#breadth');
});

test('an absolute address has the site’s host', async () => {
  const { absoluteUrl, comparisonPath } = await import('../../src/urls.ts');
  expect(absoluteUrl(comparisonPath()).href).toBe('https://example.org/compare/');
});
