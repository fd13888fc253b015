import { expect } from 'playwright/test';
import { brokenClipboards, clipboardOf, copied } from './clipboard.ts';
import { test } from './test.ts';

/** What the markup of an article with code has. */
const mark = 'class="code-block"';

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('every block of code is copied by its button, which says so, letter for letter', async ({ page, pathOf }) => {
    await page.goto(pathOf('article', mark));
    const faults: string[] = [];
    const blocks = await page.locator('figure:has(> pre)').all();
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const button = block.getByRole('button');
      await button.click();
      await expect(button).toHaveText(copied);
      const [code, taken] = [await block.locator('code').textContent(), await clipboardOf(page)];
      if (taken !== code) faults.push(`“${taken}” was copied for “${code}”`);
    }
    expect(faults).toEqual([]);
  });
});

for (const { name, breakIt } of brokenClipboards)
  test(`where the browser ${name}, the button does not say that it copied`, async ({ page, pathOf }) => {
    await page.addInitScript(breakIt);
    await page.goto(pathOf('article', mark));
    const button = page.locator('figure:has(> pre)').first().getByRole('button');
    const word = await button.textContent();
    await button.click();
    await expect(button).not.toHaveText(word ?? '');
    await expect(button).not.toHaveText(copied);
  });

test('the keyboard reaches code and scrolls it', async ({ page, pathOf }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pathOf('article', mark));
  const code = page.locator('pre').first();
  await code.focus();
  await expect(code).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button at code, and the code is there', async ({ page, pathOf }) => {
    await page.goto(pathOf('article', mark));
    const block = page.locator('figure:has(> pre)').first();
    await expect(block.locator('code')).toBeVisible();
    await expect(block.getByRole('button')).toHaveCount(0);
  });
});
