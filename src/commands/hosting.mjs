// npm run -s hosting -- nginx|caddy --root FOLDER [--listen ADDRESS] [--certificate FILE --key FILE]: prints the configuration
// of a server for what was built.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfiguration } from '../hosting/caddy.ts';
import { readListening } from '../hosting/listening.ts';
import { addressBuiltFor, readHostedSite } from '../hosting/hosted-site.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { faultOfServerPath } from '../hosting/server-path.ts';
import { mendPublished } from '../publishing/folders.ts';
import { plainly } from '../publishing/refused.ts';
import { giveUp, root, SetUpError } from './set-up.mjs';

const servers = { nginx: nginxConfiguration, caddy: caddyConfiguration };

/** @param {string | undefined} written */
function listeningOf(written) {
  if (written === undefined) return {};
  const listening = readListening(written);
  if (!listening)
    throw new SetUpError(
      `--listen takes a port, or a name of this machine and a port, like 127.0.0.1:8080, not “${written}”.`,
    );
  return { listening };
}

/** @param {{ certificate?: string; key?: string }} values */
function certificateOf({ certificate, key }) {
  if (certificate === undefined && key === undefined) return {};
  if (certificate === undefined || key === undefined)
    throw new SetUpError('A certificate and its key are named together: --certificate FILE --key FILE.');
  return { certificate: { file: certificate, key } };
}

/** @param {Record<string, string | undefined>} options @throws SetUpError where a server would not find what one names */
function checkPaths(options) {
  for (const [option, path] of Object.entries(options)) {
    const fault = path === undefined ? undefined : faultOfServerPath(`--${option}`, path);
    if (fault) throw new SetUpError(fault);
  }
}

const usage =
  'Write which server it is for, and the folder that it serves: npm run -s hosting -- nginx --root /srv/www';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      listen: { type: 'string' },
      certificate: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const write = servers[positionals[0]];
  if (!write || !values.root) throw new SetUpError(usage);
  checkPaths({ root: values.root, certificate: values.certificate, key: values.key });
  const { default: config } = await import('../../astro.config.mjs');
  const built = resolve(root, config.outDir);
  mendPublished(built, resolve(root, '.cache'));
  if (!existsSync(resolve(built, 'index.html')))
    throw new SetUpError('There is no site yet to write it for: run npm run build first.');
  const site = readHostedSite(built, addressBuiltFor(built));
  process.stdout.write(write(site, { root: values.root, ...listeningOf(values.listen), ...certificateOf(values) }));
} catch (error) {
  giveUp(
    error?.code?.startsWith('ERR_PARSE_ARGS') ? new SetUpError(`${error.message}. ${usage}`) : plainly(error, root),
  );
}
