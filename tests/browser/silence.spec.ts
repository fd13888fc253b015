import { expect } from 'playwright/test';
import { test } from './test.ts';
import { letMinutePass, openToTheEnd } from './waiting.ts';

test(
  'pages say nothing in the console and ask nobody else for anything',
  { tag: '@anywhere' },
  async ({ page, paths, noise }) => {
    const faults: string[] = [];
    let hovered = 0;
    for (const path of paths) {
      await openToTheEnd(page, path);
      // A reader who looks about: to the end of the page, and over a link that leaves the site.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const elsewhere = page.locator('main a[href^="http"], main a[href^="mailto"]').filter({ visible: true });
      if ((await elsewhere.count()) > 0) {
        await elsewhere.last().hover();
        hovered += 1;
      }
      await letMinutePass(page);
      faults.push(...noise.splice(0).map((sound) => `${path}: ${sound}`));
    }
    expect(faults).toEqual([]);
    expect(hovered).toBeGreaterThan(0);
  },
);

test.describe('an address that leads nowhere', () => {
  test.use({ silent: false });

  test('is answered with the page for what is not found', async ({ page, pathOf }) => {
    const response = await page.goto('/there/is/no/such/page/');
    expect(response?.status()).toBe(404);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto(pathOf('not found'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
});
