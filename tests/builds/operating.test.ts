import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy('plain');
const SITE = 'https://bees.example/under/a/path';
/** Any port that nobody is likely to have. */
const PORT = '47113';
beforeAll(() => {
  const { code, output } = copy.build({ SITE });
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

/** Starts the preview and waits until it says where the site is. */
async function preview(): Promise<{ child: ChildProcessWithoutNullStreams; address: string }> {
  const child = copy.start('src/commands/serve.mjs', { PORT, SITE });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 30_000 }).toMatch(/The site is at \S+ /);
  return { child, address: /The site is at (\S+) /.exec(said)?.[1] ?? '' };
}

const isFree = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => false,
    () => true,
  );

test('what is built for a path is previewed there, at the address that is told', async () => {
  const { child, address } = await preview();
  expect(address).toBe(`http://localhost:${PORT}/under/a/path/`);
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  child.kill();
  await expect.poll(() => isFree(address)).toBe(true);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it, and its port is free', async (signal) => {
  const { child, address } = await preview();
  const ended = new Promise((end) => child.once('exit', end));
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(await isFree(address)).toBe(true);
});

test.each([
  ['garbage', /^SITE: “garbage” is no address that a site can have\. Write one like https:\/\/example\.org\//m],
  ['https://user:secret@example.org/', /^SITE names a user or a password(?!.*secret)/m],
])('a build for SITE=%s ends with one sentence', (address, sentence) => {
  for (const { code, output } of [copy.build({ SITE: address }), copy.buildAsHost([], { SITE: address })]) {
    expect(code).not.toBe(0);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/secret|\n\s+at /);
  }
});

test('of two builds at once the second says so and waits, and both end well', async () => {
  const ended = (child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; said: string }> =>
    new Promise((end) => {
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.on('close', (code) => end({ code, said }));
    });
  copy.change(
    'content/publication.yaml',
    /^description: .*$/m,
    'description: Notes from a roof with three hives on it, changed for two builds at once.',
  );
  const builds = [copy.start('src/commands/build.mjs', { SITE }), copy.start('src/commands/build.mjs', { SITE })];
  const results = await Promise.all(builds.map(ended));
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(
    results.filter(({ said }) => said.includes('Another build of this project runs. This one waits for it.')),
  ).toHaveLength(1);
  expect(copy.published()).toContain('index.html');
});

test('what is looked for at the root of a host is said at the end of a build for a path', () => {
  const { output } = copy.build({ SITE });
  expect(output).toContain('robots.txt and .well-known/security.txt are looked for at the root of bees.example');
});
