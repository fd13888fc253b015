import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedSite, Redirect } from './headers.ts';

/** A rule of the file `_redirects`: from where, to where, and a status. */
const rule = /^(\S+) (\S+) 301$/;

/**
 * What a host has to know of a built site.
 * @param folder that the site was built into
 * @param address that it was built for
 * @throws Error where it has no home page
 */
export function readHostedSite(folder: string, address: URL): HostedSite {
  const policy = /http-equiv="?content-security-policy"? content="([^"]*)"/.exec(read(folder, 'index.html'))?.[1] ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.match(/'sha\d+-[^']+'/g) ?? [];
  return {
    origin: address.origin,
    base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
    scripts,
    redirects: redirectsIn(existsSync(join(folder, '_redirects')) ? read(folder, '_redirects') : ''),
  };
}

/**
 * The address that a site was built for, whatever is asked for now.
 * @param folder that the site was built into
 * @throws Error where its home page does not name one
 */
export function addressBuiltFor(folder: string): URL {
  const address = /<link rel="?canonical"? href="?([^">\s]+)/.exec(read(folder, 'index.html'))?.[1];
  if (address === undefined)
    throw new Error(`The home page in ${folder} does not say what address it is for: run npm run build again.`);
  return new URL(address);
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

function redirectsIn(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [, from, to] = rule.exec(line) ?? [];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}
