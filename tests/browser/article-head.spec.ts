import { expect } from 'playwright/test';
import { linesOf } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

test('a title or the words under it never end in a line of one word @anywhere', async ({ page, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('article'));
  for (const width of [320, 360, 390, 480, 600, 768, 992, 1100, 1280]) {
    await resize(page, width);
    for (const selector of ['h1', '.lead']) {
      const words = (await page.locator(selector).first().textContent())?.trim() ?? '';
      if (words.split(/\s+/).length <= 3) continue;
      const lines = await linesOf(page, selector);
      const bottom = Math.max(...lines.map((line) => line.bottom));
      const last = lines.filter((line) => line.bottom > bottom - 5).map(({ text }) => text.trim());
      if (lines.length > last.length && last.join(' ').split(/\s+/).length < 2)
        faults.push(`${width} px: “${last.join(' ')}” stands alone under “${words}”`);
    }
  }
  expect(faults).toEqual([]);
});

test('a figure at the head stands beside the title where there is room, and on a phone begins on the first screen', async ({
  page,
  pathOf,
}) => {
  for (const form of ['<figure class="head-figure', 'Faced with the same choice']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pathOf('article', form));
    const figure = page.locator('main header figure');
    const { y = Infinity } = (await figure.boundingBox()) ?? {};
    expect(y).toBeLessThan(844 - 60);
    await page.setViewportSize({ width: 1280, height: 800 });
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    const beside = await figure.boundingBox();
    expect(beside?.x ?? 0).toBeGreaterThan((title?.x ?? 0) + 300);
    expect((beside?.y ?? 0) - (title?.y ?? 0)).toBeLessThan(100);
  }
});

test('the words in a figure at the head are 13 pixels tall or more', async ({ page, pathOf }) => {
  await page.goto(pathOf('article', '<figure class="head-figure'));
  for (const width of [320, 1280]) {
    await resize(page, width);
    const small = await page.locator('main header figure *').evaluateAll((found) =>
      found
        .filter(
          (each) =>
            each.checkVisibility() &&
            [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((each) => !each.classList.contains('sr-only') && parseFloat(getComputedStyle(each).fontSize) < 12.95)
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
  }
});
