import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { brokenClipboards } from './clipboard.ts';
import { pages } from './pages.ts';
import { listen } from './silence.ts';

const rows = (page: Page) => page.locator('.feed-address');
const status = (page: Page) => page.locator('.copy-status');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the page is among those that every page is tested with', () => expect(pages).toContain('/subscribe/'));

test.describe('with a clipboard', () => {
  test.beforeEach(async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/subscribe/');
  });

  test('each button copies the address that stands beside it, and a line says so', async ({ page }) => {
    const count = await rows(page).count();
    expect(count).toBeGreaterThan(6);
    await expect(status(page)).toHaveText('');
    const copied: string[] = [];
    for (const row of await rows(page).all()) {
      await row.getByRole('button').click();
      await expect(status(page)).toHaveText('Address copied. Paste it into your reader.');
      await expect.poll(() => clipboard(page)).toBe(await row.locator('code').innerText());
      copied.push(await clipboard(page));
    }
    expect(new Set(copied).size).toBe(count);
  });

  test('a button works by key, and the focus stays on it', async ({ page }) => {
    const row = rows(page).nth(3);
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Address copied. Paste it into your reader.');
    await expect(row.getByRole('button')).toBeFocused();
    expect(await clipboard(page)).toBe(await row.locator('code').innerText());
  });

  for (const [name, breakClipboard] of brokenClipboards)
    test(`where the browser ${name} the reader is told what to do instead`, async ({ page }) => {
      await page.evaluate(breakClipboard);
      await rows(page).first().getByRole('button').click();
      await expect(status(page)).toHaveText('Your browser did not allow it. Select the address instead.');
    });
});

test('nobody is asked for anything before a link is followed, on loading or on copying', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const noise = listen(page, baseURL);
  await page.goto('/subscribe/', { waitUntil: 'networkidle' });
  await rows(page).first().getByRole('button').click();
  await expect(status(page)).not.toHaveText('');
  await page.getByRole('link', { name: 'Follow in Feedly' }).hover();
  expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
});

test('each address is a feed that the site answers with', async ({ page, request }) => {
  await page.goto('/subscribe/');
  const addresses = await rows(page).locator('code').allInnerTexts();
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) {
    const response = await request.get(new URL(address).pathname);
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).toMatch(/^<\?xml[\s\S]*<(rss|feed)\b|jsonfeed\.org/);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`the page is accessible after an address was copied, ${colorScheme}, ${width} px wide`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/subscribe/');
      await rows(page).first().getByRole('button').click();
      await expect(status(page)).toBeVisible();
      const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
      const { violations, passes } = await new AxeBuilder({ page }).options({ rules }).analyze();
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the addresses and the links to readers are there, and no button that would do nothing', async ({ page }) => {
    await page.goto('/subscribe/');
    const count = await rows(page).count();
    expect(count).toBeGreaterThan(6);
    await expect(rows(page).locator('code').filter({ visible: true })).toHaveCount(count);
    await expect(rows(page).locator('button')).toHaveCount(count);
    await expect(rows(page).locator('button').filter({ visible: true })).toHaveCount(0);
    expect(
      await page
        .getByRole('link', { name: /^Follow in / })
        .filter({ visible: true })
        .count(),
    ).toBeGreaterThan(4);
  });
});
