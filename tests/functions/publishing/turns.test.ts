import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAnotherAtIt, waitForTurn } from '../../../src/publishing/turns.ts';

const folder = mkdtempSync(join(tmpdir(), 'turns-'));
const file = join(folder, 'cache/building');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nobody waits for a process that was killed, nor for itself', async () => {
  await waitForTurn(file, () => expect.unreachable());
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  await waitForTurn(file, () => expect.unreachable());
  // No process has so high a number.
  writeFileSync(file, '99999999');
  expect(isAnotherAtIt(file)).toBe(false);
  await waitForTurn(file, () => expect.unreachable());
  // Its number is another’s by now.
  writeFileSync(file, String(process.ppid));
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(file, longAgo, longAgo);
  expect(isAnotherAtIt(file)).toBe(false);
  await waitForTurn(file, () => expect.unreachable());
  for (const broken of ['', 'what is this']) {
    writeFileSync(file, broken);
    utimesSync(file, longAgo, longAgo);
    await waitForTurn(file, () => expect.unreachable());
  }
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('who comes second is told once, and waits for the end of the first', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)']);
  writeFileSync(file, String(other.pid));
  expect(isAnotherAtIt(file)).toBe(true);
  let told = 0;
  const turn = waitForTurn(file, () => {
    told += 1;
    setTimeout(() => other.kill('SIGKILL'), 500);
  });
  await turn;
  expect(other.killed).toBe(true);
  expect(told).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});
