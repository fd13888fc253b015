import type { Page } from 'playwright/test';

/** What a page does that a reader never asked for, in the order it happens. */
export interface Noise {
  /** Every message in the console, whatever its type, and every error nobody caught. */
  messages: string[];
  /** Requests to any host but the site’s own. */
  foreign: string[];
  /** Requests that failed or were answered with an error. */
  failed: string[];
}

/** Listens to a page from before its first request. @param site address that requests may go to */
export function listen(page: Page, site: string | undefined): Noise {
  const noise: Noise = { messages: [], foreign: [], failed: [] };
  const own = new URL(site ?? '').host;
  page.on('console', (message) => noise.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.messages.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== own && !request.url().startsWith('data:')) noise.foreign.push(request.url());
  });
  page.on('requestfailed', (request) => noise.failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.failed.push(`${response.status()} ${response.url()}`);
  });
  return noise;
}
