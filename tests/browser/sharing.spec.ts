import { expect, test, type Page } from 'playwright/test';
import { brokenClipboards } from './clipboard.ts';
import { articles, pages } from './pages.ts';
import { linesOf } from './lines.ts';
import { listen } from './silence.ts';

const shared = [
  ...articles,
  ...pages.filter((path) => /^\/roles\/[^/]+\/$|^\/compare\/[^/]+-vs-[^/]+\/$|^\/forecasts\/$/.test(path)),
];
const [article = ''] = articles;

const bar = (page: Page) => page.locator('.share-bar');
const copyLink = (page: Page) => bar(page).getByRole('button', { name: 'Copy link', exact: true });
const nativeShare = (page: Page) => bar(page).getByRole('button', { name: 'Share…', exact: true });
const status = (page: Page) => bar(page).getByRole('status');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('pages of each kind that is shared are looked at', () => {
  for (const folder of ['/articles/', '/roles/', '/compare/', '/forecasts/'])
    expect(shared.filter((path) => path.startsWith(folder)).length, folder).toBeGreaterThan(0);
});

test.describe('the link of a page', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  for (const path of shared)
    test(`${path}: is copied as it stands in the address bar, asking nothing of anyone`, async ({ page, baseURL }) => {
      const noise = listen(page, baseURL);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(status(page)).toHaveText('');
      const before: string[] = [];
      page.on('request', (request) => before.push(request.url()));
      await copyLink(page).click();
      await expect(status(page)).toHaveText('Copied');
      expect(await clipboard(page)).toBe(new URL(path, baseURL).href);
      expect(before).toEqual([]);
      expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
    });

  test('is copied with the passage that a reader has gone to meanwhile', async ({ page, baseURL }) => {
    await page.goto(article);
    const link = page.locator('.passage-link').nth(2);
    await link.focus();
    await page.keyboard.press('Enter');
    await copyLink(page).click();
    await expect(status(page)).toHaveText('Copied');
    const fragment = await link.getAttribute('href');
    expect(fragment).toMatch(/^#.+/);
    expect(await clipboard(page)).toBe(`${new URL(article, baseURL).href}${fragment}`);
  });

  test('is copied by key as well, and the focus stays where it is', async ({ page, baseURL }) => {
    await page.goto('/forecasts/');
    await copyLink(page).focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText('Copied');
    await expect(copyLink(page)).toBeFocused();
    expect(await clipboard(page)).toBe(new URL('/forecasts/', baseURL).href);
  });

  for (const [name, breakClipboard] of brokenClipboards)
    test(`where the browser ${name} the reader is told what to do instead`, async ({ page }) => {
      await page.goto(article);
      await page.evaluate(breakClipboard);
      await copyLink(page).click();
      await expect(status(page)).toHaveText('Your browser did not allow it. Copy it from the address bar.');
    });
});

test.describe('the browser’s own way to share', () => {
  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    for (const path of [article, '/forecasts/']) {
      await page.goto(path);
      await expect(copyLink(page)).toBeVisible();
      await expect(nativeShare(page)).toHaveCount(0);
    }
  });

  test('is offered where there is one, and is given the title and the address', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      };
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    for (const path of [article, '/roles/cto/']) {
      await page.goto(`${path}#content`);
      await nativeShare(page).click();
      const given = await page.locator('html').getAttribute('data-shared');
      expect(JSON.parse(given ?? '')).toEqual({
        title: await page.title(),
        url: `${new URL(path, baseURL).href}#content`,
      });
    }
  });

  test('that is closed again leaves no trace: no message, no error', async ({ page, baseURL }) => {
    const noise = listen(page, baseURL);
    await page.addInitScript(() => {
      const share = () => Promise.reject(new DOMException('Share canceled', 'AbortError'));
      Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    });
    await page.goto(article);
    await nativeShare(page).click();
    await page.waitForTimeout(200);
    await expect(status(page)).toHaveText('');
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });
});

test('the bar fits a narrow window with every button shown and its longest message', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: () => Promise.resolve() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(article);
  await copyLink(page).click();
  await expect(status(page)).not.toHaveText('');
  await expect(nativeShare(page)).toBeVisible();
  const lines = await linesOf(page, '.share-bar');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter(({ left, right, isCut }) => left < 0 || right > 320 || isCut)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the citation is folded away, opens, and its files are saved under the article’s name', async ({ page }) => {
  for (const path of articles) {
    await page.goto(path);
    const cite = page.locator('.cite');
    await expect(cite.locator('p').first()).toBeHidden();
    await cite.getByText('Cite this', { exact: true }).click();
    await expect(cite.locator('p').first()).toBeVisible();
    const links = cite.getByRole('link');
    await expect(links).toHaveText(['BibTeX', 'RIS', 'CSL-JSON']);
    for (const [at, ending] of ['bib', 'ris', 'csl.json'].entries()) {
      const saving = page.waitForEvent('download');
      await links.nth(at).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe(`${path.split('/').at(-2)}.${ending}`);
      expect(await download.failure()).toBeNull();
    }
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the links are there, the citation opens, and no button is that would do nothing', async ({ page }) => {
    for (const path of shared) {
      await page.goto(path);
      await expect(bar(page).getByRole('link').filter({ visible: true })).toHaveText([
        'Mail',
        'LinkedIn',
        'Bluesky',
        'Mastodon',
        'X',
      ]);
      await expect(bar(page).locator('button')).toHaveCount(2);
      await expect(bar(page).locator('button').filter({ visible: true })).toHaveCount(0);
    }
    await page.goto(article);
    await page.locator('.cite summary').click();
    await expect(page.locator('.cite p').first()).toBeVisible();
  });
});
