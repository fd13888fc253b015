// npm start: makes the machine ready, builds the site and serves it until Ctrl-C.
import { checkPort, portFrom } from './port.mjs';
import { giveUp, run, setUp } from './set-up.mjs';

try {
  const runtime = setUp();
  // Said before the build, not after it.
  await checkPort(portFrom(process.env.PORT));
  const built = await run(runtime, 'src/commands/build.mjs');
  process.exit(built === 0 ? await run(runtime, 'src/commands/serve.mjs') : built);
} catch (error) {
  giveUp(error);
}
