import { expect, type Page } from 'playwright/test';
import { weighAnswers } from '../../src/decision/decision.ts';
import {
  chooseFor,
  chosenAnswers,
  detailsOf,
  dial,
  expectNoResult,
  findChoices,
  hasNext,
  isClear,
  isEven,
  outcomeOf,
  readWeighing,
  reasonsOf,
  resultOf,
  said,
} from './guide.ts';
import { linesOf } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const weighing = (page: Page) => page.locator('details:has(#weighing)');
const progress = (page: Page) => page.locator('[data-part=progress]');

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test('answers bring the result in place, tell it when it changes, and keep the focus', async ({ page }) => {
  const weights = await readWeighing(page);
  const choices = findChoices(weights, isClear);
  await expect(outcomeOf(page)).toHaveText(said.notYet);
  await expectNoResult(page);
  // A screen reader speaks whenever something in the place it listens to is replaced.
  await outcomeOf(page).evaluate((place) => {
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(place.textContent.trim())).observe(place, { childList: true });
    Object.assign(window, { spoken });
  });
  const told: string[] = [];
  for (const [question, choice] of choices.entries()) {
    await dial(page, question, choice).check();
    await expect(dial(page, question, choice)).toBeFocused();
    const { leaders } = weighAnswers(weights, choices.slice(0, question + 1));
    await expect(detailsOf(page)).toHaveCount(leaders.length);
    await expect(progress(page)).toContainText(`${question + 1} of ${choices.length} answered.`);
    const now = await outcomeOf(page).innerText();
    if (leaders.length > 0 && told.at(-1) !== now) told.push(now);
  }
  expect(told.length).toBeGreaterThan(0);
  expect(await page.evaluate('spoken')).toEqual(told);
  expect(await chosenAnswers(page)).toEqual(choices);
});

test.describe('the result', () => {
  for (const [kind, isWanted, words] of [
    ['one in front', isClear, said.strength],
    ['two even', isEven, said.even],
  ] as const)
    test(`gives the strength in words, all points, the details, and what decided it: ${kind}`, async ({ page }) => {
      const weights = await readWeighing(page);
      const choices = await chooseFor(page, isWanted);
      const { totals, ruledOut, leaders, deciding } = weighAnswers(weights, choices);
      await expect(outcomeOf(page)).toHaveText(words);
      const names = leaders.map((at) => weights.names[at] ?? '').toSorted();
      expect((await detailsOf(page).getByRole('heading', { level: 3 }).allInnerTexts()).toSorted()).toEqual(names);
      for (const name of names) await expect(progress(page)).toContainText(name);

      const points = await resultOf(page).locator('dl').first().getByRole('definition').all();
      for (const [at, each] of points.entries()) {
        const text = await each.innerText();
        expect(parseInt(text, 10)).toBe(totals[at]);
        expect(/ruled out|held back/.test(text)).toBe((ruledOut[at] ?? 0) > 0);
        // One mark for each point.
        expect(await each.evaluate((found) => found.children.length)).toBe(totals[at]);
      }

      const groups = reasonsOf(page).getByRole('rowgroup');
      await expect(groups).toHaveCount(deciding.length);
      for (const [place, question] of deciding.entries()) {
        const answer = page.locator('fieldset').nth(question).locator('label');
        const says = await answer.nth((choices[question] ?? 0) - 1).innerText();
        await expect(groups.nth(place).getByRole('rowheader')).toContainText(says);
        await expect(groups.nth(place).getByRole('cell').first()).toBeVisible();
      }
      const grounds = reasonsOf(page).getByRole('cell').getByRole('link');
      const addresses = await grounds.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.filter((address) => !/\/.+#.+/.test(address))).toEqual([]);
      await expect(resultOf(page).getByText(/^This is our weighing/)).toBeVisible();
    });

  test('has three steps that lead on, and what the sources leave open', async ({ page }) => {
    await chooseFor(page, isClear);
    const details = detailsOf(page);
    await expect(details.locator('ol > li > a')).toHaveCount(3);
    await expect(details.getByRole('heading', { name: 'What the sources leave open here' })).toBeVisible();
    await details.locator('ol > li > a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('names what follows after what comes first', async ({ page }) => {
    const weights = await readWeighing(page);
    const choices = await chooseFor(page, hasNext);
    const { next } = weighAnswers(weights, choices);
    await expect(resultOf(page).getByText(/^After that, your answers point to this: ./)).toBeVisible();
    expect(next).toBeDefined();
  });
});

test('how far one has come stays in sight on a phone, clear of the answer that has the focus', async ({ page }) => {
  await resize(page, 390);
  const count = await page.locator('fieldset').count();
  for (let question = 0; question < count; question += 1) {
    await dial(page, question, 1).focus();
    await page.keyboard.press('Space');
    await expect(progress(page)).toBeInViewport();
    const [bar, answer] = [await progress(page).boundingBox(), await dial(page, question, 1).boundingBox()];
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  }
});

test('the guide is worked by keyboard alone, from the first question to the result', async ({ page }) => {
  const choices = findChoices(await readWeighing(page), isClear);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().focus();
  for (const [question, choice] of choices.entries()) {
    await page.keyboard.press('Tab');
    await expect(dial(page, question, 1)).toBeFocused();
    await page.keyboard.press('Space');
    for (let press = 1; press < choice; press += 1) await page.keyboard.press('ArrowDown');
    await expect(dial(page, question, choice)).toBeChecked();
    await expect(dial(page, question, choice)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'See the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#result')).toBeFocused();
  await expect(page.locator('#result')).toBeInViewport();
});

test('how answers are weighed is folded away, and unfolds', async ({ page }) => {
  const tables = weighing(page).getByRole('table');
  await expect(tables).toHaveCount(0);
  await weighing(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(tables).toHaveCount(await page.locator('fieldset').count());
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are there, tables to weigh the answers by hand, and what each outcome means', async ({
    page,
  }) => {
    const outcomes = await resultOf(page).locator('h3').allTextContents();
    for (const width of [390, 1280]) {
      await resize(page, width);
      await expect(page.getByText(/^To weigh by hand/)).toBeVisible();
      const shown = (await linesOf(page, 'details:has(#weighing)')).map(({ text }) => text).join('\n');
      const answers = await page.locator('fieldset label').allInnerTexts();
      expect(answers.filter((answer) => !shown.includes(answer))).toEqual([]);
      await expect(detailsOf(page)).toHaveCount(outcomes.length);
      await expect(outcomeOf(page)).toBeHidden();
      await expect(page.getByRole('link', { name: 'See the result' })).toHaveCount(0);
      await expect(resultOf(page).getByRole('button')).toHaveCount(0);
    }
  });
});

test('on paper there is the result and no button, and without one the table to weigh by hand', async ({ page }) => {
  const table = weighing(page).locator('table').first();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(resultOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await chooseFor(page, isClear);
  await page.emulateMedia({ media: 'print' });
  await expect(outcomeOf(page)).toBeVisible();
  await expect(detailsOf(page)).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start again' })).toHaveCount(0);
  await expect(table).toBeHidden();
});
