import { expect } from 'playwright/test';
import { test as base } from './test.ts';

const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // Playwright has Chromium forget pages that are left, which readers’ browsers do not.
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

test('a page that a reader goes back to is as they left it: nothing on it keeps a browser from that', async ({
  page,
  paths,
}) => {
  const forgotten: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await page.evaluate(() => Reflect.set(window, 'left', true));
    await page.goto(path === '/' ? '/articles/' : '/');
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    const why = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return Reflect.get(window, 'left') === true
        ? undefined
        : JSON.stringify(entry && Reflect.get(entry, 'notRestoredReasons'));
    });
    if (why !== undefined) forgotten.push(`${path}: ${why}`);
  }
  expect(forgotten).toEqual([]);
});
