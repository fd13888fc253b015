import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../builds/project-copy.ts';
import { ask, faultsOf, type Expected } from './good-host.ts';

const copy = new ProjectCopy();
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const running: ChildProcess[] = [];

beforeAll(() => {
  // As root, nginx reads as somebody else.
  chmodSync(folder, 0o755);
  copy.change('content/articles/words-on-the-wall.mdx', /^title:/m, 'formerly: [words-on-a-wall]\ntitle:');
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    const ended = new Promise((end) => child.once('exit', end));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
});
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Folders that nginx wants, which are the system’s unless it is root who starts it. */
const waiting = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((kind) => `${kind}_temp_path ${folder}/${kind};\n`)
  .join('');

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Starts a server as an operator would, with the configuration that the command prints. */
async function serve(name: 'nginx' | 'caddy', root: string, SITE: string): Promise<URL> {
  const port = await freePort();
  const listen = `127.0.0.1:${port}`;
  const { code, output } = copy.run('src/commands/hosting.mjs', [name, '--root', root, '--listen', listen], { SITE });
  if (code !== 0) throw new Error(output);
  const file = join(folder, `${name}.conf`);
  writeFileSync(file, output);
  const frame = join(folder, 'frame.conf');
  writeFileSync(
    frame,
    `daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${waiting}include ${file};\n}\n`,
  );
  const words = name === 'nginx' ? ['-c', frame] : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(name, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } });
  running.push(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = new URL(new URL(SITE).pathname, `http://127.0.0.1:${port}`);
  for (let waited = 0; waited < 100; waited += 1) {
    if (child.exitCode !== null) throw new Error(said);
    const isThere = await ask(address, address.pathname).then(
      () => true,
      () => false,
    );
    if (isThere) return address;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${name} does not answer. ${said}`);
}

/** What a good host answers for the site that was built. */
function expected(address: URL): Expected {
  const dist = join(copy.folder, 'dist');
  const [script = ''] = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const { pathname } = address;
  return {
    address,
    page: 'about/',
    hashed: `_astro/${script}`,
    folder: 'share/',
    moved: { from: `${pathname}articles/words-on-a-wall/`, to: `${pathname}articles/words-on-the-wall/` },
    types: {
      'rss.xml': 'application/xml; charset=utf-8',
      'feed.json': 'application/feed+json',
      'sitemap-index.xml': 'application/xml; charset=utf-8',
      'llms.txt': 'text/plain; charset=utf-8',
      '.well-known/security.txt': 'text/plain; charset=utf-8',
      'articles/words-on-the-wall.md': 'text/markdown; charset=utf-8',
      'articles/words-on-the-wall.bib': 'application/x-bibtex; charset=utf-8',
      'articles/words-on-the-wall.ris': 'application/x-research-info-systems; charset=utf-8',
      'articles/words-on-the-wall.csl.json': 'application/vnd.citationstyles.csl+json',
      'compare/roles.json': 'application/json',
      'compare/roles.schema.json': 'application/schema+json',
      'share/page/home.png': 'image/png',
      [`_astro/${script}`]: 'text/javascript; charset=utf-8',
    },
    notFound: /<h1[^>]*>([^<]{4,})/.exec(readFileSync(join(dist, '404.html'), 'utf8'))?.[1] ?? 'a heading',
  };
}

test.each(['https://log.example/', 'https://log.example/under/a/path/'])(
  'nginx and Caddy serve %s as a good host does',
  async (SITE) => {
    const { code, output } = copy.build({ SITE, PACKED: '1' });
    if (code !== 0) throw new Error(output);
    // As hostile as a path may be.
    const root = join(folder, "l'été 2026; #1 (a*b) %20/www");
    const release = join(root, new URL(SITE).pathname);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(release, { recursive: true });
    cpSync(join(copy.folder, 'dist'), release, { recursive: true });
    for (const name of ['nginx', 'caddy'] as const) {
      const address = await serve(name, root, SITE);
      expect(await faultsOf(expected(address)), name).toEqual([]);
      const named = await ask(address, address.pathname, { Host: new URL(SITE).host });
      expect(`${named.status} ${named.headers['content-type'] ?? ''}`, `${name}, under the site’s name`).toBe(
        '200 text/html; charset=utf-8',
      );
      const packed = await ask(address, address.pathname, { 'Accept-Encoding': name === 'nginx' ? 'gzip' : 'zstd' });
      expect(packed.body.length, name).toBe(
        readFileSync(join(release, name === 'nginx' ? 'index.html.gz' : 'index.html.zst')).length,
      );
    }
  },
);
