import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendPublished, publishFolder } from '../../src/publishing/folders.ts';
import { meeting, type Trouble } from './troubled.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A site before and after: pages that are other, the same, new and gone, and folders of them. */
const before = { 'index.html': 'old', 'same.html': 'same', 'gone/index.html': 'old', '_astro/old.js': 'old' };
const after = { 'index.html': 'new', 'same.html': 'same', 'come/index.html': 'new', '_astro/new.js': 'new' };

function write(folder: string, site: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function read(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const module = resolve(import.meta.dirname, '../../src/publishing/folders.ts');

/** Does something with the folders in a process of its own, which meets with trouble. @returns how it ended */
function run(code: string, trouble: Trouble): Promise<number | NodeJS.Signals | null> {
  const whole = `import { mendPublished, publishFolder } from ${JSON.stringify(module)}; ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', whole], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...meeting(trouble) },
  });
  return new Promise((end) => child.once('exit', (status, signal) => end(signal ?? status)));
}

/** What who may read a file is, and how old it is, is no part of what a reader gets. */
const changes = '^(?!chmod|utimes)';

test.each<[string, Trouble, string]>([
  ['on the disk of the project', {}, 'dist'],
  ['behind a link', {}, 'www'],
  ['on another disk', { otherDisk: String.raw`\.cache$` }, 'dist'],
  ['in a folder that cannot be moved', { refuse: { changes: '^rename dist ', code: 'EBUSY' } }, 'dist'],
])(
  'whenever publishing %s is ended, one whole site is there before the next command goes on',
  async (_, trouble, at) => {
    const [published, cache, built] = [join(root, at), join(root, '.cache'), join(root, '.cache/next-1')];
    if (at !== 'dist') symlinkSync(at, join(root, 'dist'));
    const lies = new Set(['.cache', at, 'dist']);
    const seen = new Set<string>();
    /** Publishes until that many changes were made. @returns how it ended */
    const publishUntil = (step: number): ReturnType<typeof run> => {
      write(published, before);
      write(built, after);
      return run("publishFolder('.cache/next-1', 'dist', '.cache')", {
        ...trouble,
        kill: { before: changes, after: step },
      });
    };
    let [step, end] = [0, await publishUntil(0)];
    while (end === 'SIGKILL') {
      // A process of its own takes time, and is asked where it sees other disks.
      if (trouble.otherDisk) await run("mendPublished('dist', '.cache')", trouble);
      else mendPublished(join(root, 'dist'), cache);
      const now = read(published);
      expect([before, after], `ended before change ${step}`).toContainEqual(now);
      seen.add(JSON.stringify(now));
      write(built, after);
      publishFolder(built, join(root, 'dist'), cache);
      expect(read(published), `ended before change ${step}`).toEqual(after);
      expect([readdirSync(root), readdirSync(cache)]).toEqual([[...lies].toSorted(), []]);
      step += 1;
      end = await publishUntil(step);
    }
    expect(end).toBe(0);
    expect(read(published)).toEqual(after);
    // It went both ways.
    expect(seen.size).toBe(2);
  },
);
