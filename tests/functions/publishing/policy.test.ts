import { expect, test } from 'vitest';
import { fitPolicy, policyHash } from '../../../src/publishing/policy.ts';

const [script, sheet, cut, other] = ['f()', 'a{}b{}', 'a{}', 'g()'].map(policyHash);

test('a hash is written as a policy lists it', () => {
  expect(policyHash('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
});

test('a policy lists the scripts and styles that the page has, and nothing else', () => {
  expect(
    fitPolicy(
      `default-src 'self'; script-src 'self' ${other} ${script}; style-src 'self' ${sheet} ${other};`,
      new Set([script ?? '']),
      [cut ?? '', cut ?? '', sheet ?? ''],
    ),
  ).toBe(`default-src 'self'; script-src 'self' ${script}; style-src 'self' ${cut} ${sheet};`);
});

test('a script that Astro did not list is not let run', () => {
  expect(fitPolicy("script-src 'self'; style-src 'self'", new Set([script ?? '']), [])).toBe(
    "script-src 'self'; style-src 'self'",
  );
});
