import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

/** What a host answers. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it is written, which `fetch` would tidy. */
export function ask(address: URL, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { hostname, port } = address;
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', failed)
      .end();
  });
}

/** What a host says to some bytes that are no request. */
function say(address: URL, bytes: string): Promise<string> {
  return new Promise((answered) => {
    const socket = connect(Number(address.port), address.hostname, () => socket.end(bytes));
    let said = '';
    socket.on('data', (data) => (said += data.toString('latin1')));
    socket.on('error', () => answered(said));
    socket.on('close', () => answered(said));
  });
}

/** A site that a host serves, by its paths from the site’s folder. */
export interface Expected {
  /** Where it is served: with its path, which ends in a slash. */
  address: URL;
  /** A page: `about/`. */
  page: string;
  /** A file whose name changes with what is in it: `_astro/x.js`. */
  hashed: string;
  /** A folder without a page. */
  folder: string;
  /** An old address and the new one, paths of the host. */
  moved?: { from: string; to: string } | undefined;
  /** Files with what they are. */
  types: Readonly<Record<string, string>>;
  /** Words on the page for what is not there. */
  notFound: string;
}

/** Requests that have ended servers, or have shown what is on their machine. */
const attacks = [
  'GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'GET // HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /..%2f..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /.%2e/.%2e/.%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  'GET / HTTP/1.1\r\nHost: localhost\r\nRange: bytes=9-1,x-,-,--5\r\nConnection: close\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  '\x00\x01\x02',
];

/** Everything that is not as it is with a good host, a sentence each. */
export async function faultsOf(site: Expected): Promise<string[]> {
  const { address, page, hashed, folder, moved, types, notFound } = site;
  const at = (path: string): string => address.pathname + path;
  const get = (path: string, headers?: Record<string, string>) => ask(address, at(path), headers);
  const faults: string[] = [];
  const check = (holds: boolean, says: string): void => {
    if (!holds) faults.push(says);
  };
  const is = (got: unknown, wanted: unknown, what: string): void =>
    check(got === wanted, `${what}: ${String(got)}, not ${String(wanted)}`);

  const home = await get('');
  is(home.status, 200, 'the home page');
  for (const header of [
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
    'permissions-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'etag',
    'last-modified',
  ])
    check(header in home.headers, `${header} is not said`);
  check(!/\d/.test(String(home.headers.server ?? '')), `it says its version: ${String(home.headers.server)}`);
  is(home.headers['cache-control'], 'no-cache', 'how long a page is kept');
  is((await get(hashed)).headers['cache-control'], 'public, max-age=31536000, immutable', 'how long a file is kept');
  for (const [file, type] of Object.entries({ ...types, [page]: 'text/html; charset=utf-8' })) {
    const { status, headers } = await get(file);
    is(`${status} ${headers['content-type'] ?? ''}`.toLowerCase(), `200 ${type}`, file);
  }
  is((await get('rss.xml')).headers['access-control-allow-origin'], '*', 'who may read a feed');
  is(home.headers['access-control-allow-origin'], undefined, 'who may read a page');

  const slash = await get(page.slice(0, -1));
  check([301, 308].includes(slash.status), `a page without its slash: ${slash.status}`);
  is(new URL(slash.headers.location ?? '', address).pathname, at(page), 'where a page without its slash leads');
  for (const [path, why] of [
    ['no-such-page/', 'what is not there'],
    [folder, 'a folder without a page'],
    ['_headers', 'a file for hosts'],
    ['_redirects', 'a file for hosts'],
    ['.env', 'a hidden file'],
    ['.git/config', 'a hidden folder'],
  ] as const) {
    const { status, body, headers } = await get(path);
    is(status, 404, `${why}, ${path}`);
    check(body.toString().includes(notFound), `${why}, ${path}: without the site’s own page`);
    check('content-security-policy' in headers, `${why}, ${path}: without a policy`);
  }
  if (moved) {
    const { status, headers } = await ask(address, moved.from);
    is(status, 301, 'an address that moved');
    is(new URL(headers.location ?? '', address).pathname, moved.to, 'where it leads');
  }

  const same = await get('', { 'If-None-Match': home.headers.etag ?? '' });
  is(same.status, 304, 'what is kept already');
  const feed = await get('rss.xml');
  const part = await get('rss.xml', { Range: 'bytes=0-9' });
  is(`${part.status} ${part.body.toString()}`, `206 ${feed.body.subarray(0, 10).toString()}`, 'the first ten bytes');
  const last = await get('rss.xml', { Range: 'bytes=-10' });
  is(`${last.status} ${last.body.toString()}`, `206 ${feed.body.subarray(-10).toString()}`, 'the last ten bytes');
  const packed = await get('', { 'Accept-Encoding': 'gzip, br' });
  check(/^(gzip|br)$/.test(packed.headers['content-encoding'] ?? ''), 'a page is not packed');
  check(/accept-encoding/i.test(packed.headers.vary ?? ''), 'it does not say that it is packed for some');
  is((await ask(address, at(''), {}, 'POST')).status, 405, 'what would write');

  for (const attack of attacks) {
    const said = await say(address, attack);
    const shown = attack.slice(0, 60).trim();
    check(/^HTTP\/1\.1 [34]\d\d|^$|^HTTP\/1\.1 (200|505)/.test(said), `${shown}: ${said.slice(0, 40)}`);
    check(!/root:|node_modules|\bat \w+ \(|\/home\/|\/tmp\//.test(said), `${shown}: it shows ${said.slice(0, 300)}`);
    is((await get('')).status, 200, `the home page after ${shown}`);
  }
  return faults;
}
