import { expect, type Page } from 'playwright/test';
import { brokenClipboards, clipboardOf, refused } from './clipboard.ts';
import { test } from './test.ts';
import { openToTheEnd } from './waiting.ts';

const buttons = (page: Page) => page.getByRole('button', { name: /^Copy the address/ });
const addresses = (page: Page) => page.getByRole('main').locator('div:has(> [role=status])');
/** What is said, wherever it is. */
const said = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /./ });
const told = /^Address copied\./;

/** The address that stands beside a button. */
const addressBeside = (page: Page, at: number) => addresses(page).nth(at).locator('code').innerText();

/** Opens the page on subscribing with all that is folded on it. */
async function openAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
}

test.describe('an address', () => {
  test('is copied by the button beside it, and a line under it says so, and no other', async ({ page, pathOf }) => {
    await openAll(page, pathOf('subscribe'));
    const count = await buttons(page).count();
    await expect(said(page)).toHaveCount(0);
    const copied = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      await buttons(page).nth(at).click();
      await expect(addresses(page).nth(at).getByRole('status')).toHaveText(told);
      await expect(said(page)).toHaveCount(1);
      const address = await addressBeside(page, at);
      await expect.poll(() => clipboardOf(page)).toBe(address);
      copied.add(address);
    }
    expect(count).toBeGreaterThan(0);
    expect(copied.size).toBe(count);
  });

  test('is on the first screen with its button, and a press on it selects it whole', async ({ page, pathOf }) => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(pathOf('subscribe'));
      await expect(buttons(page).first()).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('main').locator('code').first()).toBeInViewport({ ratio: 1 });
    }
    await page.getByRole('main').locator('code').first().click();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await addressBeside(page, 0));
  });

  test('is copied by key as well, and the focus stays on the button', async ({ page, pathOf }) => {
    await openAll(page, pathOf('subscribe'));
    const button = buttons(page).last();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(told);
    await expect(button).toBeFocused();
    expect(await clipboardOf(page)).toBe(await addressBeside(page, (await buttons(page).count()) - 1));
  });

  test('is left to the reader to copy where the browser does not let it', async ({ page, pathOf }) => {
    for (const { name, breakIt } of brokenClipboards) {
      await page.goto(pathOf('subscribe'));
      await page.evaluate(breakIt);
      await buttons(page).first().click();
      await expect(said(page), name).toHaveText(refused);
    }
  });

  test('is copied, and links to readers are shown, without asking anybody for anything', async ({
    page,
    address,
    pathOf,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openToTheEnd(page, pathOf('subscribe'));
    const before = asked.splice(0);
    await buttons(page).first().click();
    await expect(said(page)).not.toHaveCount(0);
    await page
      .getByRole('link', { name: /^Follow in / })
      .first()
      .hover();
    expect(asked).toEqual([]);
    expect(before.filter((request) => !request.startsWith(`${address}/`))).toEqual([]);
  });
});

test('each address is a feed that the site answers with', async ({ page, request, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('subscribe'));
  const given = await page.getByRole('main').locator('code').allTextContents();
  expect(given.length).toBeGreaterThan(0);
  for (const address of given) {
    const response = await request.get(new URL(address).pathname);
    const isFeed = /^<\?xml[\s\S]*<(rss|feed)\b|jsonfeed\.org/.test(await response.text());
    if (!response.ok() || !isFeed) faults.push(`${address}: ${response.status()}`);
  }
  expect(faults).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the addresses and the links to readers are there, and no button that would do nothing', async ({
    page,
    pathOf,
  }) => {
    await openAll(page, pathOf('subscribe'));
    const main = page.getByRole('main');
    const count = await main.locator('button').count();
    expect(count).toBeGreaterThan(0);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.locator('code').filter({ visible: true })).toHaveCount(count);
    await expect(page.getByRole('link', { name: /^Follow in / }).first()).toBeVisible();
  });
});
