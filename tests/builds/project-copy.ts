import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a build printed and how it ended. */
export interface BuildResult {
  code: number | null;
  output: string;
}

/** The environment without what Vitest puts there for the code it runs itself: a build is no test. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const vitest = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitest.test(name)));
}

/** A copy of the project whose content a test may change and build. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'cmto-copy-'));

  constructor() {
    for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Deletes a file. @throws Error when it is not there */
  delete(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** Replaces a piece of a file. @throws Error when the file does not have it, so that a change is never lost in silence */
  change(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no "${from}" to change.`);
    this.write(file, text.replace(from, to));
  }

  /** Puts a home page into dist/, as if it had been built before. */
  publishBefore(home: string): void {
    mkdirSync(join(this.folder, 'dist'));
    this.write('dist/index.html', home);
  }

  /** Names of all files of the built site. */
  published(): string[] {
    const dist = join(this.folder, 'dist');
    return readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  }

  /** Builds the copy as `npm run build` does. @param environment variables to set, like SITE */
  build(environment: Record<string, string> = {}): BuildResult {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.mjs'], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    return { code: status, output: stdout + stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
