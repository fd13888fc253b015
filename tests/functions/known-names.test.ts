import { expect, test } from 'vitest';
import { knownNames } from '../../src/known-names.ts';

test('where there are few names, all are told, each once and in their order', () => {
  expect(knownNames('saas', ['crm', 'saas-tool', 'crm'])).toBe('Known: crm, saas-tool.');
  expect(knownNames('saas', [])).toBe('There are none.');
});

test('where there are many, the nearest to what was written, whatever its capitals', () => {
  const names = Array.from({ length: 100 }, (_, at) => `name-${at}`);
  expect(knownNames('Nmae-42', [...names, 'NAME-42x'])).toMatch(/^The nearest of 101: (?=.*name-42).*\.$/);
  expect(knownNames('name-7', names)).toMatch(/^The nearest of 100: name-7, /);
});
