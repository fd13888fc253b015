import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { contrastOf } from './colours.ts';
import { articles, pages } from './pages.ts';
import { listen } from './silence.ts';
import { resize } from './windows.ts';

const schemes = ['light', 'dark'] as const;
const widths = [390, 1280];

/** What axe finds with all of its rules, text at 7:1 and the size of targets included, and what it cannot decide. */
async function findings(page: Page): Promise<{ wrong: string[]; undecided: string[] }> {
  const builder = new AxeBuilder({ page }).options({
    // Of the rest one example each will do.
    resultTypes: ['violations', 'incomplete'],
    rules: {
      'color-contrast-enhanced': { enabled: true },
      // The same at 4.5:1.
      'color-contrast': { enabled: false },
      'target-size': { enabled: true },
    },
  });
  // There are no frames, for which axe would open a window of its own.
  const { violations, incomplete, passes } = await builder.setLegacyMode().analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  const [wrong = [], undecided = []] = [violations, incomplete].map((results) =>
    results.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`)),
  );
  return { wrong, undecided };
}

/** Shows a page in both schemes at both widths and hands over each look. */
async function eachLook(page: Page, path: string, look: (name: string) => Promise<void>): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    for (const width of widths) {
      await resize(page, width);
      await look(`${path}, ${colorScheme}, ${width} px wide`);
    }
  }
}

for (const path of pages)
  test(`${path} is accessible and silent, light and dark, on a phone and on a desk`, async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    const noise = listen(page, baseURL);
    await eachLook(page, path, async (name) => {
      expect.soft(await findings(page), name).toEqual({ wrong: [], undecided: [] });
    });
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });

for (const path of articles)
  test(`${path} is accessible where the address names a passage, and its text stands out on the mark`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const id = await page.locator('.passage:has(.editor-note)').first().getAttribute('id');
    await eachLook(page, `${path}#${id}`, async (name) => {
      const passage = page.locator('.passage:target');
      expect.soft((await findings(page)).wrong, name).toEqual([]);
      // The mark is drawn by a pseudo-element, of which axe makes nothing.
      const [mark, ...inks] = await passage.evaluate((element) => [
        getComputedStyle(element, '::before').backgroundColor,
        ...new Set([...element.querySelectorAll('*')].map((part) => getComputedStyle(part).color)),
      ]);
      expect(inks.length).toBeGreaterThan(1);
      for (const ink of inks)
        expect.soft(await contrastOf(page, ink, mark ?? ''), `${ink} on ${mark}`).toBeGreaterThanOrEqual(7);
    });
  });

test('the comparison is accessible where the address names a row', async ({ page }) => {
  test.setTimeout(90_000);
  await eachLook(page, '/compare/#seat', async (name) => {
    await expect(page.locator('tr:target')).toHaveCount(1);
    expect.soft(await findings(page), name).toEqual({ wrong: [], undecided: [] });
  });
});

test('an address that leads nowhere is answered with the page for missing pages', async ({ page }) => {
  const response = await page.goto('/there/is/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
