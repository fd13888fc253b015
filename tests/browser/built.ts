import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A site that was built before. @throws Error when it was not */
export function built(folder: string): string {
  const path = join(root, folder);
  if (!existsSync(join(path, 'index.html'))) throw new Error(`${folder}/ has no site: build it first.`);
  return path;
}

/** How the browser tests run, whatever the browser. */
export const running = {
  testDir: import.meta.dirname,
  outputDir: join(root, '.cache/browser'),
  forbidOnly: true,
  fullyParallel: true,
  // A slow machine is no fault of the site.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
} as const;
