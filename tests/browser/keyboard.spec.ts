import { expect, test, type Page } from 'playwright/test';
import { contrastOf } from './colours.ts';
import { articles, pages } from './pages.ts';
import { resize } from './windows.ts';

/** Marks all that Tab stops at, in the order of the document, and counts it. */
function markStops(page: Page): Promise<number> {
  return page.locator('a[href], button, input, select, textarea, summary').evaluateAll((found) => {
    const shown = found.filter((each) => each.checkVisibility() && !each.matches(':disabled'));
    // Of the dials of one question Tab stops at the chosen one, or else at the first; the arrows lead to the others.
    const stops = shown.filter((each) => {
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      const dials = shown.filter((other) => other instanceof HTMLInputElement && other.name === each.name);
      return each === (dials.find((dial) => dial.matches(':checked')) ?? dials[0]);
    });
    for (const each of found) each.toggleAttribute('data-stop', stops.includes(each));
    return stops.length;
  });
}

/** Presses Tab that many times and says where each press led: the stop’s place among all, or -1 for none of them. */
async function walk(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(() => {
    const places: number[] = [];
    const stops = [...document.querySelectorAll('[data-stop]')];
    addEventListener('focusin', ({ target }) => places.push(target instanceof Element ? stops.indexOf(target) : -1));
    Object.assign(window, { placesVisited: places });
  });
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  return page.evaluate<number[]>('placesVisited');
}

/** What a reader who goes by keyboard sees of each stop: the colours of the rings, and what keeps one from being seen. */
function lookAtRings(page: Page): Promise<{ colours: string[]; faults: string[] }> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
    const colours = new Set<string>();
    // Down the page and up again, as what stays at the top of the window covers what comes in from above.
    const faults = [...stops, ...stops.toReversed()].flatMap((stop) => {
      stop.focus();
      const { outlineStyle, outlineWidth, outlineOffset, outlineColor, clipPath } = getComputedStyle(stop);
      const around = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const box = stop.getBoundingClientRect();
      const ring = new DOMRect(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around);
      const found: string[] = [];
      colours.add(outlineColor);
      if (document.activeElement !== stop) found.push('does not take the focus');
      if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) found.push('has no ring');
      if (clipPath !== 'none') found.push('is set aside for screen readers');
      if (ring.left < 0 || ring.right > innerWidth) found.push('has a ring that goes off the side of the page');
      const [line] = stop.getClientRects();
      const hit = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      if (!hit || !stop.contains(hit)) found.push('is covered');
      for (let part: Element | null = stop; part; part = part.parentElement) {
        const { opacity, overflow, overflowClipMargin } = getComputedStyle(part);
        if (opacity !== '1') found.push(`is seen through, at opacity ${opacity}`);
        if (part === stop || part === document.documentElement || !/hidden|clip/.test(overflow)) continue;
        const edge = part.getBoundingClientRect();
        const spare = Number.parseFloat(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0');
        if (
          ring.left < edge.left - spare ||
          ring.right > edge.right + spare ||
          ring.top < edge.top - spare ||
          ring.bottom > edge.bottom + spare
        )
          found.push(`has a ring that .${part.className} cuts off`);
      }
      const name =
        stop.getAttribute('aria-label') ?? (stop.closest('label') ?? stop).textContent?.replace(/\s+/g, ' ').trim();
      return found.map((fault) => `“${name}” ${fault}`);
    });
    return { colours: [...colours], faults: [...new Set(faults)] };
  });
}

/** The colour of the page behind everything. */
function paperOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
}

for (const path of pages)
  test(`${path}: Tab goes through all links and buttons in order, each with a ring, and is held by none`, async ({
    page,
  }) => {
    await page.goto(path);
    const count = await markStops(page);
    expect(count).toBeGreaterThan(8);
    const places = await walk(page, count + 1);
    expect(places.slice(0, count)).toEqual(places.slice(0, count).map((_, at) => at));
    // The press after the last leads out of the page, from where the browser may begin anew.
    expect(places.slice(count)).toEqual(places.length > count ? [0] : []);
    expect(places.length).toBeGreaterThanOrEqual(count);

    for (const width of [1280, 390]) {
      await resize(page, width);
      await markStops(page);
      // The browser draws rings for those who have last pressed a key.
      await page.keyboard.press('Tab');
      const { colours, faults } = await lookAtRings(page);
      expect.soft(faults, `${width} px wide`).toEqual([]);
      for (const colour of colours)
        expect.soft(await contrastOf(page, colour, await paperOf(page)), colour).toBeGreaterThanOrEqual(3);
    }
  });

test('the way starts with the skip link, then the header from left to right', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  const links = page.getByRole('banner').getByRole('link');
  await expect(links.first()).toHaveText('CMTO vs Marketing CTO');
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link').first()).toHaveText('Articles');
  const lefts: number[] = [];
  for (const link of await links.all()) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    lefts.push((await link.boundingBox())?.x ?? NaN);
  }
  expect(lefts.length).toBeGreaterThan(4);
  expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dark theme' })).toBeFocused();
});

test('the skip link is out of sight until it has the focus', async ({ page }) => {
  await page.goto('/');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
  await page.keyboard.press('Tab');
  await expect(skip).toHaveCSS('clip-path', 'none');
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Shift and Tab lead back', async ({ page }) => {
  await page.goto('/compare/');
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  for (let press = 0; press < 11; press += 1) await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('the rings stand out in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await markStops(page)).toBeGreaterThan(8);
  await page.keyboard.press('Tab');
  const { colours } = await lookAtRings(page);
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) expect(await contrastOf(page, colour, await paperOf(page))).toBeGreaterThanOrEqual(3);
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
