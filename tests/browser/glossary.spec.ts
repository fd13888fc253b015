import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { articles } from './pages.ts';

for (const path of articles)
  test.describe(path, () => {
    for (const javaScriptEnabled of [false, true])
      test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
        test.use({ javaScriptEnabled });

        test('a marked word opens its entry in place, and leads to the glossary', async ({ page }) => {
          await page.goto(path);
          const word = page.locator('button.term').first();
          await word.click();
          const card = page.locator('.term-card:popover-open');
          await expect(card).toBeVisible();
          const box = await card.boundingBox();
          const width = page.viewportSize()?.width ?? 0;
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          await card.getByRole('link', { name: 'In the glossary' }).click();
          await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
          await expect(page.locator('.glossary > :target')).toBeVisible();
        });
      });

    test('with the keyboard it opens, Escape closes it, and the focus is back at the word', async ({ page }) => {
      await page.goto(path);
      const word = page.locator('button.term').first();
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.term-card:popover-open')).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'In the glossary' }).filter({ visible: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('.term-card:popover-open')).toHaveCount(0);
      await expect(word).toBeFocused();
    });

    for (const width of [320, 1280])
      test(`with an entry open the page is accessible, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(path);
        await page.locator('button.term').first().click();
        await expect(page.locator('.term-card:popover-open')).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });

    test('no term is marked twice, and each leads to an entry', async ({ page }) => {
      await page.goto(path);
      const links = await page
        .locator('.term-card a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(2);
      expect(new Set(links).size).toBe(links.length);
      await page.goto('/glossary/');
      for (const link of links) await expect(page.locator(`.glossary > [id="${link.split('#')[1]}"]`)).toHaveCount(1);
    });
  });
