import { expect, test, type Page } from 'playwright/test';
import { contrastOf } from './colours.ts';
import { articles, pages } from './pages.ts';

/** Where the focus is, and what a reader sees of it. */
interface Stop {
  /** Its place among all links and buttons that are shown, in reading order; -1 when the focus has left them. */
  place: number;
  name: string;
  /** What keeps a reader from seeing it or its ring whole; empty when nothing does. */
  faults: string[];
  ring: string;
}

/** Looks at what has the focus. */
function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) => element.checkVisibility(),
    );
    const focused = document.activeElement ?? document.body;
    const place = shown.indexOf(focused);
    if (place === -1) return { place, name: focused.tagName, faults: [], ring: '' };

    const { outlineStyle, outlineWidth, outlineOffset, outlineColor, clipPath } = getComputedStyle(focused);
    const margin = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const box = focused.getBoundingClientRect();
    const ring = {
      left: box.left - margin,
      right: box.right + margin,
      top: box.top - margin,
      bottom: box.bottom + margin,
    };
    const faults: string[] = [];
    if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) faults.push('has no ring');
    if (clipPath !== 'none') faults.push('is set aside for screen readers');
    if (ring.left < 0 || ring.right > innerWidth) faults.push('its ring goes off the side of the page');
    if (box.top < 0 || box.bottom > innerHeight) faults.push('is not in view');
    for (let around: Element | null = focused; around; around = around.parentElement) {
      const { opacity, overflow, overflowClipMargin } = getComputedStyle(around);
      if (opacity !== '1') faults.push(`is seen through at opacity ${opacity}`);
      if (around === focused || around === document.documentElement || !/hidden|clip/.test(overflow)) continue;
      const cut = around.getBoundingClientRect();
      const spare = Number.parseFloat(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0');
      if (
        ring.left < cut.left - spare ||
        ring.right > cut.right + spare ||
        ring.top < cut.top - spare ||
        ring.bottom > cut.bottom + spare
      )
        faults.push(`its ring is cut off by .${around.className}`);
    }
    const [line] = focused.getClientRects();
    const hit = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    if (!hit || !focused.contains(hit)) faults.push('lies under something else');
    return {
      place,
      name: `${focused.getAttribute('aria-label') ?? focused.textContent?.replace(/\s+/g, ' ').trim()}`,
      faults,
      ring: outlineColor,
    };
  });
}

/** How many links and buttons the page shows. */
function countShown(page: Page): Promise<number> {
  return page
    .locator('a[href], button, input, select, textarea, summary')
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
}

for (const path of pages)
  test(`${path}: Tab goes through all links in order, each in view with its ring, and holds on to none`, async ({
    page,
  }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const count = await countShown(page);
      expect(count).toBeGreaterThan(8);
      const stops: Stop[] = [];
      for (let at = 0; at < count; at += 1) {
        await page.keyboard.press('Tab');
        stops.push(await currentStop(page));
      }
      expect(stops.map(({ place }) => place)).toEqual(stops.map((_, at) => at));
      const faults = stops.flatMap((stop) => stop.faults.map((fault) => `“${stop.name}” ${fault}`));
      expect.soft(faults, `${width} px wide`).toEqual([]);
      const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
      for (const ring of new Set(stops.map((stop) => stop.ring)))
        expect.soft(await contrastOf(page, ring, paper), `ring ${ring} on ${paper}`).toBeGreaterThanOrEqual(3);
      await page.keyboard.press('Tab');
      expect((await currentStop(page)).place).toBeLessThan(1);
    }
  });

test('the way starts with the skip link, then the header from left to right', async ({ page }) => {
  await page.goto('/');
  const names: string[] = [];
  for (let at = 0; at < 7; at += 1) {
    await page.keyboard.press('Tab');
    names.push((await currentStop(page)).name);
    if (at === 0) await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport({ ratio: 1 });
  }
  expect(names).toEqual([
    'Skip to the content',
    'CMTO vs Marketing CTO',
    'Articles',
    'Compare',
    'Roles',
    'About',
    'Dark theme',
  ]);
});

test('the skip link is out of sight until it has the focus', async ({ page }) => {
  await page.goto('/');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
  await page.keyboard.press('Tab');
  await expect(skip).toHaveCSS('clip-path', 'none');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Shift and Tab lead back', async ({ page }) => {
  await page.goto('/compare/');
  const place = async () => (await currentStop(page)).place;
  for (let at = 0; at < 20; at += 1) await page.keyboard.press('Tab');
  expect(await place()).toBe(19);
  for (let at = 0; at < 19; at += 1) await page.keyboard.press('Shift+Tab');
  expect(await place()).toBe(0);
});

test('the ring stands out in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const { ring } = await currentStop(page);
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await contrastOf(page, ring, paper)).toBeGreaterThanOrEqual(3);
});

for (const path of [...articles, '/compare/'])
  test(`${path}: the link of each passage and row leads to its own, by keyboard too`, async ({ page }) => {
    await page.goto(path);
    const links = page.locator('.passage-link, .self-link');
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.count()).toBe(await page.locator('.passage, main tbody tr').count());
    const strays = await links.evaluateAll((found) =>
      found.flatMap((link) => {
        const hash = link.getAttribute('href') ?? '';
        return document.querySelector(hash) === link.closest('.passage, tr') ? [] : [hash];
      }),
    );
    expect.soft(strays, 'links that lead to another’s place').toEqual([]);
    await links.last().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.passage:target, tr:target')).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(await links.last().getAttribute('href'));
  });
