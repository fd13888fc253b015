import { expect } from 'playwright/test';
import { test } from './test.ts';

test('the next page is fetched while the reader points at its link, under the policy', async ({ page, pathOf }) => {
  await page.goto(pathOf('article list'));
  const link = page.locator('main a[href^="/articles/"]:not([href*="#"])').filter({ visible: true }).first();
  const address = await link.getAttribute('href');
  const asked = page.waitForRequest((request) => request.url().endsWith(address ?? ''));
  await link.hover();
  await asked;
  await link.click();
  await page.waitForURL(`**${address ?? ''}`);
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'deliveryType') as string),
    ),
  ).toEqual(['navigational-prefetch']);
});
