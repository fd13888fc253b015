import { expect, test, type Page } from 'playwright/test';
import { lightnessOf } from './colours.ts';
import { listen } from './silence.ts';

/** Whether the page’s background is dark. */
async function isDark(page: Page): Promise<boolean> {
  const colour = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const [lightness = NaN] = await lightnessOf(page, [colour]);
  return lightness < 0.2;
}

/** Checks that a page is dark or light, its text the reverse, and that the button says so. */
async function expectDark(page: Page, dark: boolean): Promise<void> {
  expect(await isDark(page)).toBe(dark);
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  const [lightness = NaN] = await lightnessOf(page, [ink]);
  expect(lightness > 0.5).toBe(dark);
  await expect(toggle(page)).toHaveAttribute('aria-pressed', String(dark));
}

const toggle = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

for (const system of ['light', 'dark'] as const)
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system });
    const isSystemDark = system === 'dark';

    test('the page follows the system, also when that changes', async ({ page }) => {
      await page.goto('/');
      await expectDark(page, isSystemDark);
      await page.emulateMedia({ colorScheme: isSystemDark ? 'light' : 'dark' });
      await expectDark(page, !isSystemDark);
    });

    test('the button turns the page over, and back', async ({ page }) => {
      await page.goto('/');
      await toggle(page).click();
      await expectDark(page, !isSystemDark);
      await toggle(page).click();
      await expectDark(page, isSystemDark);
    });

    test('the choice outlives a reload, holds on another page and wins over the system', async ({ page }) => {
      await page.goto('/');
      await toggle(page).click();
      await page.reload();
      await expectDark(page, !isSystemDark);
      await page.getByRole('link', { name: 'Roles', exact: true }).click();
      await page.waitForURL('**/roles/');
      await expectDark(page, !isSystemDark);
      await page.emulateMedia({ colorScheme: isSystemDark ? 'light' : 'dark' });
      await expectDark(page, !isSystemDark);
    });

    test('a remembered choice never flashes', async ({ page }) => {
      await page.goto('/');
      await toggle(page).click();
      // Notes the background before each frame, and whenever the page has grown by something to look at.
      await page.addInitScript(() => {
        const seen = new Set<string>();
        const note = () =>
          document.querySelector('body > :not(script)') &&
          seen.add(getComputedStyle(document.documentElement).backgroundColor);
        new MutationObserver(note).observe(document, { childList: true, subtree: true });
        const eachFrame = () => {
          note();
          requestAnimationFrame(eachFrame);
        };
        eachFrame();
        Object.assign(window, { backgroundsSeen: () => [...seen] });
      });
      for (const path of ['/', '/compare/', '/articles/']) {
        await page.goto(path);
        const seen = await page.evaluate<string[]>('backgroundsSeen()');
        const lightness = await lightnessOf(page, seen);
        expect(lightness.length).toBeGreaterThan(0);
        expect(lightness.map((each) => each < 0.2)).toEqual(lightness.map(() => !isSystemDark));
      }
    });

    test('where storage is refused the button still works, for as long as the page is open', async ({
      page,
      baseURL,
    }) => {
      const noise = listen(page, baseURL);
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      });
      await page.goto('/');
      await expectDark(page, isSystemDark);
      await toggle(page).click();
      await expectDark(page, !isSystemDark);
      await page.reload();
      await expectDark(page, isSystemDark);
      expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
    });

    test('a stored word that names no theme is passed over', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
      await page.goto('/');
      await expectDark(page, isSystemDark);
    });
  });
