import { expect, test } from 'vitest';
import { shortenScopes } from '../../../src/publishing/scopes.ts';

const sheet = '.a:where(.astro-abcd1234){top:0}b:where(.astro-zzzz9999),.a:where(.astro-abcd1234)>p{left:0}';

test('each scope of a sheet has a short name of its own, the same wherever it stands', () => {
  expect(shortenScopes(sheet).sheet).toBe('.a:where(._0){top:0}b:where(._1),.a:where(._0)>p{left:0}');
});

test('the classes of an element bear the same names; a scope that no rule asks for is left out, other classes stay', () => {
  const { rename } = shortenScopes(sheet);
  expect(rename('a astro-abcd1234 astro-none0000')).toBe('a _0');
  expect(rename('astro-zzzz9999 astronaut')).toBe('_1 astronaut');
});
