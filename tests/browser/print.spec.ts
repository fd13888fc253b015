import { expect, test, type Page } from 'playwright/test';
import { lightnessOf } from './colours.ts';
import { linesOf } from './lines.ts';
import { articles, pages } from './pages.ts';

/** An A4 sheet without its margins, in CSS px. */
const sheet = { width: 673, height: 986 };

/** Shows a page as it is printed. */
async function print(page: Page, path: string): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto(path);
}

/** How many sheets of A4 a page takes. */
async function countSheets(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.startsWith('%PDF-')).toBe(true);
  return file.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Checks that each element is drawn and that all of its words are. */
async function expectPrinted(page: Page, selector: string, least: number): Promise<void> {
  const count = await page.locator(selector).count();
  expect(count).toBeGreaterThanOrEqual(least);
  const drawn = await linesOf(page, selector);
  const words = new Set(drawn.filter(({ isCut, isOutOfCell }) => !isCut && !isOutOfCell).map(({ text }) => text));
  const missing = await page.locator(selector).evaluateAll(
    (elements, found) => {
      const texts = elements.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const own: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          // What only screen readers are told, and links that are of no use on paper.
          if (!node.parentElement?.closest('.sr-only, .no-print, .cell-name, [popover], script'))
            own.push((node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
        return own;
      });
      return texts.filter((text) => text && !found.includes(text));
    },
    [...words],
  );
  expect(missing).toEqual([]);
}

for (const path of articles)
  test(`${path} is printed whole, on a few sheets`, async ({ page }) => {
    await print(page, path);
    await expectPrinted(page, '.passage', 10);
    await expectPrinted(page, '.editor-note', 4);
    await expectPrinted(page, '.comparison :is(th, td)', 10);
    await expectPrinted(page, '.article-head', 1);
    const sheets = await countSheets(page);
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(8);
  });

test('the comparison is printed on one sheet: every cell, the sources, the page’s address and its date', async ({
  page,
}) => {
  await print(page, '/compare/');
  await expectPrinted(page, '.brief .comparison :is(th, td)', 15 * 5);
  const foot = page.locator('.printed-sources');
  await expectPrinted(page, '.printed-sources', 1);
  await expect(foot.getByRole('listitem')).toHaveCount(2);
  for (const source of await foot.getByRole('listitem').all()) await expect(source).toContainText(/https?:\/\//);
  await expect(foot).toContainText('/compare/');
  await expect(foot).toContainText(/\d{1,2}\s\w+\s20\d\d/);
  expect(await countSheets(page)).toBe(1);
});

test('every page is printed without navigation and controls, and fits the sheet', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of pages) {
    await print(page, path);
    // A word that opens its entry in the glossary is a button too, and is printed as the word it is.
    const furniture = page.locator(
      'nav, button:not([popovertarget]), .comparison-controls, .passage-link, .self-link, .keep-reading, .site-footer a',
    );
    const shown = await furniture.evaluateAll((found) =>
      found.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
    );
    expect.soft(shown, path).toEqual([]);
    expect(await furniture.count(), path).toBeGreaterThan(3);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    // Who speaks: by name, or by address where the sheet is full.
    const imprint = page.locator('.masthead-name, .printed-sources').filter({ visible: true });
    await expect.soft(imprint, path).toHaveCount(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(sheet.width);
  }
});

test('a page read in the dark is printed in ink on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/compare/');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.emulateMedia({ media: 'print' });
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('h1') ?? document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  const [inkLightness] = await lightnessOf(page, [ink ?? '']);
  expect(inkLightness).toBeLessThan(0.05);
  expect(paper).toBe('rgba(0, 0, 0, 0)');
});
