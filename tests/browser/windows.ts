import type { Page } from 'playwright/test';

/** Makes the window that large and waits until the page has noticed. */
export async function resize(page: Page, width: number, height = 844): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}
