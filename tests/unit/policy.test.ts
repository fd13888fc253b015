import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../src/commands/policy.mjs';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string): string =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${policy};"><style>a{}</style></head><body><script type="module">f()</script><script type="application/json">{}</script></body>`;

test('a page’s policy lists what the page has and nothing else', () => {
  const own = ` ${hash('f()')} ${hash('a{}')}`;
  expect(trimPolicy(page(`${own} ${hash('g()')}`))).toBe(page(own));
});

test('a page without a policy is left as it is', () => {
  expect(trimPolicy('<p>Hello</p>')).toBe('<p>Hello</p>');
});
