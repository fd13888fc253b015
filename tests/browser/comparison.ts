import type { Locator, Page } from 'playwright/test';

/** A column of the comparison: what it is of, and whose account it gives. */
export interface Column {
  name: string;
  source: string;
}

/** The table that a page compares with: the first on it. */
export const tableOf = (page: Page) => page.getByRole('table').first();

/** The boxes that show and hide what is compared. */
export const boxesOf = (page: Page) => page.getByRole('group', { name: 'Show', exact: true }).getByRole('checkbox');

/** The columns that are shown, from their heads. */
export async function columnsOf(page: Page): Promise<Column[]> {
  const heads = await tableOf(page)
    .locator('thead th')
    .evaluateAll((found) =>
      // The first head is that of the names of the rows.
      found.slice(1).flatMap((head) => (head.checkVisibility() ? [head.textContent] : [])),
    );
  return heads.map((head) => {
    const [name = '', source = ''] = head
      .replace(/\s+/g, ' ')
      // The bars of a reach stand in the head too.
      .replace(/ ?Reach\. .*/, '')
      .split(' according to ');
    return { name: name.trim(), source: source.trim() };
  });
}

/** The names of the rows that are shown. @param part of a table, or all of it */
export async function rowsOf(part: Locator): Promise<string[]> {
  const heads = part.locator('tr:has(td) > th').filter({ visible: true });
  return (await heads.allTextContents()).map((name) => name.replace(/Link to the row.*/s, '').trim());
}

/** Hides all that are compared but the first few. */
export async function hidingAllBut(page: Page, count: number): Promise<void> {
  for (const box of (await boxesOf(page).all()).slice(count)) await box.uncheck();
}
