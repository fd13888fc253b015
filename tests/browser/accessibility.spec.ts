import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { articles, pages } from './pages.ts';
import { listen } from './silence.ts';

const schemes = ['light', 'dark'] as const;
const widths = [390, 1280];

/** What axe finds with all of its rules, text at 7:1 and the size of targets included. */
async function findings(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  // There are no frames, for which axe would open a window of its own.
  const { violations, passes } = await builder.setLegacyMode().analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Shows a page in both schemes at both widths and hands over each look. */
async function eachLook(page: Page, path: string, look: (name: string) => Promise<void>): Promise<void> {
  for (const colorScheme of schemes)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await look(`${path} in ${colorScheme}, ${width} px wide`);
    }
}

for (const path of pages)
  test(`${path} is accessible and silent, light and dark, on a phone and on a desk`, async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    const noise = listen(page, baseURL);
    await eachLook(page, path, async (name) => {
      expect.soft(await findings(page), name).toEqual([]);
    });
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });

for (const path of articles)
  test(`${path} is accessible where the address names a passage`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const id = await page.locator('.passage:has(.editor-note)').first().getAttribute('id');
    await eachLook(page, `${path}#${id}`, async (name) => {
      await expect(page.locator('.passage:target')).toHaveCount(1);
      expect.soft(await findings(page), name).toEqual([]);
    });
  });

test('the comparison is accessible where the address names a row', async ({ page }) => {
  test.setTimeout(90_000);
  await eachLook(page, '/compare/#technical-depth', async (name) => {
    await expect(page.locator('tr:target')).toHaveCount(1);
    expect.soft(await findings(page), name).toEqual([]);
  });
});

test('an address that leads nowhere is answered with the page for missing pages', async ({ page }) => {
  const response = await page.goto('/there/is/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
