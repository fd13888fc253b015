import pLimit, { type LimitFunction } from 'p-limit';
import { type Answer, endless, late, nowhere } from './answers.ts';

/** What asking needs of the world. A test gives its own. */
export interface World {
  fetch: typeof fetch;
  /** Waits as many milliseconds. */
  sleep: (time: number) => Promise<unknown>;
  now: () => number;
}

/** How somebody asks. */
export interface Manners {
  /** Who asks, as servers read it. */
  userAgent: string;
  /** How many milliseconds a host is left alone between two requests. */
  pause: number;
  /** How many milliseconds a server has for an answer. */
  patience: number;
}

/** How many requests are under way at a time, each to another host. */
const sideBySide = 8;
/** How many redirects are followed, which is as many as browsers follow. */
const mostRedirects = 20;
/** The longest time that a server may ask to be left alone before it is asked again, in milliseconds. */
const longestWait = 60_000;

const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];
const busy = [429, 503];

/** What one request came to. */
interface Reply {
  status: number | string;
  location?: string | null;
  /** How many milliseconds the server wants to be left alone. */
  wait?: number | undefined;
}

/**
 * Makes a function that asks for addresses, as many at a time as somebody calls it for: it lets them wait for their turn.
 * A host has one request at a time and is left alone after each; one that asks for more time gets it, once and for a
 * minute at most, and is asked nothing more when that was not enough. Redirects are followed with the same manners.
 * @returns a function from an address of the web to its answer; it never throws
 */
export function politeAsker(world: World, manners: Manners): (address: string) => Promise<Answer> {
  const everywhere = pLimit(sideBySide);
  const hosts = new Map<string, LimitFunction>();
  const closed = new Map<string, number>();

  const once = async (url: URL, method: 'HEAD' | 'GET'): Promise<Reply> => {
    const reply = await everywhere(() => request(world, manners, url, method));
    await world.sleep(manners.pause);
    return reply;
  };
  const inTurn = async (url: URL, method: 'HEAD' | 'GET'): Promise<Reply> => {
    const refusal = closed.get(url.host);
    if (refusal !== undefined) return { status: refusal };
    const first = await once(url, method);
    if (first.wait === undefined) return first;
    const isShort = first.wait <= longestWait;
    if (isShort) await world.sleep(Math.max(0, first.wait - manners.pause));
    const last = isShort ? await once(url, method) : first;
    if (last.wait !== undefined && typeof last.status === 'number') closed.set(url.host, last.status);
    return last;
  };
  const ask = (url: URL, method: 'HEAD' | 'GET'): Promise<Reply> => {
    const host = hosts.get(url.host) ?? pLimit(1);
    hosts.set(url.host, host);
    return host(() => inTurn(url, method));
  };

  return async (address) => {
    let url = new URL(address);
    let movedTo: string | undefined;
    let isForGood = true;
    for (let followed = 0; followed <= mostRedirects; followed += 1) {
      const head = await ask(url, 'HEAD');
      // Many servers know no HEAD, and say so in many ways.
      const { status, location } = saysNothingOf(head) ? await ask(url, 'GET') : head;
      if (typeof status === 'string' || !redirects.includes(status)) return { status, movedTo };
      const next = location && URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
      if (!next || !/^https?:$/.test(next.protocol)) return { status: nowhere, movedTo };
      next.hash = '';
      // What comes after a redirect for today may be another tomorrow.
      isForGood &&= permanent.includes(status);
      if (isForGood) movedTo = next.href;
      url = next;
    }
    return { status: endless, movedTo };
  };
}

/** Whether the answer to HEAD leaves open what GET would get. */
const saysNothingOf = ({ status }: Reply): boolean =>
  typeof status === 'string' ? status !== 'ENOTFOUND' : status >= 400 && !busy.includes(status);

async function request(world: World, manners: Manners, url: URL, method: 'HEAD' | 'GET'): Promise<Reply> {
  try {
    const response = await world.fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': manners.userAgent },
      signal: AbortSignal.timeout(manners.patience),
    });
    // The status is enough.
    await response.body?.cancel();
    const { status, headers } = response;
    const wait = busy.includes(status) ? waitIn(headers.get('retry-after'), world.now()) : undefined;
    return { status, location: headers.get('location'), wait };
  } catch (error) {
    return { status: codeOf(error) };
  }
}

/** How many milliseconds a server asks for, which writes seconds or a time. */
function waitIn(written: string | null, now: number): number | undefined {
  if (written === null) return undefined;
  const time = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now;
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}

/** The code of what went wrong, which fetch hides in the cause of its error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return late;
  const { cause } = error;
  if (cause instanceof Error) return codeOf(cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/**
 * How the publication names itself to servers.
 * @param name of the publication; letters that a header cannot hold are left out
 * @param address under which it is published
 */
export function userAgentOf(name: string, address: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .trim();
  return `LinkCheck/1.0 (${[plain, `+${new URL(address).href}`].filter(Boolean).join('; ')})`;
}
