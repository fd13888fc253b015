// npm run fix: mends what of the checks can be mended without asking anybody.
import { giveUp, run, setUp } from './set-up.mjs';

/** The formatter comes last, since the others leave lines as they fall. */
const menders = [
  // The types of the content, which rules ask for.
  'node_modules/astro/bin/astro.mjs sync',
  'node_modules/eslint/bin/eslint.js --config .config/eslint.config.js --fix --quiet .',
  'node_modules/stylelint/bin/stylelint.mjs --config .config/stylelint.config.js --fix src/**/*.{css,astro}',
  'src/commands/rooms.mjs',
  'src/authoring/write-schemas.ts',
  'node_modules/prettier/bin/prettier.cjs --write --log-level warn .',
];

try {
  const runtime = setUp();
  let code = 0;
  for (const mender of menders) {
    const [program, ...words] = mender.split(' ');
    const left = await run(runtime, program, words);
    code ||= left;
  }
  process.exit(code);
} catch (error) {
  giveUp(error);
}
