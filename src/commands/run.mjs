// node src/commands/run.mjs SCRIPT [WORDS…]: makes the machine ready, then runs a script on the pinned runtime.
import { giveUp, run, setUp } from './set-up.mjs';

const [script, ...words] = process.argv.slice(2);
try {
  process.exit(await run(setUp(), script, words));
} catch (error) {
  giveUp(error);
}
