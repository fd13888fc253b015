import { expect, test, type Page } from 'playwright/test';
import { collisions, countDrawn, linesOf, type Line } from './lines.ts';
import { pages } from './pages.ts';
import { resize } from './windows.ts';

/** Checks that a page fits its width, cuts no text and draws none over another or out of its cell. */
async function expectToFit(page: Page, width: number, name: string): Promise<void> {
  const lines = await linesOf(page);
  const textOf = (some: Line[]) => some.map(({ text }) => text);
  expect(lines.length).toBeGreaterThan(10);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  expect.soft(textOf(lines.filter(({ left, right }) => left < -1 || right > width + 1)), `${name}: off`).toEqual([]);
  expect.soft(textOf(lines.filter(({ isCut }) => isCut)), `${name}: cut`).toEqual([]);
  expect.soft(textOf(lines.filter(({ isOutOfCell }) => isOutOfCell)), `${name}: out of its cell`).toEqual([]);
  expect.soft(collisions(lines), `${name}: text over text`).toEqual([]);
}

/** What a reader finds on the page: its runs of text, and the bars that say how far a role reaches. */
async function contentOf(page: Page): Promise<{ runs: Set<string>; bars: number }> {
  const lines = await linesOf(page);
  return { runs: new Set(lines.map(({ text }) => text)), bars: await countDrawn(page, '.reach-bar') };
}

// WCAG 1.4.12: lines, letters, words and paragraphs set this far apart by the reader.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const path of pages)
  test(`${path} fits every window, loses nothing at four times the size and bears wider spacing`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280]) {
      await resize(page, width);
      await expectToFit(page, width, `${path}, ${width} px wide`);
    }

    const wide = await contentOf(page);
    // WCAG 1.4.10: a window of 1280 px at 400 % is one of 320 × 256 CSS px.
    await resize(page, 320, 256);
    await expectToFit(page, 320, `${path} at 400 %`);
    const zoomed = await contentOf(page);
    expect
      .soft(
        [...wide.runs].filter((run) => !zoomed.runs.has(run)),
        `${path} at 400 %: text gone`,
      )
      .toEqual([]);
    expect.soft(zoomed.bars, `${path} at 400 %: bars that say how far a role reaches`).toBe(wide.bars);

    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    for (const width of [320, 768, 1280]) {
      await resize(page, width);
      await expectToFit(page, width, `${path} with wider spacing, ${width} px wide`);
    }
  });

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('every page fits a phone, where the links that a mouse would reveal are always drawn', async ({ page }) => {
    test.setTimeout(90_000);
    for (const path of pages) {
      await page.goto(path);
      expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
      for (const width of [320, 390]) {
        await resize(page, width);
        await expectToFit(page, width, `${path} on a touch screen, ${width} px wide`);
      }
    }
  });
});
