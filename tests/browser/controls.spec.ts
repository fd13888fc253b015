import { expect, type Page } from 'playwright/test';
import { boxesOf, columnsOf, hidingAllBut, openControls, rowsOf, tableOf, type Column } from './comparison.ts';
import { test } from './test.ts';

const accounts = (page: Page) => page.getByRole('group', { name: /^Accounts of / });
const only = (page: Page) => page.getByRole('checkbox', { name: /^only those/ });
const names = (columns: readonly Column[]) => [...new Set(columns.map(({ name }) => name))];

// Styles alone do this, so that it works where scripts do not run.
test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test('what is compared is hidden by its box, and comes back', async ({ page, pathOf }) => {
    await page.goto(pathOf('comparison'));
    await openControls(page);
    const all = await columnsOf(page);
    expect(names(all).length).toBeGreaterThan(1);
    await expect(boxesOf(page)).toHaveCount(names(all).length);
    for (const name of names(all)) {
      const box = page.getByRole('checkbox', { name, exact: true });
      await box.uncheck();
      expect(await columnsOf(page)).toEqual(all.filter((column) => column.name !== name));
      await box.check();
      expect(await columnsOf(page)).toEqual(all);
    }
  });

  test('one account alone can be read of what has several', async ({ page, pathOf }) => {
    await page.goto(pathOf('comparison'));
    await openControls(page);
    const all = await columnsOf(page);
    const contested = names(all).filter((name) => all.filter((column) => column.name === name).length > 1);
    const sources = new Set(all.filter(({ name }) => contested.includes(name)).map(({ source }) => source));
    await expect(accounts(page).getByRole('radio')).toHaveCount(sources.size + 1);
    for (const source of sources) {
      await accounts(page)
        .getByRole('radio', { name: `${source}’s` })
        .check();
      expect(await columnsOf(page)).toEqual(
        all.filter((column) => !contested.includes(column.name) || column.source === source),
      );
    }
    await accounts(page).getByRole('radio').first().check();
    expect(await columnsOf(page)).toEqual(all);
  });

  test('of two only the rows in which they differ can be shown', async ({ page, pathOf }) => {
    // The page of the pair says which these are.
    await page.goto(pathOf('pair', 'Where they do not'));
    const pair = names(await columnsOf(page));
    const groups = tableOf(page).locator('tbody');
    const differing = await rowsOf(groups.filter({ hasText: 'Where they differ' }));
    const others = (await rowsOf(tableOf(page))).length - differing.length;
    expect([pair.length, differing.length > 0, others > 0]).toEqual([2, true, true]);
    await page.goto(pathOf('comparison'));
    await openControls(page);
    const all = await rowsOf(tableOf(page));
    await only(page).check();
    expect(await rowsOf(tableOf(page)), 'while more than two are shown').toEqual(all);
    for (const name of names(await columnsOf(page)))
      if (!pair.includes(name)) await page.getByRole('checkbox', { name, exact: true }).uncheck();
    expect((await rowsOf(tableOf(page))).toSorted()).toEqual(differing.toSorted());
  });

  test('when everything is hidden, a sentence says what to do', async ({ page, pathOf }) => {
    await page.goto(pathOf('comparison'));
    await openControls(page);
    const sentence = page.getByText(/Tick one above/);
    const caption = await tableOf(page).locator('caption').innerText();
    await expect(sentence).toBeHidden();
    await hidingAllBut(page, 0);
    await expect(sentence).toBeVisible();
    await expect(page.getByText(caption.split('\n')[0] ?? '', { exact: true })).toBeHidden();
  });

  test('on paper every column is there, whatever is hidden on the screen', async ({ page, pathOf }) => {
    await page.goto(pathOf('comparison'));
    await openControls(page);
    const all = await columnsOf(page);
    await hidingAllBut(page, 1);
    expect((await columnsOf(page)).length).toBeLessThan(all.length);
    await page.emulateMedia({ media: 'print' });
    expect(await columnsOf(page)).toEqual(all);
  });
});

test('a copied link brings back what was hidden', async ({ page, context, pathOf }) => {
  await page.goto(pathOf('comparison'));
  await openControls(page);
  const [first = ''] = names(await columnsOf(page));
  await page.getByRole('checkbox', { name: first, exact: true }).uncheck();
  await accounts(page).getByRole('radio').last().check();
  await only(page).check();
  const shown = { columns: await columnsOf(page), rows: await rowsOf(tableOf(page)) };
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('checkbox', { name: first, exact: true })).not.toBeChecked();
  await expect(accounts(other).getByRole('radio').last()).toBeChecked();
  await expect(only(other)).toBeChecked();
  expect({ columns: await columnsOf(other), rows: await rowsOf(tableOf(other)) }).toEqual(shown);
});

test('values that no control has are dropped, and where none is left everything is shown', async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
  await openControls(page);
  const all = await columnsOf(page);
  for (const state of ['show=foo', 'show=foo&show=bar', 'account=nobody', 'only=everything', 'utm_source=x']) {
    await page.goto(`${pathOf('comparison')}?${state}`);
    expect(await columnsOf(page), state).toEqual(all);
  }
});

test('what is as it was at first leaves no trace in the address', async ({ page, pathOf }) => {
  const path = pathOf('comparison');
  await page.goto(path);
  await openControls(page);
  const row = await tableOf(page).locator('tbody tr[id]').nth(1).getAttribute('id');
  await page.goto(`${path}#${row}`);
  const first = page.url();
  await openControls(page);
  await boxesOf(page).first().uncheck();
  expect(new URL(page.url()).searchParams.size).toBeGreaterThan(0);
  expect(new URL(page.url()).hash).toBe(`#${row}`);
  await boxesOf(page).first().check();
  expect(page.url()).toBe(first);
});

test('the controls are reached and used with the keyboard alone, and the focus stays where it is', async ({
  page,
  pathOf,
}) => {
  await page.goto(pathOf('comparison'));
  await openControls(page);
  const all = await columnsOf(page);
  const boxes = await boxesOf(page).all();
  await boxes[0]?.focus();
  for (const box of boxes.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(boxesOf(page).last()).toBeFocused();
  expect(names(await columnsOf(page))).toEqual(names(all).slice(0, -1));
  await page.keyboard.press('Tab');
  await expect(accounts(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(accounts(page).getByRole('radio').nth(1)).toBeChecked();
});
