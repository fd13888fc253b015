import { expect, type Page } from 'playwright/test';
import {
  choose,
  chooseFor,
  chosenAnswers,
  dial,
  expectNoResult,
  findChoices,
  outcomeOf,
  readWeighing,
  reasonsOf,
  resultOf,
  said,
  weigh,
} from './guide.ts';
import { linesOf } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const openPoints = (page: Page) => resultOf(page).getByText(/^On the .+, this is not stated:$/);
const weighing = (page: Page) => page.locator('details:has(#weighing)');

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test.describe('answers', () => {
  test('bring the result in place once half of the questions have one, tell it when it changes, and keep the focus', async ({
    page,
  }) => {
    const weights = await readWeighing(page);
    const choices = findChoices(weights, 1);
    await expect(outcomeOf(page)).toHaveText(said.notYet);
    await expectNoResult(page);
    // A screen reader speaks whenever something in the place it listens to is replaced.
    await outcomeOf(page).evaluate((place) => {
      const spoken: string[] = [];
      new MutationObserver(() => spoken.push(place.textContent.trim())).observe(place, { childList: true });
      Object.assign(window, { spoken });
    });
    const expected: string[] = [];
    for (const [question, choice] of choices.entries()) {
      await dial(page, question, choice).check();
      await expect(dial(page, question, choice)).toBeFocused();
      const { inFront } = weigh(weights, choices.slice(0, question + 1));
      const named = inFront.map((at) => `the ${weights.names[at]}`).join(' or ');
      const words = inFront.length > 1 ? `It is close: ${named}` : `Your answers point to ${named}`;
      if (inFront.length > 0 && expected.at(-1) !== words) expected.push(words);
      await expect(outcomeOf(page)).toHaveText(expected.at(-1) ?? said.notYet);
    }
    expect(expected.length).toBeGreaterThan(0);
    expect(await page.evaluate('spoken')).toEqual(expected);
    expect(await chosenAnswers(page)).toEqual(choices);
  });
});

test.describe('the result', () => {
  test('names the one in front in its colour, with a link to its profile', async ({ page }) => {
    await chooseFor(page, 1);
    await expect(outcomeOf(page)).toHaveText(said.pointing);
    const link = outcomeOf(page).getByRole('link');
    const name = await link.innerText();
    const other = resultOf(page).getByRole('term').getByRole('link', { name, exact: true });
    await expect(link).toHaveCSS('color', await other.evaluate((found) => getComputedStyle(found).color));
    const ink = await page.locator('h1').evaluate((found) => getComputedStyle(found).color);
    await expect(link).not.toHaveCSS('color', ink);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });

  for (const inFront of [1, 2])
    test(`gives all points, and the answers that made the difference with reason and claims: ${inFront} in front`, async ({
      page,
    }) => {
      const weights = await readWeighing(page);
      const choices = await chooseFor(page, inFront);
      const { totals, inFront: leaders, deciding } = weigh(weights, choices);
      await expect(outcomeOf(page)).toHaveText(inFront > 1 ? said.close : said.pointing);
      const names = leaders.map((at) => weights.names[at] ?? '');
      await expect(outcomeOf(page).getByRole('link')).toHaveText(names);

      await expect(resultOf(page).getByRole('term')).toHaveText(weights.names);
      const points = resultOf(page).getByRole('definition');
      expect((await points.allInnerTexts()).map(Number)).toEqual(totals);
      // One mark for each point.
      const marks = await points.evaluateAll((found) => found.map((each) => each.children.length));
      expect(marks).toEqual(totals);

      expect(deciding.length).toBeGreaterThan(0);
      await expect(reasonsOf(page)).toHaveCount(deciding.length);
      for (const [place, question] of deciding.entries()) {
        const fieldset = page.locator('fieldset').nth(question);
        const asked = (await fieldset.locator('legend').innerText()).replace(/^\d+\. /, '');
        const choice = (choices[question] ?? 0) - 1;
        const answer = await fieldset.locator('label').nth(choice).innerText();
        const row = reasonsOf(page).nth(place);
        await expect(row.getByRole('rowheader')).toHaveText(`${asked} ${answer}`);
        await expect(row.getByRole('cell').last()).toHaveText(weights.reasons[question]?.[choice] ?? '');
      }
      const grounds = reasonsOf(page).getByRole('cell').getByRole('link');
      const addresses = await grounds.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !/\/.+#.+/.test(address))).toEqual([]);
    });

  test('says what is left open of what it names, and of nothing else', async ({ page }) => {
    const weights = await readWeighing(page);
    let told = 0;
    for (const inFront of [1, 2]) {
      await choose(page, findChoices(weights, inFront));
      await expect(outcomeOf(page).getByRole('link')).toHaveCount(inFront);
      const named = await outcomeOf(page).getByRole('link').allInnerTexts();
      const shown = openPoints(page).filter({ visible: true });
      const about = (await shown.allInnerTexts()).map((text) => /^On the (.+), this/.exec(text)?.[1] ?? '');
      expect(about.filter((name) => !named.includes(name))).toEqual([]);
      const all = (await openPoints(page).allTextContents()).map((text) => /^On the (.+), this/.exec(text)?.[1] ?? '');
      expect(about).toEqual(all.filter((name) => named.includes(name)));
      for (const part of await shown.all())
        await expect(part.locator('xpath=..').getByRole('listitem').first()).toBeVisible();
      told += about.length;
    }
    expect(told).toBeGreaterThan(0);
    // Whose weighing this is.
    await expect(resultOf(page).getByText(/^This is our weighing/)).toBeVisible();
  });
});

test('the guide is worked by keyboard alone, from the first question to the profile', async ({ page }) => {
  const choices = findChoices(await readWeighing(page), 1);
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
  await page.keyboard.press('Tab');
  const link = outcomeOf(page).getByRole('link');
  await expect(link).toBeFocused();
  const name = await link.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
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

  test('the questions are there, and a table to weigh the answers by hand', async ({ page }) => {
    const { points, reasons } = await readWeighing(page);
    expect(points.flat(2).some((count) => count > 0)).toBe(true);
    for (const width of [390, 1280]) {
      await resize(page, width);
      await expect(page.getByText(/^To weigh by hand/)).toBeVisible();
      const shown = (await linesOf(page, 'details:has(#weighing)')).map(({ text }) => text);
      const answers = await page.locator('fieldset label').allInnerTexts();
      expect(answers.filter((answer) => !shown.includes(answer))).toEqual([]);
      const all = shown.join(' ');
      expect(reasons.flat().filter((reason) => !all.includes(reason.replace(/ Claims?.*/, '')))).toEqual([]);
      await expect(resultOf(page)).toBeHidden();
      await expect(page.getByRole('link', { name: 'See the result' })).toHaveCount(0);
    }
  });
});

test('on paper there is the result and no button, and without one the table to weigh by hand', async ({ page }) => {
  const table = weighing(page).locator('table').first();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(resultOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await chooseFor(page, 1);
  await page.emulateMedia({ media: 'print' });
  await expect(outcomeOf(page)).toBeVisible();
  await expect(resultOf(page).getByRole('heading', { level: 3 })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start again' })).toHaveCount(0);
  await expect(table).toBeHidden();
});
