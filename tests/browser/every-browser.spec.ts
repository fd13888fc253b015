import sharp from 'sharp';
import { expect, type Locator } from 'playwright/test';
import { boxesOf, columnsOf, openControls } from './comparison.ts';
import { chooseFor, detailsOf, isClear } from './guide.ts';
import { test } from './test.ts';

/** What a page has to do in whatever browser: the whole of it is tried in Chromium, by the other files. */

test('pages fit every window, and say nothing in the console', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of paths) {
      await page.goto(path);
      const [scrolls, height] = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight] as const;
      });
      if (scrolls > 0) faults.push(`${path} at ${width} px: ${scrolls} px off the side`);
      if (height < 300) faults.push(`${path} at ${width} px: hardly anything is drawn`);
    }
  }
  expect(faults).toEqual([]);
});

/** How much of what lies inside an element’s edge is dark, from 0 to 1, and how far dark and light are apart. */
async function inkIn(element: Locator): Promise<{ share: number; contrast: number }> {
  const shot = sharp(await element.screenshot());
  const { width, height } = await shot.metadata();
  const inside = { left: 2, top: 2, width: width - 4, height: height - 4 };
  const grey = [...(await shot.extract(inside).greyscale().raw().toBuffer())];
  const [dark, light] = [Math.min(...grey), Math.max(...grey)];
  return {
    share: grey.filter((shade) => shade < (dark + light) / 2).length / grey.length,
    contrast: light - dark,
  };
}

test.describe('in a picture of the page', () => {
  // For a picture Playwright adds a style, which the page’s policy refuses, and Firefox says so.
  test.use({ silent: false });

  test(
    '“partly” is drawn hatched, “fully” filled, and “not at all” empty',
    { tag: '@anywhere' },
    async ({ page, pathOf }) => {
      await page.goto(pathOf('comparison', 'data-extent="partly"'));
      const ink = (extent: string) => inkIn(page.locator(`[data-extent=${extent}]`).filter({ visible: true }).first());
      const partly = await ink('partly');
      expect(partly.contrast).toBeGreaterThan(60);
      expect(partly.share).toBeGreaterThan(0.15);
      expect(partly.share).toBeLessThan(0.75);
      for (const extent of ['full', 'none']) expect((await ink(extent)).contrast, extent).toBeLessThan(20);
    },
  );
});

test('the theme that was chosen holds on a reload and on a page that one comes back to', async ({ page, pathOf }) => {
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  await page.goto(pathOf('home'));
  const before = await toggle.getAttribute('aria-pressed');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const papers = [await paper()];
  await toggle.click();
  await expect(toggle).not.toHaveAttribute('aria-pressed', before ?? '');
  papers.push(await paper());
  expect(new Set(papers).size).toBe(2);
  await page.reload();
  expect(await paper()).toBe(papers[1]);
  await page.goto(pathOf('article list'));
  await toggle.click();
  expect(await paper()).toBe(papers[0]);
  await page.evaluate(() => history.back());
  // Asked of the page itself: of one that Firefox only shows again Playwright thinks that it is still on its way.
  const there = () => page.evaluate(() => location.pathname).catch(() => 'between two pages');
  await expect.poll(there).toBe(new URL(pathOf('home'), page.url()).pathname);
  expect(await paper()).toBe(papers[0]);
  const pressed = await page.evaluate(() => document.querySelector('[aria-pressed]')?.getAttribute('aria-pressed'));
  expect(pressed).toBe(before);
});

test('the comparison hides what is not wanted', async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
  const all = await columnsOf(page);
  await openControls(page);
  await boxesOf(page).last().uncheck();
  const left = await columnsOf(page);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all.length);
});

test('the guide leads to a result', async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
  await chooseFor(page, isClear);
  await expect(detailsOf(page).first()).toBeVisible();
});

test('a marked word opens its explanation, inside the window', async ({ page, pathOf }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathOf('article', /data-card/));
  await page.locator('main a[data-card]').first().click();
  const box = await page.locator('[popover]:popover-open').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('an address inside of something that is folded opens it', async ({ page, pathOf }) => {
  const path = pathOf('forecasts');
  await page.goto(path);
  const id = await page
    .locator('main details:not([open]) tr')
    .evaluateAll((rows) => rows.map(({ id }) => id).find(Boolean));
  // From another page: on its own a browser keeps the place that it was at.
  await page.goto(pathOf('article list'));
  await page.goto(`${path}#${id}`);
  await expect(page.locator('tr:target')).toBeInViewport();
});
