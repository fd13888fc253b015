import type { Listening } from './listening.ts';
import { mediaTypeOf } from './media-types.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** A site that a host serves. */
export interface HostedSite {
  /** With its scheme and without a slash at the end: `https://example.org`. */
  origin: string;
  /** The path that it lies under, with a slash at both ends. */
  base: string;
  /** Hashes of the scripts that stand in its pages, as a policy lists them. */
  scripts: readonly string[];
  /** Addresses that lead on: paths of the host. */
  redirects: readonly Redirect[];
}

/** An address that leads on for ever. */
export interface Redirect {
  from: string;
  to: string;
}

/** Where a site lies on the machine that serves it, and how it is asked for. */
export interface Place {
  /** The folder of the host: a site under a path lies in a folder of that name inside of it. */
  root: string;
  /** Where its server listens, where that is not under the name of the site. */
  listening?: Listening;
  /** The files of a certificate for its name. Caddy gets one itself where none is named. */
  certificate?: Certificate;
}

/** The files of a certificate, by their paths on the host. */
export interface Certificate {
  /** With all that lies between it and those that are trusted. */
  file: string;
  key: string;
}

/** The file that tells browsers which pages to fetch ahead. */
const speculationRulesFile = 'speculation-rules.json';

/** Features of browsers that no page needs. */
const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/**
 * What every file allows, as a header: what each page’s own policy says, but for the styles, whose hashes are other on
 * each page and stand there; and what only a header can say, that no page of others may frame it. The worker that searches
 * runs WebAssembly.
 */
export const sitePolicy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer of a host says. */
export function commonHeaders({ origin, base, scripts }: Omit<HostedSite, 'redirects'>): Headers {
  return {
    'Content-Security-Policy': sitePolicy(scripts),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Speculation-Rules': `"${base}${speculationRulesFile}"`,
    // Readers of feeds show pictures of ours, and others their preview images.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // Two years: https://hstspreload.org asks for one at least. Other names of the host are its owner’s affair.
    ...(origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=63072000' }),
  };
}

/** For files whose names change with what is in them. */
export const keptForAYear = 'public, max-age=31536000, immutable';
/** For all others: they are kept, and asked for each time. */
export const askedEachTime = 'no-cache';

/** The folder of the files whose names change with what is in them. */
export const hashedFolder = '_astro/';

/** What programs on pages of others may read, as an expression that fits the end of a path. */
export const sharedNames = String.raw`(?:\.xml|feed\.json|\.md|\.csv|\.bib|\.ris|\.csl\.json|/roles\.(?:schema\.)?json)$`;

const shared = new RegExp(sharedNames);

/** What is said of one file beside what is said of all. @param path from the site’s folder, or a pattern of paths */
export const fileHeaders = (path: string): Headers => ({
  'Content-Type': mediaTypeOf(path),
  ...(shared.test(path) && { 'Access-Control-Allow-Origin': '*' }),
});

/** Files in the site’s folder that are for its host alone. */
export const hostFiles = ['_headers', '_redirects'];

/** Whether nobody is to see a file: it is its host’s, or hidden, and not one that everybody asks for by that name. */
export const isHidden = (path: string): boolean =>
  hostFiles.includes(path) || path.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
