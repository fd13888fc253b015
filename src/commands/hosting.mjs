// npm run -s hosting -- nginx|caddy --root FOLDER [--listen ADDRESS]: prints the configuration of a server for what was built.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfiguration } from '../hosting/caddy.ts';
import { readHostedSite } from '../hosting/hosted-site.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { mendPublished } from '../publishing/folders.ts';
import { plainly } from '../publishing/refused.ts';
import { giveUp, root, SetUpError } from './set-up.mjs';

const servers = { nginx: nginxConfiguration, caddy: caddyConfiguration };
const usage =
  'Write which server it is for, and the folder that it serves: npm run -s hosting -- nginx --root /srv/www';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' }, listen: { type: 'string' } },
  });
  const write = servers[positionals[0]];
  if (!write || !values.root) throw new SetUpError(usage);
  const { default: config } = await import('../../astro.config.mjs');
  const built = resolve(root, config.outDir);
  mendPublished(built, resolve(root, '.cache'));
  if (!existsSync(resolve(built, 'index.html')))
    throw new SetUpError('There is no site yet to write it for: run npm run build first.');
  const site = readHostedSite(built, new URL(config.base, config.site));
  const listen = values.listen ?? (positionals[0] === 'nginx' ? '80' : config.site);
  process.stdout.write(write(site, { root: values.root, listen }));
} catch (error) {
  giveUp(
    error?.code?.startsWith('ERR_PARSE_ARGS') ? new SetUpError(`${error.message}. ${usage}`) : plainly(error, root),
  );
}
