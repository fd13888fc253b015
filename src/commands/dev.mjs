// npm run dev: shows the site while it is written, until Ctrl-C.
import { dev } from 'astro';
import { plainly } from '../publishing/refused.ts';
import { checkPort, portFrom } from './port.mjs';
import { giveUp, root } from './set-up.mjs';

try {
  const port = portFrom(process.env.PORT);
  await checkPort(port, 'npm run dev');
  await dev({ root, server: { port } });
} catch (error) {
  giveUp(plainly(error, root));
}
