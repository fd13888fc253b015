import { load } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, type Page } from 'playwright/test';
import { guardFormula } from '../../src/formula-guard.ts';
import { brokenClipboards, copied, refused } from './clipboard.ts';
import { boxesOf, hidingAllBut, tableOf } from './comparison.ts';
import { drawnText } from './lines.ts';
import { test } from './test.ts';

const block = (page: Page) => page.locator('details', { has: page.locator('button', { hasText: 'Copy as table' }) });

/** Unfolds the ways to take the comparison along. */
async function open(page: Page): Promise<void> {
  if ((await block(page).getAttribute('open')) === null) await block(page).locator('summary').click();
}

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy as table' });
const status = (page: Page) => block(page).getByRole('status');

/** What is drawn for the eye beside the words of a cell. */
const drawnOnly = '[aria-hidden=true]:not(.grounds)';

/** What the clipboard holds: the cells of a table in HTML, row by row, and its text split at tabs. */
interface Clipboard {
  html: string[][];
  /** Elements in the HTML that are no part of a table. */
  strange: string[];
  text: string[][];
}

/** Presses the button and reads what a sheet or a slide would be given. */
async function copy(page: Page): Promise<Clipboard> {
  await open(page);
  await copyButton(page).click();
  await expect(status(page)).toHaveText(copied);
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  // Not in the page, whose policy lets no text become HTML.
  const $ = load(html);
  const wordsOf = (row: Element) =>
    $(row)
      .children('th, td')
      .get()
      .map((cell) => $(cell).text());
  return {
    html: $('tr').get().map(wordsOf),
    strange: $('body :not(table, thead, tbody, tr, th, td)')
      .get()
      .map(({ name }) => name),
    text: text.split('\n').map((line) => line.split('\t')),
  };
}

/** The table as a reader at a desk sees it: the words of the cells that are drawn, row by row, none of which a sheet runs. */
async function shownCells(page: Page): Promise<string[][]> {
  const rows: string[][] = [];
  for (const row of await tableOf(page).getByRole('row').all())
    rows.push((await drawnText(row.locator('th, td').filter({ visible: true }), drawnOnly)).map(guardFormula));
  return rows;
}

test.use({ viewport: { width: 1280, height: 844 } });

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
});

test('the table is copied as HTML and as text with tabs: the words that are shown, and nothing else', async ({
  page,
}) => {
  const shown = await shownCells(page);
  expect(shown.length).toBeGreaterThan(1);
  const { html, strange, text } = await copy(page);
  expect(html).toEqual(shown);
  expect(text).toEqual(html);
  expect(strange).toEqual([]);
});

test('on a phone the same is copied as on a desk', async ({ page }) => {
  const { html } = await copy(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  expect(await copy(page)).toEqual({ html, strange: [], text: html });
});

test('columns and rows that the reader has hidden are not copied', async ({ page }) => {
  const all = await shownCells(page);
  await hidingAllBut(page, 2);
  await page.getByRole('checkbox', { name: /^only those/ }).check();
  const shown = await shownCells(page);
  expect(shown.length).toBeLessThan(all.length);
  const { html, text } = await copy(page);
  expect(html).toEqual(shown);
  expect(text).toEqual(html);
  await boxesOf(page).nth(1).uncheck();
  expect((await copy(page)).html).toEqual(await shownCells(page));
});

test('two are copied from their own page, with the headings that stand over rows', async ({ page, pathOf }) => {
  await page.goto(pathOf('pair'));
  const shown = await shownCells(page);
  expect(shown.some((row) => row.length === 1)).toBe(true);
  const { html, text } = await copy(page);
  expect(html).toEqual(shown);
  expect(text).toEqual(html);
});

test('words with marks that mean something in HTML are copied as they stand', async ({ page }) => {
  const words = '<b>R&D</b> & "more"';
  await tableOf(page)
    .getByRole('cell')
    .first()
    .evaluate((cell, given) => (cell.textContent = given), words);
  const { html, text } = await copy(page);
  // A heading over rows stands alone in its row.
  const firstOf = (rows: string[][]) => rows.slice(1).find((row) => row.length > 1)?.[1];
  expect(firstOf(html)).toBe(words);
  expect(firstOf(text)).toBe(words);
});

test('where the browser does not let it be copied the reader is told what to do instead', async ({ page }) => {
  for (const { name, breakIt } of brokenClipboards) {
    await page.reload();
    await page.evaluate(breakIt);
    await open(page);
    await expect(status(page)).toHaveText('');
    await copyButton(page).click();
    await expect(status(page), name).toHaveText(refused);
  }
});

test('with nothing shown there is nothing to copy', async ({ page }) => {
  await hidingAllBut(page, 0);
  await open(page);
  await expect(block(page).getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  await expect(copyButton(page)).toBeHidden();
});

test('the button next to it prints', async ({ page }) => {
  await page.evaluate(() => void (window.print = () => void (document.title += ' (printing)')));
  await open(page);
  await block(page).getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page).toHaveTitle(/ \(printing\)$/);
});

test('each link to a file saves it under its name', async ({ page }) => {
  await open(page);
  const links = page.getByRole('main').locator('a[download]');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const saving = page.waitForEvent('download');
    await link.click();
    const download = await saving;
    expect(await download.failure()).toBeNull();
    expect(await link.getAttribute('href')).toContain(`/${download.suggestedFilename()}`);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are offered, and no button that would do nothing', async ({ page }) => {
    const main = page.getByRole('main');
    await open(page);
    await expect(main.locator('a[download]').first()).toBeVisible();
    await expect(main.locator('button', { hasText: 'Copy as table' })).toHaveCount(1);
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});
