import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readHostedSite } from '../../../src/hosting/hosted-site.ts';
import { siteServer } from '../../../src/hosting/server.ts';
import { faultsOf } from '../../hosts/good-host.ts';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-abc='">`;

/** A small site in a folder of its own. */
function smallSite(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  const files = {
    'index.html': `<!doctype html>${policy}<h1>Noon</h1>${'<p>The sun stands in the south.'.repeat(60)}`,
    'about/index.html': '<!doctype html><h1>About</h1>',
    '404.html': '<!doctype html><h1>No such page here</h1>',
    'rss.xml': `<?xml version="1.0"?><rss>${'<item/>'.repeat(20)}</rss>`,
    'articles/noon.md': '# Noon\n',
    'articles/noon.csl.json': '[]',
    'feed.json': '{}',
    'share/noon.png': 'PNG',
    '_astro/a.Bx1.js': 'a()',
    '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
    '.env': 'SECRET=1',
    '.git/config': '[core]',
    _headers: '/*\n',
    _redirects: `${base}old/ ${base}about/ 301\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test.each(['/', '/under/a/path/'])('what is previewed under %s is answered as a good host does', async (base) => {
  const folder = smallSite(base);
  const site = readHostedSite(folder, new URL(base, 'http://localhost'));
  const server = siteServer(folder, site);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const faults = await faultsOf({
    address: new URL(base, `http://127.0.0.1:${port}`),
    page: 'about/',
    hashed: '_astro/a.Bx1.js',
    folder: 'share/',
    moved: { from: `${base}old/`, to: `${base}about/` },
    types: {
      'rss.xml': 'application/xml; charset=utf-8',
      'articles/noon.md': 'text/markdown; charset=utf-8',
      'articles/noon.csl.json': 'application/vnd.citationstyles.csl+json',
      'feed.json': 'application/feed+json',
      'share/noon.png': 'image/png',
      '_astro/a.Bx1.js': 'text/javascript; charset=utf-8',
      '.well-known/security.txt': 'text/plain; charset=utf-8',
    },
    notFound: 'No such page here',
  });
  expect(faults).toEqual([]);
});
