import { expect } from 'playwright/test';
import { barriersOf } from './axe.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

test(
  'pages are accessible, light and dark, on a phone and on a desk',
  { tag: '@anywhere' },
  async ({ page, paths }) => {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      for (const width of [390, 1280]) {
        await resize(page, width);
        faults.push(...(await barriersOf(page)).map((fault) => `${path}, ${width} px, ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  },
);
