import { expect, type Page } from 'playwright/test';
import type { Kind } from './pages.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const kinds: Kind[] = ['comparison', 'pair', 'article', 'decision', 'forecasts'];

/** What the browser tells a screen reader of the tables of a page: of each, row by row, the roles of the cells. */
async function exposedTables(page: Page): Promise<string[][][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tables: string[][][] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    const role = String(node?.ignored ? 'ignored' : node?.role?.value);
    if (role === 'table') tables.push([]);
    if (role === 'row') tables.at(-1)?.push([]);
    if (['columnheader', 'rowheader', 'cell', 'gridcell'].includes(role)) tables.at(-1)?.at(-1)?.push(role);
    node?.childIds?.forEach(visit);
  };
  if (nodes[0]) visit(nodes[0].nodeId);
  return tables;
}

/** What the tables that are shown are made of in the HTML, and the parts that another browser would not take for that. */
function writtenTables(page: Page): Promise<{ name: string; rows: string[][]; unsaid: string[] }[]> {
  return page.locator('main table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      if (!(table instanceof HTMLTableElement) || !table.checkVisibility()) return [];
      const rows = [...table.rows].filter((row) => row.checkVisibility());
      const roleOf = (cell: HTMLTableCellElement) =>
        cell.localName === 'td' ? 'cell' : cell.scope.startsWith('col') ? 'columnheader' : 'rowheader';
      const parts = [table, ...table.querySelectorAll('thead, tbody, tr, th, td')];
      return {
        name: table.caption?.textContent.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '',
        rows: rows.map(({ cells }) => [...cells].filter((cell) => cell.checkVisibility()).map(roleOf)),
        // Other browsers judge by the layout, so parts that are not laid out as a table have to say what they are.
        unsaid: parts
          .filter((part) => !part.role && !/^(table|none)/.test(getComputedStyle(part).display))
          .map((part) => part.localName),
      };
    }),
  );
}

test('a table is one to a screen reader, on a phone as on a desk', async ({ page, pathOf }) => {
  const faults: string[] = [];
  for (const kind of kinds) {
    await page.goto(pathOf(kind, /<table/));
    await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    for (const width of [390, 1280]) {
      await resize(page, width);
      const place = `${kind}, ${width} px wide`;
      const exposed = await exposedTables(page);
      const written = await writtenTables(page);
      expect(written.length).toBeGreaterThan(0);
      if (exposed.length !== written.length) faults.push(`${place}: ${exposed.length} of ${written.length} tables`);
      for (const [at, { name, rows, unsaid }] of written.entries()) {
        const differing = rows.findIndex((row, number) => row.join() !== exposed[at]?.[number]?.join());
        if (differing >= 0) faults.push(`${place}: “${name}”, row ${differing}: ${exposed[at]?.[differing]?.join()}`);
        if (!name) faults.push(`${place}: table ${at} has no name`);
        faults.push(...unsaid.map((part) => `${place}: “${name}” does not say that it has a ${part}`));
      }
    }
  }
  expect(faults).toEqual([]);
});
