import { expect } from 'playwright/test';
import { test } from './test.ts';
import { resize } from './windows.ts';

test('an answer at the top of a page is on the first screen: its lines, its bars, and the buttons after it', async ({
  page,
  pathOf,
}) => {
  const path = pathOf('home', /class="?answers/);
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await resize(page, width, height);
    await page.goto(path);
    const parts = page.locator('h1, .answers, .answer, .answer [data-extent], .answers + div, .answers + div .button');
    expect(await parts.count()).toBeGreaterThan(4);
    const below = await parts.evaluateAll((found) =>
      found.flatMap((part) => {
        const { bottom } = part.getBoundingClientRect();
        return bottom > innerHeight ? [`${part.textContent.trim().slice(0, 60)}: ${Math.round(bottom)}`] : [];
      }),
    );
    expect(below, `${width} × ${height}`).toEqual([]);
  }
});
