import { expect, type Page } from 'playwright/test';
import { weighAnswers } from '../../src/decision/decision.ts';
import {
  button,
  choose,
  chosenAnswers,
  dial,
  findChoices,
  isClear,
  outcomeOf,
  readWeighing,
  said,
  soFarOf,
} from './guide.ts';
import { linesOf } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const weighing = (page: Page) => page.locator('details:has(#weighing)');
const progress = (page: Page) => page.locator('[data-part=progress]').filter({ visible: true });

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test('one question is in sight at a time, and the way goes on and back, with the focus on the question', async ({
  page,
}) => {
  const questions = page.locator('fieldset');
  const count = await questions.count();
  await expect(button(page, 'Back')).toBeHidden();
  for (let at = 0; at < count; at += 1) {
    await expect(questions.filter({ visible: true })).toHaveCount(1);
    await expect(questions.nth(at)).toBeVisible();
    await expect(page.getByText(`Question ${at + 1} of ${count}`, { exact: true })).toBeVisible();
    if (at === count - 1) continue;
    await button(page, 'Next').click();
    await expect(questions.nth(at + 1)).toBeFocused();
  }
  await expect(button(page, 'Next')).toBeHidden();
  await button(page, 'Back').click();
  await expect(questions.nth(count - 2)).toBeFocused();
});

test('answers say what they come to so far, tell it when it changes, and keep the focus', async ({ page }) => {
  const weights = await readWeighing(page);
  const choices = findChoices(weights, isClear);
  await expect(page.getByText(said.notYet).filter({ visible: true })).toBeVisible();
  // A screen reader speaks whenever something in the place it listens to is replaced.
  await soFarOf(page).evaluate((place) => {
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(place.textContent.trim())).observe(place, { childList: true });
    Object.assign(window, { spoken });
  });
  const told: string[] = [];
  for (const [question, choice] of choices.entries()) {
    if (question > 0) await button(page, 'Next').click();
    await dial(page, question, choice).check();
    await expect(dial(page, question, choice)).toBeFocused();
    const { leaders } = weighAnswers(weights, choices.slice(0, question + 1));
    await expect(progress(page)).toHaveText(`${question + 1} of ${choices.length} answered.`);
    for (const leader of leaders) await expect(soFarOf(page)).toContainText(weights.names[leader] ?? '?');
    const now = (await soFarOf(page).innerText()).trim();
    if (leaders.length > 0 && told.at(-1) !== now) told.push(now);
  }
  expect(told.length).toBeGreaterThan(0);
  expect(await page.evaluate('spoken')).toEqual(told);
  expect(await chosenAnswers(page)).toEqual(choices);
});

test('the answers so far are listed, and each leads back to its question', async ({ page }) => {
  const weights = await readWeighing(page);
  await choose(page, findChoices(weights, isClear));
  const given = page.getByRole('complementary', { name: 'Your answers so far' }).getByRole('listitem');
  await expect(given).toHaveCount(weights.points.length);
  const chosen = await page.locator('label:has(:checked)').allTextContents();
  for (const [at, answer] of chosen.entries()) await expect(given.nth(at)).toContainText(answer.trim());
  await given
    .nth(1)
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(page.locator('fieldset').nth(1)).toBeFocused();
});

test('on a phone a question has its answers on the first screen, over what they come to, which stays in sight', async ({
  page,
}) => {
  await resize(page, 390, 844);
  const count = await page.locator('fieldset').count();
  for (let question = 0; question < count; question += 1) {
    if (question > 0) await button(page, 'Next').click();
    await dial(page, question, 1).focus();
    await page.keyboard.press('Space');
    await expect(progress(page)).toBeInViewport();
    const bar = await page.locator('div:has(> p [data-part=progress]:visible)').boundingBox();
    const answers = page.locator('fieldset').nth(question).locator('label');
    for (const answer of await answers.all()) {
      await expect(answer).toBeInViewport();
      const box = await answer.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    }
  }
});

test('what stays in sight covers no answer that has the focus, however low the window', async ({ page }) => {
  for (const height of [256, 500]) {
    await resize(page, 320, height);
    for (const answer of await page.locator('fieldset').first().getByRole('radio').all()) {
      await answer.focus();
      const isCovered = await answer.evaluate((dial) => {
        const { x, y, width, height: tall } = dial.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + tall / 2) !== dial;
      });
      expect(isCovered).toBe(false);
    }
  }
});

test('the guide is worked by keyboard alone, from the first question to the result', async ({ page }) => {
  const choices = findChoices(await readWeighing(page), isClear);
  await page.getByRole('main').focus();
  for (const [question, choice] of choices.entries()) {
    await page.keyboard.press('Tab');
    await expect(dial(page, question, 1)).toBeFocused();
    await page.keyboard.press('Space');
    for (let press = 1; press < choice; press += 1) await page.keyboard.press('ArrowDown');
    await expect(dial(page, question, choice)).toBeChecked();
    await expect(dial(page, question, choice)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(page, question < choices.length - 1 ? 'Next' : 'See the result')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(outcomeOf(page)).toBeFocused();
  await expect(outcomeOf(page)).toBeInViewport();
});

test('the result can be asked for as soon as there is one, and leads back to the answers', async ({ page }) => {
  const weights = await readWeighing(page);
  const choices = findChoices(weights, isClear);
  const enough = choices.findIndex((_, at) => weighAnswers(weights, choices.slice(0, at + 1)).leaders.length > 0);
  await choose(page, choices.slice(0, enough + 1));
  await page.getByRole('button', { name: 'See the result' }).first().click();
  await expect(outcomeOf(page)).toBeFocused();
  await expect(page.locator('fieldset').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Change answers' }).click();
  await expect(page.locator('fieldset').first()).toBeFocused();
  expect((await chosenAnswers(page)).slice(0, enough + 1)).toEqual(choices.slice(0, enough + 1));
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
    const outcomes = page.locator('details:has(#outcomes) section');
    const count = await outcomes.count();
    expect(count).toBeGreaterThan(0);
    for (const width of [390, 1280]) {
      await resize(page, width);
      await expect(page.getByText(/^To weigh by hand/)).toBeVisible();
      const shown = (await linesOf(page, 'details:has(#weighing)')).map(({ text }) => text).join('\n');
      const answers = await page.locator('fieldset label').allInnerTexts();
      expect(answers.filter((answer) => !shown.includes(answer))).toEqual([]);
      await expect(outcomes.filter({ visible: true })).toHaveCount(count);
      await expect(outcomeOf(page)).toBeHidden();
      await expect(page.locator('fieldset').filter({ visible: true })).toHaveCount(
        await page.locator('fieldset').count(),
      );
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
  });
});
