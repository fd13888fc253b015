import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number | null;
  output: string;
}

/** The environment without what Vitest puts there for the code it runs itself: a build is no test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const vitest = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE|DIST|CONTENT|OUT_DIR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitest.test(name)));
}

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
    env: { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
  });
  return { code: status, output: stdout + stderr };
}

/** A copy of the project that publishes an invented publication, whose content and code a test may change and build. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'publication-'));

  /** @param fixture the folder in tests/fixtures whose content it publishes */
  constructor(fixture: 'full' | 'plain' = 'full') {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    cpSync(join(root, 'tests/fixtures', fixture, 'content'), join(this.folder, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Writes a file, and the folder it lies in. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
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
   */
  checkPublication(...rules: string[]): CommandResult {
    const words = ['run', '--config', 'tests/vitest.config.ts', '--project', 'publication:real', '--reporter=dot'];
    return run('node_modules/vitest/vitest.mjs', [...words, ...rules.map((rule) => `publication/${rule}`)], root, {
      DIST: join(this.folder, 'dist'),
      CONTENT: join(this.folder, 'content'),
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
