import { expect } from 'playwright/test';
import { clipboardOf, copied, refused } from './clipboard.ts';
import {
  choose,
  chooseFor,
  chosenAnswers,
  dial,
  expectNoResult,
  findChoices,
  hashOf,
  outcomeOf,
  readWeighing,
  reasonsOf,
  resultOf,
  said,
} from './guide.ts';
import { test } from './test.ts';

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test.describe('the address', () => {
  test('names the answers and brings the result back, in another window and in the same', async ({ page, context }) => {
    const weights = await readWeighing(page);
    const choices = findChoices(weights, 1).with(0, 0);
    await choose(page, choices);
    expect(new URL(page.url()).hash).toBe(hashOf(choices));
    const result = await resultOf(page).innerText();
    const other = await context.newPage();
    await other.goto(page.url());
    expect(await chosenAnswers(other)).toEqual(choices);
    await expect(resultOf(other)).toHaveText(result, { useInnerText: true });

    const others = findChoices(weights, 2);
    await page.evaluate((hash) => location.assign(hash), hashOf(others));
    await expect(outcomeOf(page)).toHaveText(said.close);
    expect(await chosenAnswers(page)).toEqual(others);
  });

  test('keeps the answers when the reader goes to the result, past the header, to a profile and back', async ({
    page,
    pathOf,
  }) => {
    const choices = await chooseFor(page, 1);
    const address = `${pathOf('decision')}${hashOf(choices)}`;
    await page.getByRole('link', { name: 'See the result' }).click();
    await expect(page).toHaveURL(address);
    await page.getByRole('link', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(address);
    expect(await chosenAnswers(page)).toEqual(choices);
    await outcomeOf(page).getByRole('link').click();
    await page.waitForURL('**/roles/**');
    await page.goBack();
    await expect(outcomeOf(page)).toHaveText(said.pointing);
    expect(await chosenAnswers(page)).toEqual(choices);
  });

  test('of answers that are not there is ignored with a sentence, and the guide works on', async ({ page, pathOf }) => {
    const count = (await readWeighing(page)).points.length;
    const tooMany = hashOf(Array.from({ length: count + 1 }, () => 1));
    for (const hash of ['#a=99', tooMany, '#a=-1', '#a=one', '#a=1,2', '#a=<img>']) {
      await page.goto('about:blank');
      await page.goto(`${pathOf('decision')}${hash}`);
      await expect(outcomeOf(page), hash).toHaveText(said.unknown);
      await expectNoResult(page);
      await dial(page, 0, 1).check();
      await expect(outcomeOf(page)).toHaveText(said.notYet);
      expect(new URL(page.url()).hash).toMatch(/^#a=1(\.0)*$/);
    }
  });

  test('of a heading leads to the heading and chooses nothing', async ({ page, pathOf }) => {
    await page.goto('about:blank');
    await page.goto(`${pathOf('decision')}#weighing`);
    await expect(page.locator('#weighing')).toBeInViewport();
    await expect(page).toHaveURL(`${pathOf('decision')}#weighing`);
    await expectNoResult(page);
  });
});

test.describe('what is copied', () => {
  test('as text is the whole result, without buttons, and the address that brings it back', async ({ page }) => {
    await chooseFor(page, 1);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
    const text = await clipboardOf(page);
    const lines = new Set(text.split('\n'));
    const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
    const parts = [
      await outcomeOf(page).innerText(),
      await resultOf(page)
        .getByText(/^This is our weighing/)
        .innerText(),
      ...(await reasonsOf(page)
        .getByRole('cell')
        .filter({ has: page.getByRole('link') })
        .allTextContents()),
      await resultOf(page).getByRole('heading', { level: 3 }).innerText(),
      ...(await resultOf(page).getByRole('listitem').allInnerTexts()),
    ].map(inOneLine);
    expect(parts.filter((part) => !lines.has(part))).toEqual([]);
    expect(text.endsWith(`\n\n${page.url()}`)).toBe(true);
    expect(text).not.toMatch(/Copy|Start again|\t/);
  });

  test('as a link is the address, until another answer is chosen', async ({ page }) => {
    const choices = await chooseFor(page, 1);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText(copied, { exact: true })).toBeVisible();
    expect(await clipboardOf(page)).toBe(page.url());
    expect(page.url().endsWith(hashOf(choices))).toBe(true);
    await page.locator('fieldset').first().getByRole('radio', { checked: false }).first().check();
    await expect(page.getByText(copied, { exact: true })).toHaveCount(0);
  });

  test('is said to have failed where the browser refuses', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await chooseFor(page, 1);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').last()).toHaveText(refused);
  });
});

test('to start again is to have no answer, no result and an address without answers', async ({ page, pathOf }) => {
  await chooseFor(page, 1);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(pathOf('decision'));
  await expect(outcomeOf(page)).toHaveText(said.notYet);
  await expectNoResult(page);
});
