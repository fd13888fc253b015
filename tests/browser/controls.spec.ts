import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const table = (page: Page) => page.getByRole('table', { name: /^Three roles, four accounts/ });

/** The heads of the columns that are shown, without the bar’s words. */
async function columns(page: Page): Promise<string[]> {
  const heads = await table(page).locator('thead th').filter({ visible: true }).allInnerTexts();
  return heads
    .map((head) =>
      head
        .replace(/\s+/g, ' ')
        .replace(/ ?Reach\..*/, '')
        .trim(),
    )
    .slice(1);
}

/** How many rows below the head are shown. */
const rows = (page: Page) => table(page).locator('tbody tr').filter({ visible: true });

for (const javaScriptEnabled of [false, true])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

    test('a role is hidden by its box, and comes back', async ({ page }) => {
      await page.goto('/compare/');
      await page.getByRole('checkbox', { name: 'CMTO', exact: true }).uncheck();
      expect(await columns(page)).toEqual(['CTO according to Temple', 'Marketing CTO according to Temple']);
      await page.getByRole('checkbox', { name: 'CMTO', exact: true }).check();
      expect(await columns(page)).toHaveLength(4);
    });

    test('one account of the CMTO can be read by itself', async ({ page }) => {
      await page.goto('/compare/');
      await page.getByRole('radio', { name: 'Boucher’s' }).check();
      expect(await columns(page)).toEqual([
        'CTO according to Temple',
        'CMTO according to Boucher',
        'Marketing CTO according to Temple',
      ]);
      await page.getByRole('radio', { name: 'Temple’s' }).check();
      expect(await columns(page)).toEqual([
        'CTO according to Temple',
        'CMTO according to Temple',
        'Marketing CTO according to Temple',
      ]);
    });

    test('of two roles only the rows in which they differ can be shown', async ({ page }) => {
      await page.goto('/compare/');
      const only = page.getByRole('checkbox', { name: /only those in which/ });
      await expect(rows(page)).toHaveCount(15);
      await page.getByRole('checkbox', { name: 'CMTO', exact: true }).uncheck();
      await only.check();
      await expect(page.locator('#technical-depth')).toBeHidden();
      await expect(page.locator('#breadth')).toBeVisible();
      const shown = await rows(page).count();
      expect(shown).toBeLessThan(15);
      // The page of this pair says the same.
      await page.goto('/compare/cto-vs-marketing-cto/');
      const differing = page.locator('tbody').filter({ hasText: 'Where they differ' }).locator('tr:not(.row-group)');
      await expect(differing).toHaveCount(shown);
    });

    test('when every role is hidden, a sentence says what to do', async ({ page }) => {
      await page.goto('/compare/');
      for (const name of ['CTO', 'CMTO', 'Marketing CTO'])
        await page.getByRole('checkbox', { name, exact: true }).uncheck();
      await expect(page.getByText('No role is shown. Tick one above.')).toBeVisible();
      await expect(table(page)).toBeHidden();
    });

    test('on paper every column is there, whatever is hidden on the screen', async ({ page }) => {
      await page.goto('/compare/');
      await page.getByRole('checkbox', { name: 'CMTO', exact: true }).uncheck();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.comparison-tool thead th').filter({ visible: true })).toHaveCount(5);
    });
  });

test('a copied link brings back what was hidden', async ({ page, context }) => {
  await page.goto('/compare/');
  await page.getByRole('checkbox', { name: 'CTO', exact: true }).uncheck();
  await page.getByRole('radio', { name: 'Temple’s' }).check();
  await page.getByRole('checkbox', { name: /only those in which/ }).check();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('checkbox', { name: 'CTO', exact: true })).not.toBeChecked();
  await expect(other.getByRole('checkbox', { name: 'Marketing CTO' })).toBeChecked();
  await expect(other.getByRole('radio', { name: 'Temple’s' })).toBeChecked();
  await expect(other.getByRole('checkbox', { name: /only those in which/ })).toBeChecked();
  expect(await columns(other)).toEqual(['CMTO according to Temple', 'Marketing CTO according to Temple']);
});

test('what is as it was at first leaves no trace in the address', async ({ page }) => {
  await page.goto('/compare/#breadth');
  await page.getByRole('checkbox', { name: 'CTO', exact: true }).uncheck();
  expect(page.url()).toMatch(/\?show=cmto&show=marketing-cto#breadth$/);
  await page.getByRole('checkbox', { name: 'CTO', exact: true }).check();
  expect(page.url()).toMatch(/\/compare\/#breadth$/);
});

test('the controls are reached and used with the keyboard alone, and the focus stays where it is', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('checkbox', { name: 'CTO', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'CMTO', exact: true })).toBeFocused();
  expect(await columns(page)).toHaveLength(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'all' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Boucher’s' })).toBeChecked();
});

for (const width of [320, 390, 1280])
  test(`with a role hidden the page is accessible, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/compare/?show=cto&show=marketing-cto&only=differences');
    await expect(page.locator('#technical-depth')).toBeHidden();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('the heads of the columns stay in view on a desk and never cover the row that the address names', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/compare/#best-for');
  const head = await table(page).locator('thead th').nth(1).boundingBox();
  const row = await page.locator('#best-for').boundingBox();
  expect(head?.y).toBeCloseTo(0, 0);
  expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  expect(row?.y).toBeLessThan(300);
});

for (const format of ['A4', 'Letter'] as const)
  for (const path of [
    '/compare/',
    '/compare/cmto-vs-cto/',
    '/compare/cmto-vs-marketing-cto/',
    '/compare/cto-vs-marketing-cto/',
  ])
    test(`${path} prints on one sheet of ${format}`, async ({ page }) => {
      await page.goto(path);
      const file = (await page.pdf({ format })).toString('latin1');
      expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
    });

test('the sheet names its sources by address, the page it was printed from, and the day', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/compare/');
  const foot = page.locator('.printed-sources');
  await expect(foot.getByRole('listitem')).toHaveCount(2);
  await expect(foot).toContainText('https://nicktemple.com/featured/startup-marketing-cto/');
  await expect(foot).toContainText(/https:\/\/[^ ]+\/compare\/, as of 21\sNovember\s2026/);
});
