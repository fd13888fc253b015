import { expect } from 'playwright/test';
import { clipboardOf, copied, refused } from './clipboard.ts';
import {
  button,
  choose,
  chooseFor,
  chosenAnswers,
  detailsOf,
  dial,
  expectNoResult,
  findChoices,
  hashOf,
  isClear,
  isEven,
  outcomeOf,
  readWeighing,
  reasonsOf,
  resultOf,
  said,
  soFarOf,
} from './guide.ts';
import { test } from './test.ts';

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test.describe('the address', () => {
  test('names the answers and brings the result back, in another window and in the same', async ({ page, context }) => {
    const weights = await readWeighing(page);
    const choices = findChoices(weights, isClear);
    await choose(page, choices);
    expect(new URL(page.url()).hash).toBe(hashOf(weights, choices));
    await button(page, 'See the result').click();
    const result = await resultOf(page).innerText();
    const other = await context.newPage();
    await other.goto(page.url());
    expect(await chosenAnswers(other)).toEqual(choices);
    await expect(resultOf(other)).toHaveText(result, { useInnerText: true });

    const others = findChoices(weights, isEven);
    await page.evaluate((hash) => location.assign(hash), hashOf(weights, others));
    await expect(outcomeOf(page)).toHaveText(said.even);
    await expect(outcomeOf(page)).toBeVisible();
    expect(await chosenAnswers(page)).toEqual(others);
  });

  test('keeps the answers when the reader goes past the header, to a profile and back', async ({ page, pathOf }) => {
    const weights = await readWeighing(page);
    const choices = await chooseFor(page, isClear);
    const address = `${pathOf('decision')}${hashOf(weights, choices)}`;
    await expect(page).toHaveURL(address);
    await page.getByRole('link', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(address);
    expect(await chosenAnswers(page)).toEqual(choices);
    await detailsOf(page).locator('ol > li > a').first().click();
    await expect(page).not.toHaveURL(address);
    await page.goBack();
    await expect(outcomeOf(page)).toHaveText(said.strength);
    expect(await chosenAnswers(page)).toEqual(choices);
  });

  test('of answers that are not there is ignored with a sentence, and the guide works on', async ({ page, pathOf }) => {
    const weights = await readWeighing(page);
    const tooMany = hashOf(weights, [...weights.points.map(() => 1), 1]);
    for (const hash of ['99', tooMany.slice(3), '-1', 'one', '1,2', '<img>'].map(
      (list) => `#${weights.edition}=${list}`,
    )) {
      await page.goto('about:blank');
      await page.goto(`${pathOf('decision')}${hash}`);
      await expect(soFarOf(page), hash).toHaveText(said.unknown);
      await expectNoResult(page);
      await dial(page, 0, 1).check();
      await expect(soFarOf(page)).toHaveText('');
      expect(new URL(page.url()).hash).toBe(
        hashOf(
          weights,
          weights.points.map((_, at) => (at === 0 ? 1 : 0)),
        ),
      );
    }
  });

  test('that was made for other questions leads to these, with a sentence', async ({ page, pathOf }) => {
    const weights = await readWeighing(page);
    const other = weights.edition === 'a' ? 'b' : 'a';
    await page.goto('about:blank');
    await page.goto(`${pathOf('decision')}#${other}=1.1.1`);
    await expect(soFarOf(page)).toHaveText(said.changed);
    await expect(soFarOf(page)).toBeInViewport();
    await expectNoResult(page);
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
    await chooseFor(page, isClear);
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
      ...(await detailsOf(page).getByRole('heading').allInnerTexts()),
      ...(await resultOf(page).locator('[data-part=totals] > li > b').allInnerTexts()),
      ...(await detailsOf(page).locator('ul > li').allInnerTexts()),
    ].map(inOneLine);
    expect(parts.filter((part) => !lines.has(part))).toEqual([]);
    expect(text.endsWith(`\n\n${page.url()}`)).toBe(true);
    expect(text).not.toMatch(/Copy|Start again|\t/);
  });

  test('as a link is the address, until another answer is chosen', async ({ page }) => {
    const choices = await chooseFor(page, isClear);
    const weights = await readWeighing(page);
    await page.getByRole('button', { name: 'Copy its link' }).click();
    await expect(page.getByText(copied, { exact: true })).toBeVisible();
    expect(await clipboardOf(page)).toBe(page.url());
    expect(page.url().endsWith(hashOf(weights, choices))).toBe(true);
    await page.getByRole('button', { name: 'Change answers' }).click();
    await page.locator('fieldset').first().getByRole('radio', { checked: false }).first().check();
    await expect(page.getByText(copied, { exact: true })).toHaveCount(0);
  });

  test('is said to have failed where the browser refuses', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await chooseFor(page, isClear);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').filter({ hasText: refused })).toHaveCount(1);
  });
});

test('to start again is to have no answer, no result and an address without answers', async ({ page, pathOf }) => {
  await chooseFor(page, isClear);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(pathOf('decision'));
  await expect(page.locator('fieldset').first()).toBeVisible();
  await expect(soFarOf(page)).toHaveText('');
  await expectNoResult(page);
});
