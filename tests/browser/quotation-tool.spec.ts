import { expect, type Page } from 'playwright/test';
import { brokenClipboards, clipboardOf, copied, refused } from './clipboard.ts';
import { places } from './places.ts';
import { passage, quotation, selectAlone, selectSome, status, tool } from './quotation.ts';
import { boxOf, placesOn, rangeOf } from './selecting.ts';
import { test } from './test.ts';
import { letMinutePass, openToTheEnd } from './waiting.ts';

/** Makes the selection a letter longer, wherever the focus is. */
const lengthen = (page: Page) => page.evaluate(() => getSelection()?.modify('extend', 'forward', 'character'));

/** Gives the tool the time to come up, then checks that it has not. */
async function expectNoTool(page: Page): Promise<void> {
  await letMinutePass(page);
  await expect(tool(page)).toHaveCount(0);
}

test.beforeEach(async ({ page, pathOf }) => {
  await page.clock.install();
  await page.goto(pathOf('article', places.passage.mark));
});

test('the tool comes with the mouse, and the keyboard makes the quotation longer', async ({ page }) => {
  const [place] = await placesOn(page, 1);
  if (!place) throw new Error('There is no place.');
  const range = await rangeOf(page, place);
  await range.evaluate(({ startContainer }) => startContainer.parentElement?.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await boxOf(range);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(tool(page)).toBeVisible();
  const dragged = await page.evaluate(() => String(getSelection()));
  expect(dragged.length).toBeGreaterThan(2);

  for (let press = 0; press < 9; press += 1) await page.keyboard.press('Shift+ArrowRight');
  const longer = await page.evaluate(() => String(getSelection()));
  expect(longer).toHaveLength(dragged.length + 9);
  await expect(tool(page)).toBeVisible();
  // A button that is reached by key ends no selection either.
  await quotation(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(copied);
  expect(decodeURIComponent(await clipboardOf(page))).toContain(longer.trim());
  // What was copied is told for what is selected, not for what was before.
  await lengthen(page);
  await expect(status(page)).toHaveText('');
  await expect(tool(page)).toBeVisible();
});

test('from the end of the article Tab leads to the two buttons', async ({ page }) => {
  await selectSome(page);
  await page.locator('main article').locator('a, summary').filter({ visible: true }).last().focus();
  await page.keyboard.press('Tab');
  await expect(quotation(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(passage(page)).toBeFocused();
});

test('where the browser does not let it be copied the reader is told', async ({ page }) => {
  for (const { name, breakIt } of brokenClipboards) {
    await page.reload();
    await page.evaluate(breakIt);
    await selectSome(page);
    for (const button of [quotation(page), passage(page)]) {
      await button.click();
      await expect(status(page), name).toHaveText(refused);
      await lengthen(page);
      await expect(status(page)).toHaveText('');
    }
  }
});

test('what is selected outside of the article’s text brings nothing', async ({ page, pathOf }) => {
  // Fetches the tool, so that its absence is no accident.
  await selectSome(page);
  const cite = page.locator('details', { has: page.getByText('Cite this', { exact: true }) });
  await cite.locator('summary').click();
  for (const outside of [
    page.locator('h1'),
    page.getByRole('banner').getByRole('link').first(),
    page.getByRole('contentinfo').locator('p').first(),
    page.getByRole('list', { name: 'Share this page' }).getByRole('listitem').first(),
    cite.locator('p').first(),
    page.locator('body'),
  ]) {
    await outside.evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    await expectNoTool(page);
  }
  // What was changed in an article stands under its text, folded.
  await page.goto(pathOf('article', /class="?note changes/));
  await page
    .locator('.article-body p')
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await expect(tool(page)).toBeVisible();
  const changed = page.locator('.changes p').first();
  await changed.evaluate((element) => {
    element.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(element);
  });
  await expectNoTool(page);
  // No page but an article has it.
  await page.goto(pathOf('role'));
  await page
    .locator('main p')
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await expectNoTool(page);
});

test('Escape takes the tool away and leaves the selection; with the selection it goes, too', async ({ page }) => {
  const words = await selectSome(page);
  await page.keyboard.press('Escape');
  await expectNoTool(page);
  expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(tool(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.collapseToEnd());
  await expectNoTool(page);
  await selectSome(page);
  await page.locator('h1').click();
  await expectNoTool(page);
});

test('nothing of the tool is fetched before something is selected', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openToTheEnd(page, page.url());
  expect(asked.splice(0).length).toBeGreaterThan(0);
  // A click, a key and the wheel are no selection.
  await page
    .locator(places.passage.text)
    .first()
    .click({ position: { x: 4, y: 8 } });
  await page.keyboard.press('Tab');
  await page.mouse.wheel(0, 2000);
  await letMinutePass(page);
  expect(asked).toEqual([]);
  await selectSome(page);
  await quotation(page).click();
  await passage(page).click();
  expect(asked).toHaveLength(1);
});

test('the tool stands under what is selected and fits the window', async ({ page }) => {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.reload();
    for (const place of await placesOn(page, 2))
      for (const words of [place, { ...place, from: 0, to: 1 }, { ...place, from: 5, to: 6 }, { ...place, to: 12 }]) {
        const range = await rangeOf(page, words);
        const name = `${width} px: “${await selectAlone(page, range)}”`;
        await quotation(page).click();
        await expect(status(page)).toHaveText(copied);
        const bottom = await range.evaluate((each) => each.getBoundingClientRect().bottom);
        const box = await tool(page).boundingBox();
        if (!box) throw new Error('The tool is not drawn.');
        if (box.x < 0 || box.x + box.width > width) faults.push(`${name}: out of the window`);
        if (box.y < bottom || box.y > bottom + 20) faults.push(`${name}: ${box.y - bottom} px under the words`);
        for (const part of [quotation(page), passage(page), status(page)]) {
          const inner = await part.boundingBox();
          if (
            !inner ||
            inner.x < box.x ||
            inner.x + inner.width > box.x + box.width ||
            inner.y + inner.height > box.y + box.height
          )
            faults.push(`${name}: a part does not fit`);
        }
        for (const button of [quotation(page), passage(page)])
          if (((await button.boundingBox())?.height ?? 0) < 24) faults.push(`${name}: a button is too small`);
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
          faults.push(`${name}: the page has to be moved sideways`);
      }
  }
  expect(faults).toEqual([]);
});
