import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '../../../src/catalog/placeholders.ts';

const values = { claims: 99, roles: 3, pairs: 0, fullName: 'the “pilot” of {claims} & $1', one: 'écluse' };

/** A text with its placeholders filled, and what is wrong with it. */
function fill(text: string): { filled: string; problems: string[] } {
  const problems: string[] = [];
  const filled = fillPlaceholders(text, values, 'content/pages/about.mdx: lead', (problem) => problems.push(problem));
  return { filled, problems };
}

describe('a placeholder stands for', () => {
  test.each([
    ['a number', '{claims} claims, {roles} roles', '99 claims, 3 roles'],
    ['a number in words', '{roles in words} roles, {claims in words} claims', 'three roles, 99 claims'],
    [
      'a number at the head of a sentence',
      '{Roles in words} roles. {Claims in words} claims.',
      'Three roles. 99 claims.',
    ],
    ['none', '{pairs} or {pairs in words}: {Pairs in words}', '0 or no: No'],
    ['a text, as it is, signs and all', 'Who is {fullName}?', 'Who is the “pilot” of {claims} & $1?'],
    ['a text at the head of a sentence', '{FullName}. {One}!', 'The “pilot” of {claims} & $1. Écluse!'],
    ['the same with spaces in it', '{ roles } { roles in words }', '3 three'],
  ])('%s', (_, text, filled) => expect(fill(text)).toEqual({ filled, problems: [] }));
});

test.each([
  '{claim}',
  '{CLAIMS}',
  '{}',
  '{roles in Words}',
  '{roles  in words}',
  '{constructor}',
  '{__proto__}',
  '{toString in words}',
])('%s stands for nothing: it is told, and left as it is', (text) =>
  expect(fill(`a ${text} b`)).toEqual({
    filled: `a ${text} b`,
    problems: [
      `content/pages/about.mdx: lead has ${text}, which stands for nothing. Known: claims, roles, pairs, fullName, one.`,
    ],
  }),
);

test('each that stands for nothing is told by itself', () => expect(fill('{a} {claims} {b}').problems).toHaveLength(2));

test('a text without braces is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/\{[^{}]*\}/.test(text));
      expect(fill(text)).toEqual({ filled: text, problems: [] });
    }),
  );
});

test('whatever a value says, it is put in as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(fillPlaceholders('a {name} b', { name }, '', (problem) => expect.fail(problem))).toBe(`a ${name} b`);
    }),
  );
});
