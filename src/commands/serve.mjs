// npm run preview: serves what was built in the foreground until Ctrl-C. The programming interface neither detaches nor
// locks.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { checkPort, portFrom } from './port.mjs';
import { giveUp, root, SetUpError } from './set-up.mjs';

try {
  const port = portFrom(process.env.PORT);
  const { default: config } = await import('../../astro.config.mjs');
  if (!existsSync(resolve(root, config.outDir, 'index.html')))
    throw new SetUpError('There is nothing to serve yet: run npm run build first.');
  await checkPort(port);
  const server = await preview({ root, server: { port, host: 'localhost' }, logLevel: 'error' });
  if (server.port !== port) {
    await server.stop();
    throw new SetUpError(`Port ${port} was taken a moment ago: choose another port with PORT=5000 npm start.`);
  }
  console.log(`The site is at http://localhost:${port}${config.base} (Ctrl-C stops it).`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  await server.closed();
} catch (error) {
  giveUp(error);
}
