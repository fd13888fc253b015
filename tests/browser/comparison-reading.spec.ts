import { expect, type Page } from 'playwright/test';
import { claimNumbersOf, columnsOf, openControls, tableOf } from './comparison.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** The numbers of claims in the cells of the table: how many are drawn, are heard, and are stops of Tab. */
function numbersIn(page: Page): Promise<{ drawn: number; heard: number; stops: number; all: number }> {
  return tableOf(page).evaluate((table) => {
    const all = [...table.querySelectorAll<HTMLAnchorElement>('td a[href]')];
    const drawn = all.filter((each) => each.checkVisibility());
    return {
      all: all.length,
      drawn: drawn.length,
      heard: drawn.filter((each) => !each.closest('[aria-hidden=true]')).length,
      stops: drawn.filter(({ tabIndex }) => tabIndex === 0).length,
    };
  });
}

test('the table begins on the first screen: rows on a desk, the first cells on a phone', async ({ page, pathOf }) => {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(pathOf('comparison'));
    await expect(tableOf(page).getByRole('cell').first()).toBeInViewport({ ratio: 0.5 });
  }
});

test('numbers of claims are quiet until they are asked for: on a phone absent, on a desk for the pointer alone', async ({
  page,
  pathOf,
}) => {
  for (const width of [390, 1280]) {
    await resize(page, width);
    for (const kind of ['comparison', 'pair'] as const) {
      await page.goto(pathOf(kind));
      const quiet = await numbersIn(page);
      expect(quiet.all).toBeGreaterThan(0);
      if (width === 1280) expect(quiet).toEqual({ ...quiet, drawn: quiet.all, heard: 0, stops: 0 });
      else expect(quiet.drawn).toBe(0);
      if (kind === 'comparison') await openControls(page);
      await claimNumbersOf(page).check();
      const shown = await numbersIn(page);
      expect(shown.drawn).toBeGreaterThan(0);
      expect(shown).toEqual({ ...shown, heard: shown.drawn, stops: shown.drawn });
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      expect(await numbersIn(page), 'after the address was kept').toEqual(shown);
    }
  }
});

test('on a phone the name of a row stays while its accounts are read, with its place among all', async ({
  page,
  pathOf,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(pathOf('comparison'));
  const rows = tableOf(page).locator('tbody tr[id]');
  const all = await rows.count();
  const row = rows.nth(1);
  await expect(row.locator('th')).toContainText(`2 of ${all}`);
  await row
    .locator('td')
    .last()
    .evaluate((cell) => scrollTo(0, scrollY + cell.getBoundingClientRect().top - 60));
  expect((await row.locator('th').boundingBox())?.y).toBeCloseTo(0, 0);
});

test('on a phone a list leads to every row', async ({ page, pathOf }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathOf('comparison'));
  const list = page.locator('details', { hasText: 'Jump to a row' });
  await list.locator('summary').click();
  const ids = await tableOf(page)
    .locator('tbody tr[id]')
    .evaluateAll((rows) => rows.map(({ id }) => `#${id}`));
  const links = list.getByRole('link');
  expect(await links.evaluateAll((found) => found.map((each) => each.getAttribute('href')))).toEqual(ids);
  await links.last().click();
  await expect(tableOf(page).locator('tbody tr:target th')).toBeInViewport();
});

test('a row that is linked to stands right under the head, which has a rule of its own, and its shade is even', async ({
  page,
  pathOf,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(pathOf('comparison'));
  const id = await tableOf(page).locator('tbody tr[id]').nth(2).getAttribute('id');
  await page.goto(`${pathOf('comparison')}#${id}`);
  const seen = await tableOf(page).evaluate((table) => {
    const head = table.querySelector('thead th:last-child')?.getBoundingClientRect();
    const row = table.querySelector('tr:target')?.getBoundingClientRect();
    const { left, right } = table.getBoundingClientRect();
    return {
      collapse: getComputedStyle(table).borderCollapse,
      gap: (row?.top ?? NaN) - (head?.bottom ?? NaN),
      sides: [left - (row?.left ?? NaN), (row?.right ?? NaN) - right],
    };
  });
  expect(seen.collapse).toBe('separate');
  // No line of the row before fits between the two.
  expect(Math.abs(seen.gap)).toBeLessThan(8);
  expect(seen.sides[0]).toBeCloseTo(seen.sides[1] ?? NaN, 0);
});

test('on a phone a pair shows the rows in which the two differ; the others come when asked for, or by a link', async ({
  page,
  pathOf,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathOf('pair', 'Where they do not'));
  const later = tableOf(page).locator('tbody').nth(1).locator('tr[id]').first();
  await expect(later).toBeHidden();
  const id = await later.getAttribute('id');
  await page.getByRole('checkbox', { name: /^Show the other/ }).check();
  await expect(later).toBeVisible();
  await page.goto(`${pathOf('pair', 'Where they do not')}#${id}`);
  await expect(later).toBeVisible();
});

test('a link into what is folded opens it', async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
  const folded = page.locator('section:has(> details):not(:has(.brief))').first();
  const inside = folded.locator('[id]').last();
  await expect(inside).toBeHidden();
  const ids = await folded.locator('details > :not(summary), tr').evaluateAll((found) => found.map(({ id }) => id));
  for (const id of ids.filter(Boolean).slice(0, 2)) {
    await page.goto('about:blank');
    await page.goto(`${pathOf('comparison')}#${id}`);
    await expect(inside, id).toBeVisible();
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers of claims are all there, small', async ({ page, pathOf }) => {
    for (const width of [390, 1280]) {
      await resize(page, width);
      await page.goto(pathOf('comparison'));
      expect((await columnsOf(page)).length).toBeGreaterThan(0);
      const { all, drawn, heard } = await numbersIn(page);
      expect([drawn, heard]).toEqual([all, all]);
      const sizes = await tableOf(page)
        .locator('td:has(a)')
        .first()
        .evaluate((cell) =>
          [cell, cell.querySelector('a') ?? cell].map((part) => parseFloat(getComputedStyle(part).fontSize)),
        );
      expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
      await expect(claimNumbersOf(page)).toBeHidden();
    }
  });
});
