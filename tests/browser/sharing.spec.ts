import { expect, type Page } from 'playwright/test';
import { brokenClipboards, clipboardOf, copied, refused } from './clipboard.ts';
import { linesOf } from './lines.ts';
import { places } from './places.ts';
import { test } from './test.ts';
import { letDraw, openToTheEnd } from './waiting.ts';

const shared = ['article', 'role', 'pair', 'comparison', 'decision', 'forecasts', 'forecast', 'topic'] as const;

const targets = (page: Page) => page.getByRole('list', { name: 'Share this page' });
const bar = (page: Page) => page.locator(':has(> [aria-label="Share this page"])');
const copyLink = (page: Page) => bar(page).getByRole('button', { name: 'Copy link', exact: true });
const nativeShare = (page: Page) => bar(page).getByRole('button', { name: 'Share…', exact: true });
const status = (page: Page) => bar(page).getByRole('status');

test.describe('the link of a page', () => {
  test('is copied as it stands in the address bar, asking nothing of anyone', async ({ page, address, pathOf }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const kind of shared) {
      const path = pathOf(kind);
      await openToTheEnd(page, path);
      await expect(status(page)).toHaveText('');
      asked.splice(0);
      await copyLink(page).click();
      await expect(status(page)).toHaveText(copied);
      expect(await clipboardOf(page)).toBe(`${address}${path}`);
      expect(asked).toEqual([]);
    }
  });

  test('is copied with the passage that a reader has gone to meanwhile', async ({ page, address, pathOf }) => {
    const path = pathOf('article', places.passage.mark);
    await page.goto(path);
    const link = page.locator(places.passage.link).nth(2);
    await link.focus();
    await page.keyboard.press('Enter');
    await copyLink(page).click();
    await expect(status(page)).toHaveText(copied);
    const fragment = await link.getAttribute('href');
    expect(fragment).toMatch(/^#.+/);
    expect(await clipboardOf(page)).toBe(`${address}${path}${fragment}`);
  });

  test('is copied by key as well, and the focus stays where it is', async ({ page, address, pathOf }) => {
    const path = pathOf('forecasts');
    await page.goto(path);
    await copyLink(page).focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText(copied);
    await expect(copyLink(page)).toBeFocused();
    expect(await clipboardOf(page)).toBe(`${address}${path}`);
  });

  test('is left to the reader to copy where the browser does not let it', async ({ page, pathOf }) => {
    for (const { name, breakIt } of brokenClipboards) {
      await page.goto(pathOf('article'));
      await page.evaluate(breakIt);
      await copyLink(page).click();
      await expect(status(page), name).toHaveText(refused);
    }
  });
});

test.describe('the browser’s own way to share', () => {
  test('is not offered where there is none', async ({ page, pathOf }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    for (const kind of ['article', 'forecasts'] as const) {
      await page.goto(pathOf(kind));
      await expect(copyLink(page)).toBeVisible();
      await expect(nativeShare(page)).toHaveCount(0);
    }
  });

  test('is offered where there is one, and is given the title and the address', async ({ page, address, pathOf }) => {
    await page.addInitScript(() => {
      const share = (given: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(given);
        return Promise.resolve();
      };
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    for (const kind of ['article', 'role'] as const) {
      const path = `${pathOf(kind)}#content`;
      await page.goto(path);
      await nativeShare(page).click();
      const given = await page.locator('html').getAttribute('data-shared');
      expect(JSON.parse(given ?? '')).toEqual({ title: await page.title(), url: `${address}${path}` });
    }
  });

  test('that is closed again leaves no trace: no message, no error', async ({ page, pathOf }) => {
    await page.addInitScript(() => {
      const share = () => {
        document.documentElement.dataset.shared = 'canceled';
        return Promise.reject(new DOMException('Share canceled', 'AbortError'));
      };
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    await page.goto(pathOf('article'));
    await nativeShare(page).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', 'canceled');
    await letDraw(page);
    await expect(status(page)).toHaveText('');
  });
});

test.describe('on a phone', () => {
  for (const canShare of [true, false])
    test(`the bar fits, with its longest message, where the browser ${canShare ? 'has' : 'has no'} way to share`, async ({
      page,
      pathOf,
    }) => {
      await page.addInitScript((can) => {
        if (can) Object.defineProperty(Navigator.prototype, 'share', { value: () => Promise.resolve() });
        else Reflect.deleteProperty(Navigator.prototype, 'share');
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }, canShare);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(pathOf('article'));
      // The sheet of the system has all that the links have.
      await expect(targets(page)).toBeVisible({ visible: !canShare });
      await expect(nativeShare(page)).toBeVisible({ visible: canShare });
      const buttons = await bar(page).getByRole('button').filter({ visible: true }).all();
      const tops = await Promise.all(buttons.map(async (button) => (await button.boundingBox())?.y));
      expect(new Set(tops).size).toBe(1);
      await copyLink(page).click();
      await expect(status(page)).not.toHaveText('');
      const lines = await linesOf(page, ':has(> [aria-label="Share this page"])');
      expect(lines.length).toBeGreaterThan(canShare ? 2 : 3);
      expect(lines.filter(({ left, right, isCut }) => left < 0 || right > 320 || isCut)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the links are there, and no button that would do nothing', async ({ page, pathOf }) => {
    for (const kind of shared) {
      await page.goto(pathOf(kind));
      const links = targets(page).getByRole('link');
      expect(await links.count()).toBeGreaterThan(0);
      // A link leads somewhere by itself.
      const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.filter((address) => !/^(https|mailto):/.test(address))).toEqual([]);
      expect(await bar(page).locator('button').count()).toBeGreaterThan(0);
      await expect(bar(page).getByRole('button')).toHaveCount(0);
    }
  });
});
