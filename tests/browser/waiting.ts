import type { Page } from 'playwright/test';

/**
 * Lets some time pass in which nothing may happen, which no condition can be waited for.
 * @param milliseconds longer than what must not come would take
 */
export async function letTimePass(page: Page, milliseconds = 300): Promise<void> {
  // eslint-disable-next-line playwright/no-wait-for-timeout -- the one place that waits for nothing
  await page.waitForTimeout(milliseconds);
}

/** Opens a page and waits until it has asked for all that it asks for by itself. */
export async function openToTheEnd(page: Page, path: string): Promise<void> {
  // eslint-disable-next-line playwright/no-networkidle -- what is asked for later is what a test then looks at
  await page.goto(path, { waitUntil: 'networkidle' });
}
