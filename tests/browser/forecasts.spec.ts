import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { contrastOf } from './colours.ts';
import { boxesOf, collisions, linesOf, overlap } from './lines.ts';
import { resize } from './windows.ts';

/** Opens all that a reader can open on the page, and counts it. */
function openAll(page: Page): Promise<number> {
  return page.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
    return parts.length;
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the forecasts are accessible with everything open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/forecasts/');
    expect(await openAll(page)).toBeGreaterThan(10);
    for (const width of [390, 1280]) {
      await resize(page, width);
      const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
      const { violations, passes } = await new AxeBuilder({ page }).options({ rules }).setLegacyMode().analyze();
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      const wrong = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      expect.soft(wrong, `${width} px wide`).toEqual([]);
    }
  });

for (const width of [320, 390, 768, 1280])
  test(`with everything open nothing is cut off, covered or out of the window, ${width} px wide`, async ({ page }) => {
    await page.goto('/forecasts/');
    await openAll(page);
    await resize(page, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const lines = await linesOf(page);
    expect(lines.length).toBeGreaterThan(300);
    const faults = lines.filter(
      ({ left, right, isCut, isOutOfCell }) => left < -1 || right > width + 1 || isCut || isOutOfCell,
    );
    expect.soft(faults.map(({ text }) => text)).toEqual([]);
    expect.soft(collisions(lines)).toEqual([]);
  });

test('the figures of a picture are opened and closed by keyboard', async ({ page }) => {
  await page.goto('/forecasts/');
  const figures = page.locator('.figures').first();
  const table = figures.locator('table').first();
  await expect(table).toBeHidden();
  await figures.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(figures.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(table).toBeHidden();
});

for (const javaScriptEnabled of [false, true])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a figure in a text opens the closed table it stands in and leads to its row', async ({ page }) => {
      await page.goto('/forecasts/');
      for (const id of ['digital-share-us-2020', 'offline-share-of-budgets-2022', 'martech-map-products-2025']) {
        const row = page.locator(`tr[id="${id}"]`);
        await expect(row).toBeHidden();
        await page.locator(`a.figure[href$="#${id}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/forecasts/#${id}$`));
        await expect(row).toBeInViewport();
        await expect(page.locator('tr:target')).toHaveAttribute('id', id);
      }
    });

    test('a figure named in the list of sources leads to its row, open', async ({ page }) => {
      await page.goto('/sources/');
      await page.locator('#cynopsis-digital-share a[href$="#digital-share-world-2019"]').click();
      await expect(page).toHaveURL(/\/forecasts\/#digital-share-world-2019$/);
      await expect(page.locator('tr:target')).toBeInViewport();
    });
  });

test('printed, every figure and all the evidence is there, closed as it was', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/forecasts/');
  await expect(page.locator('details[open]')).toHaveCount(0);
  for (const part of ['.figure-table :is(th, td)', '.figure-caution', '.evidence li']) {
    const drawn = (await linesOf(page, part)).filter(({ isCut, isOutOfCell }) => !isCut && !isOutOfCell);
    const words = new Set(drawn.map(({ text }) => text));
    const all = await page.locator(part).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push((walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim());
        return texts.filter(Boolean);
      }),
    );
    expect(all.length, part).toBeGreaterThan(5);
    expect(
      all.filter((text) => !words.has(text)),
      part,
    ).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
  expect(collisions(await linesOf(page))).toEqual([]);
});

for (const width of [320, 1280])
  test(`the words in the pictures can be read and stand clear of each other, ${width} px wide`, async ({ page }) => {
    await page.goto('/forecasts/');
    await resize(page, width);
    const sizes = await page.locator('svg.chart text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    const words = await boxesOf(page, 'svg.chart text');
    // The box of a line of type is taller than its letters.
    const letters = words.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }));
    const clashes = letters.flatMap((one, at) =>
      letters
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `“${one.name}” and “${other.name}”`),
    );
    expect(clashes).toEqual([]);
    expect(words.filter(({ left, right }) => left < 0 || right > width).map(({ name }) => name)).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`marks and words of the pictures stand out from the page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/forecasts/');
    const { paper, words, marks, hollow } = await page.evaluate(() => {
      const styles = (selector: string, property: string) => [
        ...new Set(
          [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each).getPropertyValue(property)),
        ),
      ];
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        words: styles('svg.chart text', 'fill'),
        marks: styles('svg.chart .chart-mark, .verdict-sign', 'stroke'),
        hollow: styles('svg.chart .chart-mark.hollow', 'fill'),
      };
    });
    expect([words.length, marks.length, hollow.length].includes(0)).toBe(false);
    for (const colour of words) expect(await contrastOf(page, colour, paper)).toBeGreaterThanOrEqual(7);
    for (const colour of marks) expect(await contrastOf(page, colour, paper)).toBeGreaterThanOrEqual(3);
    for (const colour of hollow) expect(await contrastOf(page, colour, paper)).toBeLessThan(1.1);
  });
