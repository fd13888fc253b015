import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import compression from 'compression';
import send from 'send';
import {
  askedEachTime,
  commonHeaders,
  fileHeaders,
  hashedFolder,
  isHidden,
  keptForAYear,
  type HostedSite,
} from './headers.ts';

/**
 * A server that answers for a built site as a good host does: with its headers and types, packed, in parts where they are
 * asked for, with the site’s own page for what is not there, and led on from old addresses and to the slash. No request
 * ends it.
 * @param built folder that the site was built into
 */
export function siteServer(built: string, site: HostedSite): Server {
  const folder = resolve(built);
  const common = commonHeaders(site);
  const moved = new Map(site.redirects.map(({ from, to }) => [from, to]));
  const pack = compression();

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'This site can only be read.');
      return;
    }
    const address = addressOf(request.url);
    if (!address) {
      say(response, 400, 'This is no address.');
      return;
    }
    const { pathname, search } = address;
    const to = moved.get(pathname);
    if (to !== undefined) {
      leadTo(response, to + search);
      return;
    }
    const path = pathname.startsWith(site.base) ? readable(pathname.slice(site.base.length)) : undefined;
    if (path === undefined || isHidden(path)) {
      if (`${pathname}/` === site.base) leadTo(response, site.base + search);
      else sayNotFound(response);
      return;
    }
    send(request, `/${pathname.slice(site.base.length)}`, {
      root: folder,
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: true,
    })
      .on('error', (error: unknown) => {
        const status = error instanceof Error && 'status' in error ? error.status : 500;
        if (status === 416) {
          response.removeHeader('Content-Encoding');
          say(response, 416, 'The file has no such part.');
        } else sayNotFound(response);
      })
      .on('directory', () => {
        leadTo(response, `${pathname}/${search}`);
      })
      .on('headers', (_: ServerResponse, file: string) => {
        const name = relative(folder, file).replaceAll(sep, '/');
        for (const [header, value] of Object.entries(fileHeaders(name))) response.setHeader(header, value);
        response.setHeader('Cache-Control', name.startsWith(hashedFolder) ? keptForAYear : askedEachTime);
      })
      .pipe(response);
  };

  const sayNotFound = (response: ServerResponse): void => {
    say(response, 404, notFoundPage(folder), 'text/html; charset=utf-8');
  };

  const server = createServer((request, response) => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- typed for a framework that we have not
    pack(...([request, response] as unknown as [Parameters<typeof pack>[0], Parameters<typeof pack>[1]]), () => {
      answer(request, response);
    });
  });
  // What is no HTTP at all. Without a listener the connection would be cut without a word.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/** The parts of a request’s address; nothing where it is none. */
function addressOf(url = ''): { pathname: string; search: string } | undefined {
  if (!url.startsWith('/')) return undefined;
  const [pathname = '', ...search] = url.split('?');
  if (readable(pathname) === undefined || pathname.startsWith('//')) return undefined;
  return { pathname, search: search.length > 0 ? `?${search.join('?')}` : '' };
}

/** A path in letters; nothing where it has some that are none. */
function readable(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function leadTo(response: ServerResponse, address: string): void {
  response.setHeader('Location', address);
  say(response, 301, `The page is at ${address}`);
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', askedEachTime);
  response.writeHead(status).end(text);
}

function notFoundPage(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return 'There is no such page.';
  }
}
