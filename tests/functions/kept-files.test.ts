import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetUnasked, keptOrMade } from '../../src/kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file is made once, and again only where what was kept is damaged or gone', async () => {
  const file = join(folder, 'cache', 'one');
  let made = 0;
  const get = async () => {
    const bytes = await keptOrMade(file, () => Promise.resolve(Buffer.from(`made ${(made += 1)}`)));
    return bytes.toString();
  };
  expect([await get(), await get()]).toEqual(['made 1', 'made 1']);
  const kept = readFileSync(file);
  for (const damaged of [kept.subarray(0, -1), Buffer.from(''), Buffer.concat([kept, Buffer.from('x')])]) {
    writeFileSync(file, damaged);
    expect(await get()).toBe(`made ${made}`);
    expect(readFileSync(file).toString()).toContain(`made ${made}`);
  }
  expect(made).toBe(4);
  expect(readdirSync(join(folder, 'cache'))).toEqual(['one']);
});

test('two that are asked for at once are made once', async () => {
  const file = join(folder, 'cache', 'two');
  let made = 0;
  const get = () =>
    keptOrMade(file, async () => {
      await new Promise((later) => setTimeout(later, 5));
      return Buffer.from(`made ${(made += 1)}`);
    });
  const both = await Promise.all([get(), get()]);
  expect(both.map(String)).toEqual(['made 1', 'made 1']);
});

test('what cannot be made is not kept', async () => {
  const file = join(folder, 'never');
  await expect(keptOrMade(file, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(readdirSync(folder)).not.toContain('never');
});

test('what no build asked for in two months is forgotten, and nothing else', async () => {
  const cache = join(folder, 'old');
  for (const name of ['asked', 'unasked'])
    await keptOrMade(join(cache, name), () => Promise.resolve(Buffer.from(name)));
  const long = new Date(Date.now() - 61 * 86_400_000);
  for (const name of ['asked', 'unasked']) utimesSync(join(cache, name), long, long);
  await keptOrMade(join(cache, 'asked'), () => Promise.reject(new Error('It is kept.')));
  await forgetUnasked(cache);
  expect(readdirSync(cache)).toEqual(['asked']);
  await forgetUnasked(join(folder, 'not there'));
});
