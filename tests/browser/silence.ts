import type { BrowserContext } from 'playwright/test';

/**
 * Notes what pages do that a reader never asked for: messages in the console, whatever their type, errors nobody
 * caught, requests to other hosts, and requests that failed or were answered with an error.
 * @param site address that requests may go to
 * @returns one line for each, added as it happens
 */
export function listen(context: BrowserContext, site: string): string[] {
  const noise: string[] = [];
  context.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (problem) => noise.push(String(problem.error())));
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== site)
      noise.push(`asks another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A reader who goes on before all has come, or saves a file, ends a request.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') noise.push(`${reason}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  return noise;
}
