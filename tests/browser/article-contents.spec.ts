import { expect } from 'playwright/test';
import { linesOf } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const phone = { width: 390, height: 844 };

test('the part that one reads is marked in the contents, and the bar on a phone names it', async ({ page, pathOf }) => {
  for (const viewport of [phone, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport);
    await page.goto(pathOf('article'));
    const current = page.locator('nav a[aria-current=location]');
    await expect(current).toHaveCount(0);
    const headings = page.locator('main article h2[id]:not(nav *)');
    const last = (await headings.count()) - 1;
    expect(last).toBeGreaterThan(0);
    // Down and up again, in leaps.
    for (const at of [last, 0]) {
      const name = (await headings.nth(at).textContent())?.trim() ?? '';
      await headings.nth(at).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
      await expect(current).toHaveCount(1);
      // The last may not come up as far as the head of the window.
      await expect(current).toHaveText(at === 0 ? name : /./);
      await expect(page.locator('button', { hasText: 'Contents' })).toContainText((await current.textContent()) ?? '');
    }
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(current).toHaveCount(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the bar of the contents opens the list, whose links lead on', async ({ page, pathOf }) => {
    await page.setViewportSize(phone);
    await page.goto(pathOf('article'));
    const list = page.getByRole('navigation', { name: 'In this article' });
    await expect(list).toBeHidden();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(list).toBeVisible();
    await list.getByRole('link').last().click();
    expect(new URL(page.url()).hash).not.toBe('');
  });
});

test('the bar of the contents covers neither what has the focus nor the end of the page', async ({ page, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('article'));
  for (const width of [320, 390, 768]) {
    await resize(page, width);
    const bar = page.getByRole('button', { name: 'Contents' });
    const isCovered = async (box: { top: number; bottom: number }) => {
      const { y = 0 } = (await bar.boundingBox()) ?? {};
      return box.bottom > y + 1;
    };
    const links = await page.locator('main a[href]').filter({ visible: true }).all();
    for (const link of links.filter((_, at) => at % 5 === 0)) {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await link.focus();
      const box = await link.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      if (await isCovered(box)) faults.push(`${width} px: it covers “${await link.textContent()}”`);
    }
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const lines = await linesOf(page, 'body > footer');
    const bottom = Math.max(...lines.map((line) => line.bottom)) - (await page.evaluate(() => scrollY));
    if (await isCovered({ top: 0, bottom })) faults.push(`${width} px: it covers the end of the page`);
  }
  expect(faults).toEqual([]);
});
