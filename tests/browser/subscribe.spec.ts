import { expect, type Page } from 'playwright/test';
import { brokenClipboards, clipboardOf, refused } from './clipboard.ts';
import { test } from './test.ts';
import { openToTheEnd } from './waiting.ts';

const buttons = (page: Page) => page.getByRole('button', { name: /^Copy the address/ });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const told = /^Address copied\./;

/** The address that stands beside a button. */
const addressBeside = (page: Page, at: number) => buttons(page).nth(at).locator('..').locator('code').innerText();

test.describe('an address', () => {
  test('is copied by the button beside it, and a line says so', async ({ page, pathOf }) => {
    await page.goto(pathOf('subscribe'));
    const count = await buttons(page).count();
    await expect(status(page)).toHaveText('');
    const addresses = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      await buttons(page).nth(at).click();
      await expect(status(page)).toHaveText(told);
      const address = await addressBeside(page, at);
      await expect.poll(() => clipboardOf(page)).toBe(address);
      addresses.add(address);
    }
    expect(count).toBeGreaterThan(0);
    expect(addresses.size).toBe(count);
  });

  test('is copied by key as well, and the focus stays on the button', async ({ page, pathOf }) => {
    await page.goto(pathOf('subscribe'));
    const button = buttons(page).last();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(told);
    await expect(button).toBeFocused();
    expect(await clipboardOf(page)).toBe(await addressBeside(page, (await buttons(page).count()) - 1));
  });

  test('is left to the reader to copy where the browser does not let it', async ({ page, pathOf }) => {
    for (const { name, breakIt } of brokenClipboards) {
      await page.goto(pathOf('subscribe'));
      await page.evaluate(breakIt);
      await buttons(page).first().click();
      await expect(status(page), name).toHaveText(refused);
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
    await expect(status(page)).not.toHaveText('');
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
  const addresses = await page.getByRole('main').locator('code').allInnerTexts();
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
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
    await page.goto(pathOf('subscribe'));
    const main = page.getByRole('main');
    const count = await main.locator('button').count();
    expect(count).toBeGreaterThan(0);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.locator('code').filter({ visible: true })).toHaveCount(count);
    await expect(page.getByRole('link', { name: /^Follow in / }).first()).toBeVisible();
  });
});
