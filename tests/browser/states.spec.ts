import { expect } from 'playwright/test';
import { barriersOf } from './axe.ts';
import { misfitsOf } from './lines.ts';
import { states } from './states.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

test('pages fit the window and are accessible after a reader has done something', async ({ page, pathOf }) => {
  const faults: string[] = [];
  for (const { kind, mark, name, over, open } of states) {
    // What has come up in a narrow window has room in a wide one.
    await resize(page, 320);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(pathOf(kind, mark));
    await open(page);
    for (const width of [320, 1280]) {
      await resize(page, width);
      const found = [...(await barriersOf(page)), ...(await misfitsOf(page, width, over))];
      faults.push(...found.map((fault) => `${kind}, ${name}, ${width} px: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
