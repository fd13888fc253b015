import { expect, type Page, type Request } from 'playwright/test';

/** Waits until the page has been drawn twice more: what it does at once is then done. */
export async function letDraw(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

/**
 * Makes a minute pass for the page, so that all comes that it has put off. Its clock has to be at hand since before it
 * was opened: `page.clock.install()`.
 */
export async function letMinutePass(page: Page): Promise<void> {
  // What the page is told of, like a selection, it puts something off for only then.
  await letDraw(page);
  await page.clock.runFor('01:00');
  await letDraw(page);
}

/** Opens a page and waits until it has got all that it asks for by itself within a minute. */
export async function openToTheEnd(page: Page, path: string): Promise<void> {
  const underway = new Set<Request>();
  const begin = (request: Request) => void underway.add(request);
  const end = (request: Request) => void underway.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.clock.install();
  await page.goto(path);
  await letMinutePass(page);
  await expect.poll(() => underway.size, `what ${path} asks for`).toBe(0);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}
