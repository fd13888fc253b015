import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';

const mark = /data-card/;
const word = (page: Page) => page.locator('main a[data-card]').first();
const card = (page: Page) => page.locator('[popover]:popover-open');
const wayOn = (page: Page) => card(page).getByRole('link', { name: 'In the glossary' });

test('a marked word opens its entry in place, closes it again, and leads to the glossary', async ({ page, pathOf }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pathOf('article', mark));
    await word(page).click();
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    // Next to the word, where a reader looks.
    const beside = await word(page).boundingBox();
    const gap = Math.max((box?.y ?? 0) - (beside?.y ?? 0), (beside?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0));
    expect(gap).toBeLessThan(60);
    await word(page).click();
    await expect(card(page)).toHaveCount(0);
  }
  await page.goto(pathOf('article', mark));
  await word(page).click();
  await wayOn(page).click();
  await expect(page).toHaveURL(new RegExp(`${pathOf('glossary')}#.+$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word leads to its entry', async ({ page, pathOf }) => {
    await page.goto(pathOf('article', mark));
    await word(page).click();
    await expect(page).toHaveURL(new RegExp(`${pathOf('glossary')}#.+$`));
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('with the keyboard it opens, Escape closes it, and the focus is back at the word', async ({ page, pathOf }) => {
  await page.goto(pathOf('article', mark));
  await word(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(wayOn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(word(page)).toBeFocused();
});

test('no term is marked twice, and each leads to an entry', async ({ page, pathOf }) => {
  await page.goto(pathOf('article', mark));
  const links = await page
    .locator('main .term-card a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link, at) => links.indexOf(link) !== at)).toEqual([]);
  await page.goto(pathOf('glossary'));
  const ids = await page.locator('main [id]').evaluateAll((entries) => entries.map(({ id }) => id));
  expect(links.filter((link) => !ids.includes(link.split('#')[1] ?? ''))).toEqual([]);
});
