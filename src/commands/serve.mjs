// npm run preview: serves what was built in the foreground until Ctrl-C, as a good host would.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressBuiltFor, readHostedSite } from '../hosting/hosted-site.ts';
import { siteServer } from '../hosting/server.ts';
import { mendPublished } from '../publishing/folders.ts';
import { plainly } from '../publishing/refused.ts';
import { checkPort, portFrom } from './port.mjs';
import { giveUp, root, SetUpError, watchParent } from './set-up.mjs';

try {
  const port = portFrom(process.env.PORT);
  const { default: config } = await import('../../astro.config.mjs');
  const folder = resolve(root, config.outDir);
  mendPublished(folder, resolve(root, '.cache'));
  if (!existsSync(resolve(folder, 'index.html')))
    throw new SetUpError('There is nothing to serve yet: run npm run build first.');
  await checkPort(port);
  // It is asked for here, and not at the address that it was built for, but under the same path.
  const address = new URL(addressBuiltFor(folder).pathname, `http://localhost:${port}`);
  const server = siteServer(folder, readHostedSite(folder, address));
  await new Promise((listening, refused) => {
    server.on('error', refused);
    server.listen(port, 'localhost', listening);
  }).catch((error) => {
    throw new SetUpError(
      error.code === 'EACCES'
        ? `Port ${port} is not for everybody to use: choose one from 1024, with PORT=5000 npm start.`
        : `Port ${port} was taken a moment ago: choose another port with PORT=5000 npm start.`,
    );
  });
  // Before it is told: whoever reads that the site is there may end it at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
  console.log(`The site is at ${address.href} (Ctrl-C stops it).`);
  watchParent(() => process.exit(0));
} catch (error) {
  giveUp(plainly(error, root));
}
