import { expect, test, type Locator, type Page } from 'playwright/test';
import { overlap } from './lines.ts';

const accounts = [
  'CTO according to Temple',
  'CMTO according to Boucher',
  'CMTO according to Temple',
  'Marketing CTO according to Temple',
];

const wholeComparison = (page: Page) => page.getByRole('table', { name: /^Three roles, four accounts/ });

/** What assistive technology is told a table is made of: how many nodes of each role the browser exposes. */
async function exposedParts(page: Page, table: string): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const root = nodes.find(({ role, name }) => role?.value === 'table' && String(name?.value).startsWith(table));
  expect(root, `a table named “${table}”`).toBeDefined();
  const counts: Record<string, number> = {};
  const visit = (id: string) => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (!node) return;
    const role = String(node.role?.value);
    if (!node.ignored && ['row', 'columnheader', 'rowheader', 'cell'].includes(role))
      counts[role] = (counts[role] ?? 0) + 1;
    node.childIds?.forEach(visit);
  };
  if (root) visit(root.nodeId);
  return counts;
}

/** The text a reader sees in an element, on one line. */
async function shownIn(element: Locator): Promise<string> {
  return (await element.innerText()).replace(/\s+/g, ' ').trim();
}

const tables = [
  { path: '/compare/', name: 'Three roles, four accounts', rows: 15, columns: 4 },
  { path: '/compare/', name: 'Two articles on the same question', rows: 12, columns: 2 },
  { path: '/articles/cto-cmto-or-marketing-cto/', name: 'Five points on which the roles differ', rows: 5, columns: 4 },
  { path: '/articles/the-cmto-is-coming/', name: 'The CMTO, as Boucher and as Temple see it', rows: 4, columns: 2 },
];

for (const width of [390, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const { path, name, rows, columns } of tables)
      test(`“${name}” is a table to a screen reader: ${rows} rows, ${columns} columns`, async ({ page }) => {
        await page.goto(path);
        expect(await exposedParts(page, name)).toEqual({
          row: rows + 1,
          columnheader: columns + 1,
          rowheader: rows,
          cell: rows * columns,
        });
        const table = page.getByRole('table', { name });
        for (const row of (await table.getByRole('row').all()).slice(1)) {
          await expect(row.getByRole('rowheader')).toHaveCount(1);
          await expect(row.getByRole('cell')).toHaveCount(columns);
        }
      });

    test('the CMTO has Boucher’s account and Temple’s, next to each other', async ({ page }) => {
      await page.goto('/compare/');
      const headers = wholeComparison(page).getByRole('columnheader');
      await expect(headers).toHaveCount(5);
      const names = await headers.allTextContents();
      expect(
        names.slice(1).map((name) =>
          name
            .replace(/\s+/g, ' ')
            .replace(/ ?Reach\. .*/, '')
            .trim(),
        ),
      ).toEqual(accounts);
      const row = wholeComparison(page).getByRole('row', { name: /^Comes from/ });
      await expect(row.getByRole('cell').nth(1)).toContainText('From technology or from marketing');
      await expect(row.getByRole('cell').nth(2)).toContainText('From the marketing department');
    });

    test('the link under a value leads to the passage that tells it, and marks it', async ({ page }) => {
      await page.goto('/compare/');
      const cell = wholeComparison(page)
        .getByRole('row', { name: /^Technical depth/ })
        .getByRole('cell')
        .nth(1);
      await cell.getByRole('link').click();
      await page.waitForURL('**/articles/the-cmto-is-coming/#core-of-the-job');
      const passage = page.locator('#core-of-the-job');
      await expect(passage).toBeInViewport();
      expect(await passage.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('""');
      expect((await passage.boundingBox())?.y).toBeLessThan(120);
    });

    test('a row that the address names is marked and in view, clear of the top', async ({ page }) => {
      await page.goto('/compare/#seat');
      const row = page.locator('tr:target');
      await expect(row).toHaveCount(1);
      await expect(row.getByRole('rowheader')).toContainText('Seat');
      await expect(row.getByRole('rowheader')).toBeInViewport({ ratio: 1 });
      const shades = await page
        .locator('tr:target, tr:target + tr')
        .evaluateAll((rows) =>
          rows.map((each) => [each, ...each.children].map((part) => getComputedStyle(part).backgroundColor).join()),
        );
      expect(shades).toHaveLength(2);
      expect(shades[0]).not.toBe(shades[1]);
    });

    test('every claim’s link leads to a passage that is there', async ({ page, request }) => {
      await page.goto('/compare/');
      const links = await page
        .locator('.grounds a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(50);
      const articles = new Map<string, string>();
      for (const link of links) {
        const [path = '', id = ''] = link.split('#');
        if (!articles.has(path)) articles.set(path, await (await request.get(path)).text());
        expect(articles.get(path)).toContain(`class="passage" id="${id}"`);
      }
    });
  });

test('on a desk the values of a row stand beside each other, under their roles', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto('/compare/');
  const lefts = async (cells: Locator) =>
    Promise.all((await cells.all()).map(async (cell) => (await cell.boundingBox())?.x));
  const heads = await lefts(wholeComparison(page).getByRole('columnheader'));
  expect(heads).toEqual(heads.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(heads).size).toBe(5);
  const [, ...rows] = await wholeComparison(page).getByRole('row').all();
  for (const row of rows) {
    expect(await lefts(row.getByRole('cell'))).toEqual(heads.slice(1));
    const tops = (await row.getByRole('cell').all()).map(async (cell) => (await cell.boundingBox())?.y);
    expect(new Set(await Promise.all(tops)).size).toBe(1);
  }
});

test('on a phone each value stands under the name of its role and source, and over no other', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare/');
  const [, ...rows] = await wholeComparison(page).getByRole('row').all();
  expect(rows).toHaveLength(15);
  for (const row of rows) {
    const cells = await row.getByRole('cell').all();
    const boxes = [];
    for (const [at, cell] of cells.entries()) {
      const text = await shownIn(cell);
      const name = accounts[at] ?? '';
      expect(text.startsWith(`${name} `), `“${text}” begins with “${name}”`).toBe(true);
      expect(text.length).toBeGreaterThan(name.length + 5);
      await expect(cell.locator('.cell-name')).toBeVisible();
      const box = await cell.boundingBox();
      if (box) boxes.push({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height });
    }
    expect(boxes).toHaveLength(4);
    boxes.forEach((box, at) => expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false));
  }
});
