import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;
let server: ChildProcessWithoutNullStreams | undefined;
let said = '';

afterEach(() => {
  server?.kill();
  copy?.remove();
});

/** A port that nobody has just now. */
async function freePort(): Promise<number> {
  const taken = createServer();
  const port = await new Promise<number>((done) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      done(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  await new Promise((done) => taken.close(done));
  return port;
}

/** Shows a publication while it is written, and gives what asks for a page of it. */
async function write(publication: 'full' | 'plain', prepare: (project: ProjectCopy) => void = () => undefined) {
  const project = (copy = new ProjectCopy(publication));
  prepare(project);
  const port = await freePort();
  said = '';
  server = project.start('src/commands/dev.mjs', { PORT: String(port) });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  await vi.waitFor(() => expect(said).toContain(`http://localhost:${port}/`), { timeout: 60_000, interval: 200 });
  const ask = async (path: string) => {
    const answer = await fetch(`http://localhost:${port}${path}`);
    return { status: answer.status, html: await answer.text() };
  };
  /** Waits until a page is as it should be: it may take a moment after a file was saved. */
  const see = (path: string, ...parts: readonly string[]) =>
    vi.waitFor(
      async () => {
        const { html } = await ask(path);
        expect(parts.filter((part) => !html.includes(part))).toEqual([]);
      },
      { timeout: 30_000, interval: 200 },
    );
  return { project, ask, see };
}

const own = '/articles/a-noon-mark-in-an-afternoon/';
const file = `content${own.slice(0, -1)}.md`;

test('nothing is said of a publication in which nothing is wrong, whatever it does without', async () => {
  const { ask } = await write('plain');
  expect((await ask('/')).status).toBe(200);
  expect(said.split('\n').filter((line) => /warn|error/i.test(line))).toEqual([]);
});

test('what waits is shown and marked; a mistake is shown on its page alone, with its line, until it is mended', async () => {
  const { project, ask, see } = await write('full');
  await see('/articles/kanarienvogel-entwurf/', 'A draft: it is not published.');
  await see('/articles/kanarienvogel-zukunft/', 'It waits for its day');
  await see('/articles/', 'Not published');
  await see(own, '<h1');

  project.change(file, /^title: .*$/m, 'title: Noon: a mark');
  await see(own, `${file}:2:8`, 'Put a value that has a colon in quotes.');
  expect((await ask(own)).status).toBe(500);
  await see('/about/', 'Elsewhere, something is to be mended', `${file}:2:8`, '<h1');
  project.change(file, /^title: .*$/m, 'title: A mark at noon');
  await see(own, 'A mark');
  expect((await ask('/about/')).html).not.toContain('Elsewhere');

  project.change('content/articles/words-on-the-wall.mdx', 'id="gnomon"', 'id="gnom"');
  await see('/articles/words-on-the-wall/', 'content/articles/words-on-the-wall.mdx:9:', 'is not in content/glossary');
  await see(own, 'A mark', 'Elsewhere');
});

test('it begins whatever is wrong, and shows what is right', async () => {
  const { ask, see } = await write('full', (project) => {
    project.change(file, /^published: .*$/m, 'published: soon');
    project.change('content/roles/bell.yaml', 'fullName:', 'fulName:');
    project.change('content/articles/words-on-the-wall.mdx', /$/, '\n{\n');
  });
  await see(own, `${file}:4:1`, 'Write a date as 2026-11-21');
  await see('/roles/bell/', 'content/roles/bell.yaml:2:1', 'fulName is no key here');
  await see('/articles/words-on-the-wall/', 'content/articles/words-on-the-wall.mdx:');
  await see('/roles/dial/', '<h1', 'Elsewhere, ');
  expect((await ask('/roles/dial/')).status).toBe(200);
});

test('a port that is taken is told in a sentence', async () => {
  const taken = createServer();
  const port = await new Promise<number>((done) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      done(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  copy = new ProjectCopy('plain');
  const started = (server = copy.start('src/commands/dev.mjs', { PORT: String(port) }));
  let complaint = '';
  started.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
  const code = await new Promise((done) => started.on('close', done));
  taken.close();
  expect(complaint).toBe(
    `Port ${port} is taken by another program: stop it, or choose another port with PORT=5000 npm run dev.\n`,
  );
  expect(code).toBe(1);
});
