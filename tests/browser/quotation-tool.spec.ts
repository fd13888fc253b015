import AxeBuilder from '@axe-core/playwright';
import { expect, test, type JSHandle, type Page } from 'playwright/test';
import { brokenClipboards } from './clipboard.ts';
import { articles } from './pages.ts';
import { boxOf, groundOf, placesOn, rangeOf, select, type Place } from './selecting.ts';
import { listen } from './silence.ts';

const tool = (page: Page) => page.getByRole('group', { name: 'Selected text' });
const quotation = (page: Page) => tool(page).getByRole('button', { name: 'Copy link to this quotation' });
const passage = (page: Page) => tool(page).getByRole('button', { name: 'Copy link to this passage' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const [article = ''] = articles;

/** The first of some places. */
async function firstPlace(page: Page): Promise<Place> {
  const [place] = await placesOn(page, 1);
  if (!place) throw new Error('There is no place.');
  return place;
}

/** Selects a range anew, after whatever was selected before, and waits for the tool. */
async function selectAlone(page: Page, range: JSHandle<Range>): Promise<string> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(tool(page)).toHaveCount(0);
  const words = await select(range);
  await expect(tool(page)).toBeVisible();
  return words;
}

/** Selects some words in the middle of the article and waits for the tool. */
async function selectSome(page: Page): Promise<string> {
  return selectAlone(page, await rangeOf(page, await firstPlace(page)));
}

/** Waits for longer than the tool takes to come up, then checks that it has not. */
async function expectNoTool(page: Page): Promise<void> {
  await page.waitForTimeout(600);
  await expect(tool(page)).toHaveCount(0);
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const path of articles)
  test(`${path}: the link to a quotation leads to the very words and marks them`, async ({ page, context }) => {
    await page.goto(path);
    for (const place of await placesOn(page, 3)) {
      const range = await rangeOf(page, place);
      const paper = await groundOf(page, range).catch(() => '');
      const words = await selectAlone(page, range);
      const id = await range.evaluate(({ startContainer }) => startContainer.parentElement?.closest('.passage')?.id);
      await quotation(page).click();
      await expect(tool(page).getByRole('status')).toHaveText('Copied');
      const address = await clipboard(page);
      expect(address.startsWith(`${new URL(path, page.url()).href}#${id}:~:text=`)).toBe(true);
      expect(decodeURIComponent(address.split(':~:text=')[1] ?? '')).toContain(words);

      const other = await context.newPage();
      await other.goto(address);
      const there = await rangeOf(other, place);
      // The browser goes to the words themselves, not to where their passage begins.
      await expect(async () => {
        const { y } = await boxOf(there);
        expect(Math.abs(y - 360)).toBeLessThan(60);
      }).toPass();
      await expect(async () => {
        expect(await groundOf(other, there)).not.toBe(
          await groundOf(other, await rangeOf(other, { ...place, from: 0, to: 2 })),
        );
      }).toPass();
      expect(await groundOf(other, there)).not.toBe(paper);
      await other.close();
    }
  });

for (const path of articles)
  test(`${path}: a word that the article has many times is marked where it was selected`, async ({ page, context }) => {
    await page.goto(path);
    const place = await page.locator('.passage > p').evaluateAll((paragraphs) => {
      const found = paragraphs.flatMap(({ firstChild }, paragraph) => {
        const words = firstChild instanceof Text ? firstChild.data.match(/\S+/g) : null;
        const from = words?.findIndex((word, at) => at > 2 && word === 'the') ?? -1;
        return from > 0 ? [{ paragraph, from, to: from + 1 }] : [];
      });
      return found[Math.floor(found.length / 2)];
    });
    if (!place) throw new Error('No paragraph has the word.');
    expect(place.paragraph).toBeGreaterThan(1);
    await select(await rangeOf(page, place));
    await quotation(page).click();
    const other = await context.newPage();
    await other.goto(await clipboard(page));
    await expect(async () => {
      const marked = await groundOf(other, await rangeOf(other, place));
      expect(marked).not.toBe(await groundOf(other, await rangeOf(other, { ...place, from: 0, to: 1 })));
    }).toPass();
  });

for (const path of articles)
  test(`${path}: the link to a passage leads to where the words stand`, async ({ page, context }) => {
    await page.goto(path);
    for (const place of await placesOn(page, 3)) {
      const range = await rangeOf(page, place);
      await selectAlone(page, range);
      await passage(page).click();
      await expect(tool(page).getByRole('status')).toHaveText('Copied');
      const address = await clipboard(page);
      const id = await range.evaluate(({ startContainer }) => startContainer.parentElement?.closest('.passage')?.id);
      expect(id).toMatch(/./);
      expect(address).toBe(`${new URL(path, page.url()).href}#${id}`);
      const other = await context.newPage();
      await other.goto(address);
      await expect(other.locator('.passage:target')).toHaveAttribute('id', id ?? '');
      await expect(other.locator('.passage:target')).toBeInViewport();
      await other.close();
    }
  });

test('from an address that names another passage, the links name the one that is selected', async ({ page }) => {
  await page.goto(article);
  const last = await page.locator('.passage').last().getAttribute('id');
  await page.goto(`${article}#${last}`);
  await selectSome(page);
  const own = await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.passage')?.id);
  expect(own).not.toBe(last);
  await passage(page).click();
  expect(await clipboard(page)).toBe(`${new URL(article, page.url()).href}#${own}`);
});

test('words of a heading are linked to by the heading’s own address', async ({ page }) => {
  await page.goto(article);
  const heading = page.locator('.article-body h2').nth(1);
  await heading.dblclick({ position: { x: 30, y: 15 } });
  await passage(page).click();
  expect(await clipboard(page)).toBe(`${page.url()}#${await heading.getAttribute('id')}`);
});

test('a selection over several paragraphs is linked to by its ends, and marked from one to the other', async ({
  page,
  context,
}) => {
  await page.goto(article);
  const [from, to] = await placesOn(page, 8);
  if (!from || !to) throw new Error('There are too few places.');
  const [start, end] = [await rangeOf(page, from), await rangeOf(page, to)];
  await page.evaluate(
    ([first, last]) => {
      getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      first.startContainer.parentElement?.scrollIntoView();
    },
    [start, end] as const,
  );
  // It may come up below the window.
  await quotation(page).click();
  const other = await context.newPage();
  await other.goto(await clipboard(page));
  for (const place of [from, to]) {
    const range = await rangeOf(other, place);
    await range.evaluate(({ startContainer }) => startContainer.parentElement?.scrollIntoView({ block: 'center' }));
    const before = await rangeOf(other, { ...place, from: 0, to: 2 });
    const after = await rangeOf(other, { ...place, from: 9, to: 11 });
    await expect(async () => {
      expect(await groundOf(other, range)).not.toBe(await groundOf(other, place === from ? before : after));
    }).toPass();
  }
});

test('the tool comes with the mouse, and the keyboard makes the quotation longer', async ({ page }) => {
  await page.goto(article);
  const { x, y, width, height } = await boxOf(
    await rangeOf(page, await firstPlace(page)).then(async (range) => {
      await range.evaluate(({ startContainer }) => startContainer.parentElement?.scrollIntoView({ block: 'center' }));
      return range;
    }),
  );
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(tool(page)).toBeVisible();
  const dragged = await page.evaluate(() => String(getSelection()));
  expect(dragged.length).toBeGreaterThan(2);

  for (let press = 0; press < 15; press += 1) await page.keyboard.press('Shift+ArrowRight');
  const longer = await page.evaluate(() => String(getSelection()));
  expect(longer.length).toBe(dragged.length + 15);
  await expect(tool(page)).toBeVisible();
  // A button that is reached by key ends no selection either.
  await quotation(page).focus();
  await page.keyboard.press('Enter');
  await expect(tool(page).getByRole('status')).toHaveText('Copied');
  expect(decodeURIComponent(await clipboard(page))).toContain(longer.trim());
});

test('from the end of the article Tab leads to the two buttons', async ({ page }) => {
  await page.goto(article);
  await selectSome(page);
  await page.locator('.article-body').locator('a, summary').filter({ visible: true }).last().focus();
  await page.keyboard.press('Tab');
  await expect(quotation(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(passage(page)).toBeFocused();
});

test('what was copied is told for what is selected, not for what was before', async ({ page }) => {
  await page.goto(article);
  await selectSome(page);
  await quotation(page).click();
  await expect(tool(page).getByRole('status')).toHaveText('Copied');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(tool(page).getByRole('status')).toHaveText('');
  await expect(tool(page)).toBeVisible();
});

for (const [name, breakClipboard] of brokenClipboards)
  test(`where the browser ${name} the reader is told`, async ({ page }) => {
    await page.goto(article);
    await page.evaluate(breakClipboard);
    await selectSome(page);
    for (const button of [quotation(page), passage(page)]) {
      await button.click();
      await expect(tool(page).getByRole('status')).toHaveText('Your browser did not allow it.');
    }
  });

test('what is selected outside of the article’s text brings nothing', async ({ page }) => {
  await page.goto(article);
  // Fetches the tool, so that its absence is no accident.
  await selectSome(page);
  await page.locator('.cite summary').click();
  for (const selector of ['h1', '.masthead-name', '.site-footer p', '.keep-reading p', '.share-bar li', '.cite p']) {
    await page
      .locator(selector)
      .first()
      .evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await page.evaluate(() => String(getSelection()).length), selector).toBeGreaterThan(3);
    await expectNoTool(page);
  }
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await expectNoTool(page);
});

test('Escape takes the tool away and leaves the selection; another selection brings it back', async ({ page }) => {
  await page.goto(article);
  const words = await selectSome(page);
  await page.keyboard.press('Escape');
  await expectNoTool(page);
  expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(tool(page)).toBeVisible();
});

test('with the selection the tool goes, too', async ({ page }) => {
  await page.goto(article);
  await selectSome(page);
  await page.evaluate(() => getSelection()?.collapseToEnd());
  await expectNoTool(page);
  await selectSome(page);
  await page.locator('h1').click();
  await expectNoTool(page);
});

for (const path of articles)
  test(`${path} fetches nothing of the tool before something is selected, and nothing from elsewhere after`, async ({
    page,
    baseURL,
  }) => {
    const noise = listen(page, baseURL);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    // A click, a key and the wheel are no selection.
    await page
      .locator('.passage > p')
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Tab');
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(400);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((each) => each.includes('quotation'))).toEqual([]);
    await selectSome(page);
    await quotation(page).click();
    await passage(page).click();
    expect(requests.filter((each) => each.includes('quotation'))).toHaveLength(1);
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });

test('no page but an article has the tool', async ({ page }) => {
  await page.goto('/roles/cto/');
  await page.locator('.lead').evaluate((element) => getSelection()?.selectAllChildren(element));
  await expectNoTool(page);
});

for (const width of [320, 390, 1280])
  test(`${width} px wide, the tool stands under what is selected and fits the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    const places = await placesOn(page, 3);
    for (const place of places)
      for (const words of [place, { ...place, from: 0, to: 1 }, { ...place, from: 5, to: 6 }, { ...place, to: 12 }]) {
        const range = await rangeOf(page, words);
        await selectAlone(page, range);
        await quotation(page).click();
        await expect(tool(page).getByRole('status')).toHaveText('Copied');
        const box = await tool(page).boundingBox();
        const bottom = await range.evaluate((each) => each.getBoundingClientRect().bottom);
        if (!box) throw new Error('The tool is not drawn.');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(bottom);
        expect(box.y).toBeLessThan(bottom + 20);
        for (const part of [quotation(page), passage(page), tool(page).getByRole('status')]) {
          const inner = await part.boundingBox();
          if (!inner) throw new Error('A part of the tool is not drawn.');
          expect(inner.x).toBeGreaterThanOrEqual(box.x);
          expect(inner.x + inner.width).toBeLessThanOrEqual(box.x + box.width);
          expect(inner.y + inner.height).toBeLessThanOrEqual(box.y + box.height);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const button of [quotation(page), passage(page)])
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`an article is accessible with the tool shown and the citation opened, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(article);
      await page.locator('.cite summary').click();
      await expect(page.locator('.cite p').first()).toBeVisible();
      await selectSome(page);
      await quotation(page).click();
      await expect(tool(page).getByRole('status')).toHaveText('Copied');
      const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
      const { violations, passes } = await new AxeBuilder({ page }).options({ rules }).analyze();
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    });
