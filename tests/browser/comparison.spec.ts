import { expect, test, type Page } from 'playwright/test';
import { overlap, type Box } from './lines.ts';

const accounts = [
  'CTO according to Temple',
  'CMTO according to Boucher',
  'CMTO according to Temple',
  'Marketing CTO according to Temple',
];

const tables = [
  { path: '/compare/', name: 'Three roles, four accounts', rows: 15, columns: 4 },
  { path: '/compare/', name: 'Two articles on the same question', rows: 12, columns: 2 },
  { path: '/articles/cto-cmto-or-marketing-cto/', name: 'Five points on which the roles differ', rows: 5, columns: 4 },
  { path: '/articles/the-cmto-is-coming/', name: 'The CMTO, as Boucher and as Temple see it', rows: 4, columns: 2 },
];

const wholeComparison = (page: Page) => page.getByRole('table', { name: /^Three roles, four accounts/ });

/** What the browser tells a screen reader a table is made of: row by row, the roles of the cells. */
async function exposedRows(page: Page, table: string): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ role, name }) => role?.value === 'table' && String(name?.value).startsWith(table));
  if (!root) throw new Error(`The browser exposes no table named “${table}”.`);
  const rows: string[][] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    const role = String(node?.ignored ? 'ignored' : node?.role?.value);
    if (role === 'row') rows.push([]);
    if (['columnheader', 'rowheader', 'cell', 'gridcell'].includes(role)) rows.at(-1)?.push(role);
    node?.childIds?.forEach(visit);
  };
  visit(root.nodeId);
  return rows;
}

/** As many of one thing as are wanted. */
function times<Thing>(count: number, thing: Thing): Thing[] {
  return Array.from({ length: count }, () => thing);
}

for (const width of [390, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const { path, name, rows, columns } of tables)
      test(`“${name}” is a table to a screen reader: ${rows} rows, ${columns} columns`, async ({ page }) => {
        await page.goto(path);
        expect(await exposedRows(page, name)).toEqual([
          times(columns + 1, 'columnheader'),
          ...times(rows, ['rowheader', ...times(columns, 'cell')]),
        ]);
        // Other browsers judge by the layout, so parts that are not laid out as a table have to say what they are.
        const unsaid = await page
          .getByRole('table', { name })
          .locator(
            'xpath=descendant-or-self::*[self::table or self::thead or self::tbody or self::tr or self::th or self::td]',
          )
          .evaluateAll((parts) =>
            parts
              .filter((part) => !part.role && !getComputedStyle(part).display.startsWith('table'))
              .map((part) => part.tagName),
          );
        expect(unsaid).toEqual([]);
      });

    test('the CMTO has Boucher’s account and Temple’s, next to each other', async ({ page }) => {
      await page.goto('/compare/');
      const heads = wholeComparison(page).getByRole('columnheader');
      const [corner = '', ...names] = (await heads.allTextContents()).map((name) => name.replace(/\s+/g, ' ').trim());
      expect(corner).toBe('Point of comparison');
      // The bars of a role’s reach stand in its head too.
      expect(names.map((name) => name.replace(/ ?Reach\. .*/, ''))).toEqual(accounts);
      const cells = wholeComparison(page)
        .getByRole('row', { name: /^Comes from/ })
        .getByRole('cell');
      await expect(cells.nth(1)).toContainText('From technology or from marketing');
      await expect(cells.nth(2)).toContainText('From the marketing department');
    });

    test('the link under a value leads to the passage that tells it, and marks it', async ({ page }) => {
      await page.goto('/compare/');
      const row = wholeComparison(page).getByRole('row', { name: /^Technical depth/ });
      await row.getByRole('cell').nth(1).getByRole('link').click();
      await page.waitForURL('**/articles/the-cmto-is-coming/#core-of-the-job');
      const passage = page.locator('#core-of-the-job');
      await expect(passage).toBeInViewport();
      expect(await passage.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('""');
      expect((await passage.boundingBox())?.y).toBeLessThan(120);
    });

    test('a row that the address names is marked, in view and clear of the top', async ({ page }) => {
      await page.goto('/compare/#seat');
      const row = page.locator('tr:target');
      await expect(row.getByRole('rowheader')).toContainText('Seat');
      await expect(row.getByRole('rowheader')).toBeInViewport({ ratio: 1 });
      const isCovered = await row.getByRole('rowheader').evaluate((head) => {
        const { x, y } = head.getBoundingClientRect();
        return !head.contains(document.elementFromPoint(x + 4, y + 4));
      });
      expect(isCovered).toBe(false);
      const shades = await page
        .locator('tr:target, tr:target + tr')
        .evaluateAll((rows) =>
          rows.map((each) => [each, ...each.children].map((part) => getComputedStyle(part).backgroundColor).join()),
        );
      expect(shades).toHaveLength(2);
      expect(shades[0]).not.toBe(shades[1]);
    });
  });

/** The cells of the whole comparison, row by row: what each shows, and where. */
function cellsOf(page: Page): Promise<(Box & { text: string })[][]> {
  return wholeComparison(page).evaluate((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        return { left, right, top, bottom, text: cell.innerText.replace(/\s+/g, ' ').trim() };
      }),
    ),
  );
}

test('on a desk the values of a row stand beside each other, under their roles', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto('/compare/');
  const heads = await wholeComparison(page)
    .getByRole('columnheader')
    .evaluateAll((found) => found.map((head) => head.getBoundingClientRect().left));
  expect(new Set(heads).size).toBe(5);
  expect(heads).toEqual(heads.toSorted((a, b) => a - b));
  const rows = await cellsOf(page);
  expect(rows).toHaveLength(15);
  for (const row of rows) {
    expect(row.map(({ left }) => left)).toEqual(heads.slice(1));
    expect(new Set(row.map(({ top }) => top)).size).toBe(1);
  }
});

test('on a phone each value stands under the name of its role and source, and over no other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare/');
  const rows = await cellsOf(page);
  expect(rows).toHaveLength(15);
  for (const row of rows) {
    expect(row).toHaveLength(4);
    for (const [at, cell] of row.entries()) {
      const name = accounts[at] ?? '';
      expect(cell.text.startsWith(`${name} `), `“${cell.text}” begins with “${name}”`).toBe(true);
      expect(cell.text.length).toBeGreaterThan(name.length + 5);
      expect(row.slice(at + 1).filter((other) => overlap(cell, other))).toEqual([]);
    }
  }
  const names = wholeComparison(page).locator('td .cell-name');
  const heights = await names.evaluateAll((found) => found.map((name) => name.getBoundingClientRect().height));
  expect(heights).toHaveLength(60);
  expect(Math.min(...heights)).toBeGreaterThan(12);
});
