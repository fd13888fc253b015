import { expect, test } from 'vitest';
import { endless, isOffline, late, nowhere, reasonOf, verdictOn } from '../../../src/checking/answers.ts';

test.each([200, 204, 299])('%s is good, and moved where it was for good elsewhere', (status) => {
  expect(verdictOn({ status })).toBe('good');
  expect(verdictOn({ status, movedTo: 'https://b.example/' })).toBe('moved');
});

test.each([404, 410, 'ENOTFOUND'])('%s is gone, moved or not', (status) => {
  expect(verdictOn({ status })).toBe('gone');
  expect(verdictOn({ status, movedTo: 'https://b.example/' })).toBe('gone');
});

test.each([
  199,
  300,
  304,
  400,
  401,
  403,
  405,
  429,
  451,
  500,
  503,
  999,
  late,
  endless,
  nowhere,
  'EAI_AGAIN',
  'ECONNRESET',
])('%s is neither good nor gone', (status) => {
  expect(verdictOn({ status })).toBe('unknown');
  expect(verdictOn({ status, movedTo: 'https://b.example/' })).toBe('unknown');
});

test('a network is missing where no server said anything', () => {
  const lost = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', late].map((status) => ({ status }));
  expect(isOffline(lost)).toBe(true);
  for (const status of [200, 404, 503, 'CERT_HAS_EXPIRED', endless])
    expect(isOffline([...lost, { status }]), String(status)).toBe(false);
  expect(isOffline([])).toBe(false);
});

test('a reason is a status, words, or a code for which there are none', () => {
  expect(['404', late, 'ENOTFOUND', 'ESOMETHING'].map((status) => reasonOf({ status }))).toEqual([
    '404',
    'no answer in time',
    'there is no such host',
    'ESOMETHING',
  ]);
});
