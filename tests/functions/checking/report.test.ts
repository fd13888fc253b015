import { expect, test } from 'vitest';
import type { Answer } from '../../../src/checking/answers.ts';
import { reportOf } from '../../../src/checking/report.ts';

const asked = (host: string, answer: Answer, ...places: string[]) => ({
  address: `https://${host}.example/`,
  places: places.length > 0 ? places : [`content/sources/${host}.yaml:3`],
  answer,
});

test('what is not good is told by its places, grouped by what is to be done, and counted', () => {
  const known = new Map([
    ['https://k.example/', '2026-11-20'],
    ['https://l.example/', '2026-11-18'],
  ]);
  const lines = reportOf(
    [
      asked('busy', { status: 429 }),
      asked('good', { status: 200 }),
      asked('old', { status: 200, movedTo: 'https://new.example/' }),
      asked('gone', { status: 404 }, 'content/sources/gone.yaml:3', 'content/pages/about.mdx:9'),
      asked('host', { status: 'ENOTFOUND' }),
    ],
    known,
  );
  expect(lines).toEqual([
    'content/sources/gone.yaml:3: https://gone.example/ is gone (404). Mend it or take it out.',
    'content/pages/about.mdx:9: https://gone.example/ is gone (404). Mend it or take it out.',
    'content/sources/host.yaml:3: https://host.example/ is gone (there is no such host). Mend it or take it out.',
    '',
    'content/sources/old.yaml:3: https://old.example/ has moved to https://new.example/: write the new address.',
    '',
    'content/sources/busy.yaml:3: https://busy.example/ could not be checked (429).',
    '',
    '7 addresses: 3 good (2 of them known since 2026-11-18 or later), 1 moved, 2 gone, 1 could not be checked.',
  ]);
});

test('where all is good there is one line', () => {
  expect(reportOf([asked('a', { status: 200 })], new Map())).toEqual(['1 address: 1 good.']);
  expect(reportOf([], new Map([['https://k.example/', '2026-11-20']]))).toEqual([
    '1 address: 1 good (1 of them known since 2026-11-20).',
  ]);
  expect(reportOf([], new Map())).toEqual(['0 addresses: 0 good.']);
});
