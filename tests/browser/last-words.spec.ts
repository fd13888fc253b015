import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** A word that stands alone on a line may fill so much of it and be no widow. */
const enough = 0.2;

/** Titles, headings and leads of more than three words whose last line is one short word, with that word. */
function lonelyWords(page: Page): Promise<string[]> {
  return page.evaluate((share) => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll('main :is(h1, h2, .lead)')) {
      const words = element.textContent.trim().split(/\s+/);
      const { clipPath } = getComputedStyle(element);
      if (words.length <= 3 || !element.checkVisibility() || clipPath === 'inset(50%)') continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      // Marks and links in a line have boxes of their own, some a little higher than the text.
      const last = rects.filter((rect) => rect.bottom > bottom - rect.height / 2);
      const width = Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left));
      const isOneLine = rects.every((rect) => rect.bottom > bottom - rect.height / 2);
      if (!isOneLine && width < share * element.getBoundingClientRect().width)
        faults.push(`“${words.slice(-5).join(' ')}” ends in a line of ${Math.round(width)} px`);
    }
    return faults;
  }, enough);
}

test('no title, heading or lead ends in one short word alone', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const width of [320, 390, 768, 1280])
    for (const path of paths) {
      await resize(page, width);
      await page.goto(path);
      faults.push(...(await lonelyWords(page)).map((fault) => `${path} at ${width} px: ${fault}`));
    }
  expect(faults).toEqual([]);
});
