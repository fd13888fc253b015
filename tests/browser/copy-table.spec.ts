import { expect, test, type Page } from 'playwright/test';

const table = (page: Page) => page.getByRole('table', { name: /^Three roles, four accounts/ });
const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy as table' });
const status = (page: Page) => page.locator('.take-away').getByRole('status');

/** What the clipboard holds: the cells of a table in HTML, row by row, and its text split at tabs. */
interface Clipboard {
  html: string[][];
  /** Elements in the HTML that are no part of a table. */
  strange: string[];
  text: string[][];
}

/** Presses the button and reads what a sheet or a slide would be given. */
async function copied(page: Page): Promise<Clipboard> {
  await copyButton(page).click();
  await expect(status(page)).toHaveText('Copied');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    const { body } = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    return {
      html: [...body.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)),
      strange: [...body.querySelectorAll(':not(table, thead, tbody, tr, th, td)')].map(({ localName }) => localName),
      text: (await read('text/plain')).split('\n').map((line) => line.split('\t')),
    };
  });
}

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare/');
});

for (const width of [390, 1280])
  test(`${width} px wide, the table is copied as HTML and as text with tabs: 16 rows of 5 cells, words alone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const { html, strange, text } = await copied(page);
    expect(html.map((row) => row.length)).toEqual(Array.from({ length: 16 }, () => 5));
    expect(text).toEqual(html);
    expect(strange).toEqual([]);
    expect(html[0]).toEqual([
      '',
      'CTO according to Temple',
      'CMTO according to Boucher',
      'CMTO according to Temple',
      'Marketing CTO according to Temple',
    ]);
    expect(html.find(([point]) => point === 'Comes from')).toEqual([
      'Comes from',
      'From the engineering side of the firm. B6, B41',
      'From technology or from marketing, and versed in both; the readers asked to consider the job are technologists. Not stated: which of the two sides. A18, A37, A43, A46',
      'From the marketing department of the firm. B20, B38',
      'From the technology side, with strength in business or marketing as well. B8, B12',
    ]);
    expect(html.find(([point]) => point === 'Best for')?.[1]).toBe('Not stated');
  });

test('a role that the reader has hidden is not copied', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'CMTO', exact: true }).uncheck();
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  const { html, text } = await copied(page);
  expect(html[0]).toEqual(['', 'CTO according to Temple', 'Marketing CTO according to Temple']);
  expect(new Set(html.map((row) => row.length))).toEqual(new Set([3]));
  expect(text).toEqual(html);
});

test('rows that the reader has hidden are not copied', async ({ page }) => {
  const all = await copied(page);
  await page.getByRole('checkbox', { name: 'CMTO', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: /^only those/ }).check();
  const shown = table(page).getByRole('rowheader');
  const { html, text } = await copied(page);
  expect(html).toHaveLength((await shown.count()) + 1);
  expect(html.length).toBeLessThan(all.html.length);
  expect(html.length).toBeGreaterThan(3);
  expect(text).toEqual(html);
});

test('two roles are copied from their own page, with the headings that stand over rows', async ({ page }) => {
  await page.goto('/compare/cto-vs-marketing-cto/');
  const { html, text } = await copied(page);
  expect(html[0]).toEqual(['', 'CTO according to Temple', 'Marketing CTO according to Temple']);
  expect(html[1]).toEqual(['Where they differ']);
  const rows = html.filter((row) => row.length > 1);
  expect(rows.filter((row) => row.length !== 3)).toEqual([]);
  expect(rows).toHaveLength(16);
  expect(text).toEqual(html);
});

test('words with marks that mean something in HTML are copied as they stand', async ({ page }) => {
  const words = '<b>R&D</b> & "more"';
  await table(page)
    .getByRole('cell')
    .first()
    .evaluate((cell, given) => (cell.textContent = given), words);
  const { html, text } = await copied(page);
  expect(html[1]?.[1]).toBe(words);
  expect(text[1]?.[1]).toBe(words);
});

for (const [name, breakClipboard] of [
  ['refuses', () => void (navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError')))],
  ['has no clipboard to write to', () => void Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`where the browser ${name} the reader is told what to do instead`, async ({ page }) => {
    await page.evaluate(breakClipboard);
    await expect(status(page)).toHaveText('');
    await copyButton(page).click();
    await expect(status(page)).toHaveText('Your browser did not allow it. Select the table instead.');
  });

test('the button next to it prints', async ({ page }) => {
  await page.evaluate(() => void (window.print = () => void (document.title += ' (printing)')));
  await page.locator('.take-away').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page).toHaveTitle(/ \(printing\)$/);
});

for (const [name, file] of [
  ['CSV', 'roles.csv'],
  ['JSON', 'roles.json'],
  ['Markdown', 'roles.md'],
] as const)
  test(`the link “${name}” saves ${file}`, async ({ page }) => {
    const saving = page.waitForEvent('download');
    await page.locator('.take-away').getByRole('link', { name, exact: true }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(file);
    expect(await download.failure()).toBeNull();
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are offered, and no button that would do nothing', async ({ page }) => {
    const block = page.locator('.take-away');
    await expect(block.getByRole('link').filter({ visible: true })).toHaveCount(3);
    await expect(block.locator('button')).toHaveCount(2);
    await expect(block.locator('button').filter({ visible: true })).toHaveCount(0);
  });
});
