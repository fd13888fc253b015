import { expect, type Page } from 'playwright/test';
import { lightnessOf, paperOf } from './colours.ts';
import { test } from './test.ts';

const toggle = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

/** Checks that a page is dark or light, its text the reverse, and that the button says so. */
async function expectDark(page: Page, dark: boolean): Promise<void> {
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  const [paperLightness = NaN, inkLightness = NaN] = await lightnessOf(page, [await paperOf(page), ink]);
  expect(paperLightness < 0.2).toBe(dark);
  expect(inkLightness > 0.5).toBe(dark);
  await expect(toggle(page)).toHaveAttribute('aria-pressed', String(dark));
}

/** Runs through something where the system is light and where it is dark, each as at a first visit. */
async function inEachSystem(
  page: Page,
  walk: (isDark: boolean, other: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  for (const system of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: system });
    await test.step(`where the system is ${system}`, () =>
      walk(system === 'dark', system === 'dark' ? 'light' : 'dark'));
    await page.evaluate(() => localStorage.clear());
  }
}

test('the page follows the system, also when that changes, and the button turns it over and back', async ({
  page,
  pathOf,
}) => {
  await inEachSystem(page, async (isDark, other) => {
    await page.goto(pathOf('home'));
    await expectDark(page, isDark);
    await page.emulateMedia({ colorScheme: other });
    await expectDark(page, !isDark);
    await toggle(page).click();
    await expectDark(page, isDark);
    await toggle(page).click();
    await expectDark(page, !isDark);
  });
});

test('the choice outlives a reload, holds on another page and wins over the system', async ({ page, pathOf }) => {
  await inEachSystem(page, async (isDark, other) => {
    await page.goto(pathOf('home'));
    await toggle(page).click();
    await page.reload();
    await expectDark(page, !isDark);
    const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link').first();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${address}`);
    await expectDark(page, !isDark);
    await page.emulateMedia({ colorScheme: other });
    await expectDark(page, !isDark);
  });
});

test('a remembered choice never flashes', async ({ page, pathOf }) => {
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
  await inEachSystem(page, async (isDark) => {
    await page.goto(pathOf('home'));
    await toggle(page).click();
    for (const kind of ['home', 'comparison', 'article list'] as const) {
      await page.goto(pathOf(kind));
      const seen = await page.evaluate<string[]>('backgroundsSeen()');
      const lightness = await lightnessOf(page, seen);
      expect(lightness.length).toBeGreaterThan(0);
      expect(lightness.map((each) => each < 0.2)).toEqual(lightness.map(() => !isDark));
    }
  });
});

test('a choice made in another window holds here too, and on a page that one comes back to', async ({
  page,
  context,
  pathOf,
}) => {
  await inEachSystem(page, async (isDark, other) => {
    await page.goto(pathOf('home'));
    const second = await context.newPage();
    await second.emulateMedia({ colorScheme: other === 'dark' ? 'light' : 'dark' });
    await second.goto(pathOf('article list'));
    await toggle(second).click();
    await expectDark(page, !isDark);
    await page.goto(pathOf('article list'));
    await toggle(page).click();
    await page.goBack();
    await expectDark(page, isDark);
    await second.close();
  });
});

test('the window’s frame has the colour of the page', async ({ page, pathOf }) => {
  await inEachSystem(page, async (isDark) => {
    await page.goto(pathOf('home'));
    await toggle(page).click();
    const frames = await page
      .locator('meta[name=theme-color]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));
    const lightness = await lightnessOf(page, frames);
    expect(lightness.map((each) => each < 0.2)).toEqual(frames.map(() => !isDark));
    expect(frames).toHaveLength(2);
  });
});

test('where storage is refused the button still works, for as long as the page is open', async ({
  context,
  pathOf,
}) => {
  for (const system of ['light', 'dark'] as const) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
    await page.goto(pathOf('home'));
    await expectDark(page, system === 'dark');
    await toggle(page).click();
    await expectDark(page, system !== 'dark');
    await page.reload();
    await expectDark(page, system === 'dark');
  }
});

test('a stored word that names no theme is passed over', async ({ page, pathOf }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  await inEachSystem(page, async (isDark) => {
    await page.goto(pathOf('home'));
    await expectDark(page, isDark);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button for the theme', async ({ page, pathOf }) => {
    await page.goto(pathOf('home'));
    await expect(page.locator('button', { hasText: 'Dark theme' })).toHaveCount(1);
    await expect(toggle(page)).toHaveCount(0);
  });
});
