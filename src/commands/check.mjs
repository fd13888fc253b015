// npm run check: types of everything, .astro included, and the formatting of the code.
import { join } from 'node:path';
import { giveUp, root, run, setUp } from './set-up.mjs';

/** What is formatted: code. Articles and data are the writer’s. */
const code = ['src', 'tests', '*.mjs', '*.json', '!package-lock.json'];

try {
  const runtime = setUp();
  const types = await run(runtime, join(root, 'node_modules/astro/bin/astro.mjs'), [
    'check',
    '--minimumSeverity',
    'hint',
  ]);
  const format = await run(runtime, join(root, 'node_modules/prettier/bin/prettier.cjs'), [
    '--check',
    '--log-level',
    'warn',
    ...code,
  ]);
  process.exit(types || format);
} catch (error) {
  giveUp(error);
}
