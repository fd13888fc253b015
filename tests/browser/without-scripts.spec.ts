import { expect, test, type Page } from 'playwright/test';
import { articles, pages } from './pages.ts';

/** Buttons that do nothing by themselves: those that open a card do so without scripts. */
const scriptedButtons = 'button:not([popovertarget])';

/** The text of the page’s main part, line by line: all that can be unfolded, and nothing that is for scripts only. */
async function readableText(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await page.locator('.scripted').evaluateAll((parts) => parts.forEach((part) => part.remove()));
  const text = await page.getByRole('main').innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is drawn for a passage to stand out: the background behind it. */
function markOf(page: Page, passage: string): Promise<string> {
  return page.locator(passage).evaluate((element) => {
    const { content, backgroundColor } = getComputedStyle(element, '::before');
    return content === 'none' ? 'none' : backgroundColor;
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows the same text as with scripts, and no button that needs them', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const scripted = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: true });
    for (const path of pages) {
      await scripted.goto(path);
      const buttons = await scripted.locator('main').locator(scriptedButtons).allInnerTexts();
      const text = await readableText(scripted);
      expect(text.length).toBeGreaterThan(5);

      await page.goto(path);
      const useless = page.locator(scriptedButtons).or(page.locator('.scripted')).filter({ visible: true });
      await expect.soft(useless, path).toHaveCount(0);
      expect.soft(await readableText(page), path).toEqual(text.filter((line) => !buttons.includes(line)));
    }
    await scripted.close();
  });

  test('there is no button for the theme', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.theme-toggle')).toHaveCount(1);
    await expect(page.locator('.theme-toggle')).toBeHidden();
  });

  for (const width of [390, 1280])
    test(`${width} px wide, the link of a row names the row in the address and marks it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/compare/');
      const shade = (row: string) =>
        page.locator(row).evaluate((element) => {
          const cell = element.querySelector('td') ?? element;
          return [element, cell].map((each) => getComputedStyle(each).backgroundColor).join();
        });
      const plain = await shade('#seat');
      await page.locator('#seat').hover();
      await page.locator('#seat .self-link').click();
      await expect(page).toHaveURL(/\/compare\/#seat$/);
      expect(await shade('#seat')).not.toBe(plain);
      expect(await shade('#breadth')).toBe(plain);
      await expect(page.locator('#seat')).toBeInViewport();
    });

  for (const path of articles)
    test(`the link of a passage of ${path} names the passage in the address and marks it`, async ({ page }) => {
      await page.goto(path);
      const id = (await page.locator('.passage').nth(3).getAttribute('id')) ?? '';
      const other = (await page.locator('.passage').nth(4).getAttribute('id')) ?? '';
      expect(await markOf(page, `#${id}`)).toBe('none');
      await page.locator(`#${id}`).hover();
      await page.locator(`#${id} > .passage-link`).click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      expect(await markOf(page, `#${id}`)).not.toBe('none');
      expect(await markOf(page, `#${other}`)).toBe('none');
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

  test('the first press of Tab offers to skip to the content, and Enter does', async ({ page }) => {
    await page.goto('/compare/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
});
