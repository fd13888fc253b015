import { expect, type Page } from 'playwright/test';
import { contrastsOf, paperOf } from './colours.ts';
import { boxesOf, overlap } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** The ids of rows that stand in a table which is closed, one of each table, to which some text on the page leads. */
function closedRows(page: Page): Promise<string[]> {
  return page.locator('main details:not([open])').evaluateAll((parts) => {
    const linked = new Set(
      [...document.querySelectorAll('main p a')].map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    return parts.flatMap((part) => [...part.querySelectorAll('tr [id]')].find(({ id }) => linked.has(id))?.id ?? []);
  });
}

test('the figures of a picture are opened and closed by keyboard', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  const figures = page
    .locator('main details', { has: page.locator('tr [id]') })
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
      const row = page.locator('tr', { has: page.locator(`[id="${id}"]`) });
      await expect(row).toBeHidden();
      await page.locator(`main p a[href$="#${id}"]`).first().click();
      await expect(page).toHaveURL(`${path}#${id}`);
      await expect(row).toBeInViewport();
      await expect(row.locator(':target')).toHaveAttribute('id', id);
    }
  });

  test('a figure named in the list of sources leads to its row, open', async ({ page, pathOf }) => {
    const path = pathOf('forecasts');
    await page.goto(path);
    const ids = await page.locator('details tr [id]').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.goto(pathOf('sources'));
    const links = await page
      .locator(`main li a[href^="${path}#"]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    const id = links.find((each) => ids.includes(each));
    await page.locator(`main li a[href="${path}#${id}"]`).first().click();
    await expect(page).toHaveURL(`${path}#${id}`);
    await expect(page.locator('tr:has(:target)')).toBeInViewport();
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

test('the words in the pictures can be read and stand clear of each other', async ({ page, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('forecasts'));
  for (const width of [320, 1280]) {
    await resize(page, width);
    const sizes = await page.locator('figure svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    if (Math.min(...sizes) < 10) faults.push(`${width} px: words ${Math.min(...sizes)} px high`);
    const words = await boxesOf(page, 'figure svg text');
    // The box of a line of type is taller than its letters.
    const letters = words.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }));
    for (const [at, one] of letters.entries()) {
      const clashes = letters.slice(at + 1).filter((other) => overlap(one, other));
      faults.push(...clashes.map((other) => `${width} px: “${one.name}” lies over “${other.name}”`));
      if (one.left < 0 || one.right > width) faults.push(`${width} px: “${one.name}” is out of the window`);
    }
  }
  expect(faults).toEqual([]);
});

test('marks and words of the pictures stand out from the page, light and dark', async ({ page, pathOf }) => {
  await page.goto(pathOf('forecasts'));
  await expect(page.locator('figure svg text').first()).toBeVisible();
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
