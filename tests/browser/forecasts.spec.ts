import { expect, type Page } from 'playwright/test';
import { contrastsOf, paperOf } from './colours.ts';
import { faultsInCharts } from './charts.ts';
import { readPages } from './pages.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** The ids of rows that stand in a table which is closed, one of each table, to which some text on the page leads. */
function closedRows(page: Page): Promise<string[]> {
  return page.locator('main details:not([open])').evaluateAll((parts) => {
    const linked = new Set(
      [...document.querySelectorAll('main p a')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    return parts.flatMap((part) => [...part.querySelectorAll('tr[id]')].find(({ id }) => linked.has(id))?.id ?? []);
  });
}

test('the figures of a picture are opened and closed by keyboard', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  const figures = page
    .locator('main details', { has: page.locator('tr[id]') })
    .filter({ has: page.locator('a') })
    .first();
  const table = figures.locator('table').first();
  await expect(table).toBeHidden();
  await figures.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(figures.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(table).toBeHidden();
});

// The browser does this by itself, so that it works where scripts do not run.
test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure in a text opens the closed table it stands in and leads to its row', async ({ page, pathOf }) => {
    const path = pathOf('forecasts');
    await page.goto(path);
    const ids = (await closedRows(page)).slice(0, 3);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const row = page.locator(`tr[id="${id}"]`);
      await expect(row).toBeHidden();
      await page.locator(`main p a[href$="#${id}"]`).filter({ visible: true }).first().click();
      await expect(page).toHaveURL(`${path}#${id}`);
      await expect(row).toBeInViewport();
      await expect(page.locator('tr:target')).toHaveAttribute('id', id);
    }
  });

  test('a figure named in the list of sources leads to its row, open', async ({ page, pathOf }) => {
    const path = pathOf('forecasts');
    await page.goto(path);
    const ids = await page.locator('details tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.goto(pathOf('sources'));
    const links = await page
      .locator(`main li a[href^="${path}#"]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    const id = links.find((each) => ids.includes(each));
    const link = page.locator(`a[href="${path}#${id}"]`);
    // What a work is cited for is folded.
    await page.locator('main details', { has: link }).first().locator('summary').click();
    await link.first().click();
    await expect(page).toHaveURL(`${path}#${id}`);
    await expect(page.locator('tr:target')).toBeInViewport();
  });
});

test('what is closed is closed on paper too, and printed all the same', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details[open]')).toHaveCount(0);
  const rows = page.locator('details :is(tr, li)');
  expect(await rows.count()).toBeGreaterThan(0);
  await expect(rows.filter({ visible: false })).toHaveCount(0);
});

test('a browser that does not open what an address leads into has it opened by the page', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  const [id = ''] = await closedRows(page);
  const row = page.locator(`tr[id="${id}"]`);
  await expect(row).toBeHidden();
  await page.evaluate((target) => {
    // Unlike a link, this leaves everything closed.
    history.pushState(null, '', `#${target}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, id);
  await expect(row).toBeInViewport();
});

const clear = 'the words in the pictures can be read, and lie over no other, no mark, no axis and no neighbour’s bar';
test(clear, { tag: '@anywhere' }, async ({ page, folder }) => {
  const drawn = readPages(folder).filter(({ html }) => /class="?chart[ ">]/.test(html));
  expect(drawn.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const { path } of drawn) {
    await page.goto(path);
    await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    for (const width of [320, 390, 768, 1280]) {
      await resize(page, width);
      faults.push(...(await faultsInCharts(page)).map((fault) => `${path}, ${width} px: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('a folded row takes a screen and a half of a phone at most', { tag: '@anywhere' }, async ({ page, pathOf }) => {
  await resize(page, 390);
  await page.goto(pathOf('forecasts'));
  const rows = await page
    .locator('main section[id]:has(h3)')
    .evaluateAll((found) => found.map(({ id, clientHeight }) => ({ id, clientHeight })));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ clientHeight }) => clientHeight > 1.5 * 844)).toEqual([]);
});

test('five forecasts are printed on four sheets, or fewer', { tag: '@anywhere' }, async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  const rows = await page.locator('main section[id]:has(h3)').count();
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(Math.ceil(rows * 0.8));
});

test('marks and words of the pictures stand out from the page, light and dark', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  await expect(page.locator('figure svg text').filter({ visible: true }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const paper = await paperOf(page);
    /** How far the colours of a property stand out, for all that a selector finds and that have such a colour. */
    const contrasts = async (selector: string, property: string): Promise<number[]> => {
      const colours = await page
        .locator(selector)
        .evaluateAll(
          (found, name) => [...new Set(found.map((each) => getComputedStyle(each).getPropertyValue(name)))],
          property,
        );
      const inked = colours.filter((colour) => colour !== 'none').map((ink) => ({ ink, paper }));
      expect(inked.length, `${selector} ${property}`).toBeGreaterThan(0);
      return contrastsOf(page, inked);
    };
    expect(Math.min(...(await contrasts('figure svg text', 'fill')))).toBeGreaterThanOrEqual(7);
    // Lines that only guide the eye are fainter on purpose.
    expect(Math.min(...(await contrasts('figure svg .chart-mark', 'stroke')))).toBeGreaterThanOrEqual(3);
    expect(Math.min(...(await contrasts('main svg[aria-hidden]:not(figure *)', 'stroke')))).toBeGreaterThanOrEqual(3);
    // What is weak is hollow: the page is seen through it.
    expect(Math.max(...(await contrasts('figure svg .chart-mark.hollow', 'fill')))).toBeLessThan(1.1);
  }
});
