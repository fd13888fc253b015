import { expect, test } from 'vitest';
import type { Answer } from '../../../src/checking/answers.ts';
import type { KnownAnswers } from '../../../src/checking/known-answers.ts';
import { checkLinks, type Outcome } from '../../../src/checking/link-check.ts';

const at = (host: string): string => `https://${host}.example/`;
const today = '2026-11-21';
const good = { status: 200, checked: today };

/** What a check asks, says and keeps, when hosts answer as they are given to. */
async function check(
  answers: Record<string, Answer['status']>,
  known: KnownAnswers = {},
): Promise<Outcome & { asked: string[]; told: string[] }> {
  const asked: string[] = [];
  const told: string[] = [];
  const outcome = await checkLinks({
    addresses: new Map(Object.keys(answers).map((host) => [at(host), [`content/${host}.yaml:1`]])),
    known,
    today,
    ask: (address) => {
      asked.push(address);
      return Promise.resolve({ status: answers[new URL(address).host.replace('.example', '')] ?? 200 });
    },
    progress: (answered, all) => told.push(`${answered}/${all}`),
    signal: new AbortController().signal,
  });
  return { ...outcome, asked, told };
}

test('what was good is not asked; the rest is, and all of it is kept', async () => {
  const known = { [at('a')]: good, [at('b')]: { status: 404, checked: today }, [at('old')]: good };
  const { asked, told, lines, known: kept, failed } = await check({ a: 200, b: 200, c: 403 }, known);
  expect(asked).toEqual([at('b'), at('c')]);
  expect(told).toEqual(['1/2', '2/2']);
  expect(lines.at(-1)).toBe('3 addresses: 2 good (1 of them known since 2026-11-21), 1 could not be checked.');
  expect(kept).toEqual({ [at('a')]: good, [at('b')]: good, [at('c')]: { status: 403, checked: today } });
  expect(failed).toBe(false);
});

test('a check fails where something is gone', async () => {
  const { lines, failed } = await check({ a: 200, b: 404 });
  expect(lines[0]).toBe('content/b.yaml:1: https://b.example/ is gone (404). Mend it or take it out.');
  expect(failed).toBe(true);
});

test('where no server says anything, nothing is gone, nothing is forgotten, and the check fails', async () => {
  const known = { [at('a')]: { status: 200, checked: '2026-01-01' } };
  const { lines, known: kept, failed } = await check({ a: 'ENOTFOUND', b: 'EAI_AGAIN' }, known);
  expect(lines).toEqual([
    'Nothing could be reached, so nothing is said of any address: look whether there is a network.',
  ]);
  expect(kept).toEqual(known);
  expect(failed).toBe(true);
});

test('the one address left to ask is gone where another, known as good, still answers', async () => {
  const online = await check({ a: 200, b: 'ENOTFOUND' }, { [at('a')]: good });
  expect(online.lines[0]).toContain('https://b.example/ is gone');
  const offline = await check({ a: 'ENOTFOUND', b: 'ENOTFOUND' }, { [at('a')]: good });
  expect(offline.lines[0]).toContain('Nothing could be reached');
});

test('a check that is ended in the middle gives what it has learned', async () => {
  const ending = new AbortController();
  const { lines, known, failed } = await checkLinks({
    addresses: new Map(['a', 'b'].map((host) => [at(host), []])),
    known: { [at('b')]: { status: 404, checked: '2026-11-20' }, [at('old')]: good },
    today,
    ask: (address) => (address === at('a') ? Promise.resolve({ status: 200 }) : new Promise(() => undefined)),
    progress: () => ending.abort(),
    signal: ending.signal,
  });
  expect(lines).toEqual(['Interrupted: 1 of 2 addresses had answered. What was good is kept.']);
  expect(known).toEqual({ [at('a')]: good, [at('b')]: { status: 404, checked: '2026-11-20' } });
  expect(failed).toBe(true);
});
