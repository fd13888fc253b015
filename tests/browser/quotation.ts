import { expect, type JSHandle, type Page } from 'playwright/test';
import { placesOn, rangeOf, select } from './selecting.ts';

/** The buttons that come up under selected words. */
export const tool = (page: Page) => page.getByRole('group', { name: 'Selected text' });

/** The button that copies a link to the words. */
export const quotation = (page: Page) => tool(page).getByRole('button', { name: 'Copy link to this quotation' });

/** The button that copies a link to where they stand. */
export const passage = (page: Page) => tool(page).getByRole('button', { name: 'Copy link to this passage' });

/** What the buttons have done. */
export const status = (page: Page) => tool(page).getByRole('status');

/** Selects a range anew, after whatever was selected before, and waits for the tool. */
export async function selectAlone(page: Page, range: JSHandle<Range>): Promise<string> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(tool(page)).toHaveCount(0);
  const words = await select(range);
  await expect(tool(page)).toBeVisible();
  return words;
}

/** Selects some words in the middle of the article and waits for the tool. */
export async function selectSome(page: Page): Promise<string> {
  const [place] = await placesOn(page, 1);
  return place ? selectAlone(page, await rangeOf(page, place)) : '';
}
