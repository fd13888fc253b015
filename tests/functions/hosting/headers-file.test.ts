import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { sitePolicy, type HostedSite } from '../../../src/hosting/headers.ts';

const site: HostedSite = {
  origin: 'https://example.org',
  base: '/under/a/path/',
  scripts: ["'sha256-X0kq8xlT0oRmkzSKIyhZB6HuHa7aLdeZg1XVdTyjuBs='"],
  redirects: [],
};

/** The rules of a file, as hosts read them. */
const rules = headersFile(site)
  .split(/\n(?=\/)/)
  .map((rule) => {
    const [path = '', ...lines] = rule.split('\n').filter(Boolean);
    const names = lines.map((line) => line.trim().split(':')[0]?.toLowerCase() ?? '');
    return { path, names };
  });

test('all its rules stand under the path of the site, and are no more than hosts take', () => {
  expect(rules.filter(({ path }) => !path.startsWith(site.base))).toEqual([]);
  expect(rules.length).toBeLessThanOrEqual(100);
});

test('no header is set twice for a file: hosts would send both values', () => {
  const everywhere = rules.find(({ path }) => path === `${site.base}*`)?.names ?? [];
  expect(everywhere.length).toBeGreaterThan(5);
  const twice = rules.flatMap(({ path, names }) =>
    path === `${site.base}*` ? [] : names.filter((name) => everywhere.includes(name)).map((name) => `${path} ${name}`),
  );
  expect(twice).toEqual([]);
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
});

test('a site without encryption does not ask browsers for it', () => {
  expect(headersFile(site)).toContain('Strict-Transport-Security: max-age=');
  expect(headersFile({ ...site, origin: 'http://localhost:4321' })).not.toContain('Strict-Transport-Security');
});

test('Google’s evaluator has nothing to say of the policy, but that the site must not hold scripts of others', () => {
  const found = new CspEvaluator(new CspParser(sitePolicy(site.scripts)).csp).evaluate();
  const grave = found.filter(({ severity }) => severity < Severity.INFO && severity !== Severity.STRICT_CSP);
  expect(grave.map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`)).toEqual([
    expect.stringMatching(/^script-src 'self': 'self' can be problematic if you host JSONP/),
  ]);
});
