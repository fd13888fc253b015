import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { contrastOf } from './colours.ts';
import { articles, pages } from './pages.ts';
import { listen } from './silence.ts';
import { resize } from './windows.ts';

/** What axe finds with all of its rules, text at 7:1 and the size of targets included, and what stays undecided. */
async function findings(page: Page): Promise<{ wrong: string[]; undecided: string[] }> {
  const builder = new AxeBuilder({ page }).options({
    // Of the rest one example each will do.
    resultTypes: ['violations', 'incomplete'],
    // The rule for 7:1 leaves what is under 4.5:1 to the rule for that, which is on by itself.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  // There are no frames, for which axe would open a window of its own.
  const { violations, incomplete, passes } = await builder.setLegacyMode().analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  const wrong = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => inWords(id, help, html)));
  const undecided: string[] = [];
  for (const { id, help, nodes } of incomplete)
    for (const { html, target } of nodes) {
      const element = page.locator(String(target[0]));
      if (id.startsWith('color-contrast')) {
        // Boxes that overlap and marks drawn by pseudo-elements leave axe in doubt about what is behind a text.
        const contrast = await contrastOf(page, ...(await inkAndPaper(element)));
        if (!(contrast >= 7)) wrong.push(inWords(id, `contrast of ${contrast.toFixed(2)}`, html));
      } else if (id !== 'th-has-data-cells' || (await element.locator('th[scope=rowgroup]').count()) === 0)
        // Of a heading over a group of rows axe looks for the cells in the first column alone.
        undecided.push(inWords(id, help, html));
    }
  return { wrong, undecided };
}

/** One line about one element. */
function inWords(rule: string, help: string, html: string): string {
  return `${rule}: ${help}: ${html.slice(0, 160)}`;
}

/** The colour of an element’s text, and of the nearest thing behind it that is painted. */
function inkAndPaper(text: Locator): Promise<[ink: string, paper: string]> {
  return text.evaluate((element) => {
    const layers: string[] = [];
    for (let around: Element | null = element; around; around = around.parentElement) {
      const mark = getComputedStyle(around, '::before');
      layers.push(getComputedStyle(around).backgroundColor);
      if (mark.content !== 'none' && mark.position === 'absolute') layers.push(mark.backgroundColor);
    }
    const clear = 'rgba(0, 0, 0, 0)';
    return [getComputedStyle(element).color, layers.find((layer) => layer !== clear) ?? clear];
  });
}

/** Checks that axe finds nothing on a page, light and dark, at each of the widths. */
async function expectNothing(page: Page, path: string, widths: number[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    for (const width of widths) {
      await resize(page, width);
      const name = `${path}, ${colorScheme}, ${width} px wide`;
      expect.soft(await findings(page), name).toEqual({ wrong: [], undecided: [] });
    }
  }
}

for (const path of pages)
  test(`${path} is accessible and silent, light and dark, on a phone and on a desk`, async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    const noise = listen(page, baseURL);
    await expectNothing(page, path, [390, 1280]);
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });

for (const path of articles)
  test(`${path} is accessible where the address names a passage, its text on the mark included`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    const id = await page.locator('.passage:has(.editor-note)').first().getAttribute('id');
    await expectNothing(page, `${path}#${id}`, [1280]);
    await expect(page.locator('.passage:target')).toHaveCount(1);
  });

test('the comparison is accessible where the address names a row', async ({ page }) => {
  test.setTimeout(90_000);
  await expectNothing(page, '/compare/#seat', [390, 1280]);
  await expect(page.locator('tr:target')).toHaveCount(1);
});

test('an address that leads nowhere is answered with the page for missing pages', async ({ page }) => {
  const response = await page.goto('/there/is/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
