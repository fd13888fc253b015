import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number | null;
  /** Everything. */
  output: string;
  /** What programs read. */
  stdout: string;
}

/** What Vitest reports of a run. */
interface Report {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Where programs that are started often keep what they compiled. */
const compiled = join(root, '.cache/compiled');

/** The environment without what Vitest puts there for the code it runs itself: a build is no test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const vitest = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE|DIST|CONTENT|OUT_DIR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitest.test(name)));
}

/** What a program of a copy is started with. @param environment variables to set beside, like SITE */
const environmentOfCopy = (environment: Record<string, string>): NodeJS.ProcessEnv => ({
  ...ownEnvironment(),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  NODE_COMPILE_CACHE: compiled,
  ...environment,
});

function run(
  script: string,
  words: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: environmentOfCopy(environment),
  });
  return { code: status, output: stdout + stderr, stdout };
}

/** The files that one site has and the other has not, or not with the same bytes. */
export const differing = (one: Map<string, string>, other: Map<string, string> = new Map()): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));

/** A copy of the project that publishes an invented publication, or its own, whose content and code a test may change and build. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'publication-'));

  /** @param publication the folder in tests/fixtures whose content it publishes, or the project’s own */
  constructor(publication: 'full' | 'plain' | 'own' = 'full') {
    const content = publication === 'own' ? 'content' : join('tests/fixtures', publication, 'content');
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    cpSync(join(root, content), join(this.folder, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Writes a file, and the folder it lies in. */
  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  /** Deletes a file or folder. @throws Error when it is not there */
  delete(file: string): void {
    rmSync(join(this.folder, file), { recursive: true });
  }

  /** Replaces a piece of a file. @throws Error when the file does not have it, so that a change is never lost in silence */
  change(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${String(from)} to change.`);
    this.write(file, changed);
  }

  /** Names of all files of the built site, with slashes. */
  published(): string[] {
    const dist = join(this.folder, 'dist');
    return readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      );
  }

  /** What is published: the bytes of each file, as letters. */
  site(): Map<string, string> {
    return new Map(
      this.published()
        .toSorted()
        .map((file) => [file, readFileSync(join(this.folder, 'dist', file), 'latin1')]),
    );
  }

  /** Runs a script of the copy, where nobody sits at a terminal. @param script its path from the project */
  run(script: string, words: readonly string[] = [], environment: Record<string, string> = {}): CommandResult {
    return run(script, words, this.folder, environment);
  }

  /**
   * Starts a script of the copy, which runs until it is stopped.
   * @param environment variables to set, like PORT
   * @param detached whether it leads a group of its own, with all that it starts
   */
  start(script: string, environment: Record<string, string> = {}, detached = false): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [script], {
      cwd: this.folder,
      detached,
      env: environmentOfCopy(environment),
    });
  }

  /** Builds the copy as `npm run build` does. @param environment variables to set, like SITE */
  build(environment: Record<string, string> = {}): CommandResult {
    return run('src/commands/build.mjs', [], this.folder, environment);
  }

  /** Builds the copy as `npx astro build` does, and as hosts do. @param words more of the command, like `--outDir` */
  buildAsHost(words: readonly string[] = [], environment: Record<string, string> = {}): CommandResult {
    return run('node_modules/astro/bin/astro.mjs', ['build', ...words], this.folder, environment);
  }

  /**
   * Runs the rules that hold for any publication on what was built.
   * @param rules names of the files with the rules; all of them where none is named
   * @returns each rule that is broken, with what is said of it
   * @throws Error with what was printed where the rules were not run
   */
  checkPublication(...rules: string[]): string[] {
    const report = join(this.folder, '.cache/rules.json');
    const words = ['run', '--config', 'tests/vitest.config.ts', '--project', 'publication:real'];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { output } = run(
      'node_modules/vitest/vitest.mjs',
      [...words, ...reporters, ...rules.map((rule) => `publication/${rule}.test.ts`)],
      root,
      { DIST: join(this.folder, 'dist'), CONTENT: join(this.folder, 'content') },
    );
    if (!existsSync(report)) throw new Error(output);
    const { testResults, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    rmSync(report);
    if (testResults.length === 0 || (rules.length > 0 && testResults.length !== rules.length)) throw new Error(output);
    const faults = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(root, name);
      const broken = assertionResults.filter((each) => each.status !== 'passed');
      if (broken.length === 0) return status === 'passed' ? [] : [`${file}: ${message}`];
      return broken.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${failureMessages.join(' ')}`);
    });
    if (faults.length === 0 && numPassedTests === 0) throw new Error(output);
    // Of an error its words, and not where it was thrown: those are the same whatever else is broken.
    return faults.map((fault) => fault.replace(/\n\s+at [\s\S]*$/, ''));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
