import { expect, type Page } from 'playwright/test';
import { claimNumbersOf, columnsOf, openControls, rowsOf, tableOf } from './comparison.ts';
import { drawnText, overlap, type Box } from './lines.ts';
import { places } from './places.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** The cells of the comparison, row by row: what each shows, and where. */
function cellsOf(page: Page): Promise<(Box & { text: string })[][]> {
  return tableOf(page).evaluate((table) =>
    [...table.querySelectorAll('tbody tr:has(td)')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        return { left, right, top, bottom, text: cell.innerText.replace(/\s+/g, ' ').trim() };
      }),
    ),
  );
}

test('on a desk the values of a row stand beside each other, under their heads', async ({ page, pathOf }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto(pathOf('comparison'));
  const heads = await tableOf(page)
    .getByRole('columnheader')
    .evaluateAll((found) => found.map((head) => head.getBoundingClientRect().left));
  expect(new Set(heads).size).toBe(heads.length);
  expect(heads).toEqual(heads.toSorted((one, other) => one - other));
  const rows = await cellsOf(page);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.map(({ left }) => left)).toEqual(heads.slice(1));
    expect(new Set(row.map(({ top }) => top)).size).toBe(1);
  }
});

test('on a phone each value stands by the name of what it is of, and of the author where there are several, and over no other', async ({
  page,
  pathOf,
}) => {
  const faults: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathOf('comparison'));
  const columns = await columnsOf(page);
  const isShared = (name: string) => columns.filter((column) => column.name === name).length > 1;
  const names = columns.map(({ name, source }) => (isShared(name) ? `${name} ${source}` : name));
  const rows = await cellsOf(page);
  expect(rows.length).toBeGreaterThan(0);
  const drawn = await drawnText(tableOf(page).locator('tbody td'));
  for (const [number, row] of rows.entries()) {
    if (row.length !== names.length) faults.push(`row ${number} has ${row.length} values`);
    for (const [at, cell] of row.entries()) {
      const name = names[at] ?? '';
      const text = drawn[number * row.length + at] ?? '';
      if (!text.startsWith(`${name} `) || text.length < name.length + 3) faults.push(`“${text}” is not by “${name}”`);
      const covered = row.slice(at + 1).filter((other) => overlap(cell, other));
      faults.push(...covered.map((other) => `“${cell.text}” lies over “${other.text}”`));
    }
  }
  expect(faults).toEqual([]);
});

test('accounts of the same stand next to each other', async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
  const names = (await columnsOf(page)).map(({ name }) => name);
  const changes = names.filter((name, at) => name !== names[at - 1]);
  expect(changes).toEqual([...new Set(names)]);
  // Else there would be nothing to see of it.
  expect(names.length).toBeGreaterThan(changes.length);
});

test('the link under a value leads to the passage that tells it, and marks it', async ({ page, pathOf }) => {
  for (const width of [390, 1280]) {
    await resize(page, width);
    await page.goto(pathOf('comparison'));
    await openControls(page);
    await claimNumbersOf(page).check();
    const link = tableOf(page).getByRole('cell').getByRole('link').last();
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${address}`);
    const passage = page.locator(`${places.passage.element}:target`);
    await expect(passage).toBeInViewport();
    expect(await passage.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('""');
    const { y = NaN } = (await passage.boundingBox()) ?? {};
    const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    expect(room < 1 || y < 120).toBe(true);
  }
});

test('a row that the address names is marked, in view and clear of the heads over it, which stay on a desk', async ({
  page,
  pathOf,
}) => {
  const path = pathOf('comparison');
  for (const width of [390, 1280]) {
    await resize(page, width, 600);
    await page.goto(path);
    const ids = await tableOf(page)
      .locator('tbody tr[id]')
      .evaluateAll((found) => found.map(({ id }) => id));
    const [before, own] = ids.slice(-2);
    await page.goto(`${path}#${own}`);
    const head = page.locator(`[id="${own}"]`).getByRole('rowheader');
    await expect(head).toBeInViewport({ ratio: 1 });
    const isCovered = await head.evaluate((found) => {
      const { x, y } = found.getBoundingClientRect();
      return !found.contains(document.elementFromPoint(x + 4, y + 4));
    });
    expect(isCovered).toBe(false);
    const shades = await page
      .locator(`[id="${own}"], [id="${before}"]`)
      .evaluateAll((found) =>
        found.map((each) => [each, ...each.children].map((part) => getComputedStyle(part).backgroundColor).join()),
      );
    expect(shades).toHaveLength(2);
    expect(shades[0]).not.toBe(shades[1]);
  }
  const columnHead = await tableOf(page).getByRole('columnheader').nth(1).boundingBox();
  const row = await page.locator('tr:target').boundingBox();
  expect(columnHead?.y).toBeCloseTo(0, 0);
  expect(row?.y).toBeGreaterThanOrEqual((columnHead?.y ?? 0) + (columnHead?.height ?? 0) - 1);
  expect(row?.y).toBeLessThan(300);
});

test('the rows of a pair stand in groups, each under its heading', async ({ page, pathOf }) => {
  await page.goto(pathOf('pair'));
  const all = await rowsOf(tableOf(page));
  const groups = tableOf(page).locator('tbody', { has: page.locator('th[scope=rowgroup]') });
  expect((await rowsOf(groups)).toSorted()).toEqual(all.toSorted());
});
