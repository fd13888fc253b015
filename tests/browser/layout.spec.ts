import { expect, test, type Page } from 'playwright/test';
import { boxesOf, collisions, countDrawn, linesOf, overlap } from './lines.ts';
import { articles, pages } from './pages.ts';

/** Makes the window that wide and waits until the page has noticed. */
async function resize(page: Page, width: number, height = 844): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}

/** Lines of text that a reader at this width cannot see whole: beyond the page’s edge, or cut by a box. */
async function lostLines(page: Page, width: number): Promise<string[]> {
  const lines = await linesOf(page);
  expect(lines.length).toBeGreaterThan(10);
  return lines.filter(({ left, right, isCut }) => isCut || left < -1 || right > width + 1).map(({ text }) => text);
}

/** Checks that a page fits its width, cuts no text and draws none over another. */
async function expectToFit(page: Page, path: string, width: number): Promise<void> {
  const name = `${path}, ${width} px wide`;
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  expect.soft(await lostLines(page, width), `text cut off on ${name}`).toEqual([]);
  expect.soft(collisions(await linesOf(page)), `text over text on ${name}`).toEqual([]);
}

for (const path of pages)
  test(`${path} fits windows from 320 to 1280 px without scrolling sideways or losing text`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280]) {
      await resize(page, width);
      await expectToFit(page, path, width);
    }
  });

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  for (const path of pages)
    test(`${path} fits a phone, where links that a mouse would reveal are always drawn`, async ({ page }) => {
      await page.goto(path);
      for (const width of [320, 390]) {
        await resize(page, width);
        await expectToFit(page, path, width);
      }
    });
});

// WCAG 1.4.10: a window of 1280 px at 400 % is one of 320 × 256 CSS px.
for (const path of pages)
  test(`${path} loses nothing at four times the size`, async ({ page }) => {
    await page.goto(path);
    await resize(page, 1280);
    const runs = new Set((await linesOf(page)).map(({ text }) => text));
    const bars = await countDrawn(page, '.reach-bar');
    expect(runs.size).toBeGreaterThan(10);
    await resize(page, 320, 256);
    const left = new Set((await linesOf(page)).map(({ text }) => text));
    expect.soft([...runs].filter((run) => !left.has(run))).toEqual([]);
    expect.soft(await countDrawn(page, '.reach-bar'), 'bars that say how far a role reaches').toBe(bars);
    await expectToFit(page, path, 320);
  });

// WCAG 1.4.12: lines, letters and words set this far apart by the reader.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const path of pages)
  test(`${path} bears the reader’s own text spacing`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    for (const width of [320, 768, 1280]) {
      await resize(page, width);
      await expectToFit(page, path, width);
      expect.soft(await strayLines(page), `text outside of its cell, ${width} px wide`).toEqual([]);
    }
  });

/** Lines of text that stick out of the cell of a table they belong to. */
async function strayLines(page: Page): Promise<string[]> {
  const cells = page.locator('tbody :is(th, td)');
  const strays: string[] = [];
  for (const [at, cell] of (await boxesOf(page, 'tbody :is(th, td)', 'alone')).entries())
    for (const line of await linesOf(cells.nth(at)))
      if (line.left < cell.left - 1 || line.right > cell.right + 1 || line.top < cell.top - 1 || line.bottom > cell.bottom + 1)
        strays.push(line.text);
  return strays;
}
