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

/** Unfolds the controls of the comparison. */
export async function openControls(page: Page): Promise<void> {
  const controls = page.locator('details', { hasText: 'Choose roles and rows' });
  if ((await controls.getAttribute('open')) === null) await controls.locator('summary').click();
}

/** The control that shows the numbers of claims, by its name. */
export const claimNumbersOf = (page: Page) => page.getByRole('checkbox', { name: /^Show claim numbers/ });

/** The columns that are shown, from their heads. */
export async function columnsOf(page: Page): Promise<Column[]> {
  const heads = await tableOf(page)
    .locator('thead th')
    .evaluateAll((found) =>
      // The first head is that of the names of the rows.
      found.slice(1).flatMap((head) => {
        if (!head.checkVisibility()) return [];
        const heard = document.importNode(head, true);
        for (const drawn of heard.querySelectorAll('[aria-hidden]')) drawn.remove();
        return [heard.textContent];
      }),
    );
  return heads.map((head) => {
    const [name = '', source = ''] = head.replace(/\s+/g, ' ').split(' according to ');
    return { name: name.trim(), source: source.trim() };
  });
}

/** The names of the rows that are shown. @param part of a table, or all of it */
export async function rowsOf(part: Locator): Promise<string[]> {
  const names = part.locator('tr:has(td) > th > a').filter({ visible: true });
  return (await names.allTextContents()).map((name) => name.trim());
}

/** Hides all that are compared but the first few. */
export async function hidingAllBut(page: Page, count: number): Promise<void> {
  await openControls(page);
  for (const box of (await boxesOf(page).all()).slice(count)) await box.uncheck();
}
